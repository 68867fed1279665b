import { timingSafeEqual } from 'node:crypto'
import { isUuid } from '../../../kernel/ids.ts'
import type { Context } from '../../../platform/tenancy/context.ts'

const PURPOSE = 'tickets.reply'
/** Sixteen bytes in base 36; mail servers may change the case of an address, so it tells nothing. */
const DIGITS = 25
const shape = /^reply\+([0-9a-z]{25})([0-9a-z]{25})@/

/** Where an answer to a mail about a ticket goes. Nobody can make one for another ticket or workspace. */
export const replyAddress = (ctx: Context, ticketId: string, domain: string): string =>
  `reply+${write(ticketId.replaceAll('-', ''))}${signatureOf(ctx, ticketId)}@${domain}`

/** @returns the id of the ticket that one of these addresses was given out for, in this workspace; else null */
export function ticketOfAddresses(ctx: Context, addresses: string[]): string | null {
  for (const address of addresses) {
    const [, name = '', signature = ''] = shape.exec(address.trim().toLowerCase()) ?? []
    const id = read(name)
    if (id && isSame(signature, signatureOf(ctx, id))) return id
  }
  return null
}

function signatureOf(ctx: Context, ticketId: string): string {
  const signed = ctx.platform.secrets.sign(`${ctx.tenantId}/${ticketId}`, PURPOSE)
  return write(Buffer.from(signed, 'base64url').subarray(0, 16).toString('hex'))
}

const write = (hex: string) => BigInt(`0x${hex}`).toString(36).padStart(DIGITS, '0')

function read(digits: string): string | null {
  let value = 0n
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36))
  const hex = value.toString(16).padStart(32, '0')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return isUuid(id) ? id : null
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
