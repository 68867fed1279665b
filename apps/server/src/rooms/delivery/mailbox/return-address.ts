import { isUuid } from '../../../kernel/ids.ts'
import type { Secrets } from '../../../platform/secrets/secrets.ts'

const PURPOSE = 'delivery.return'
/** Sixteen bytes in base 36; mail servers may change the case of an address, so it tells nothing. */
const ID_DIGITS = 25
/** The first ten bytes of the signature. */
const SIGNATURE_DIGITS = 16
/** RFC 5321, section 4.5.3.1.1. */
const MAX_LOCAL = 64
const shape = /\+b([0-9a-z]{25})([0-9a-z]{16})@/

/**
 * Where one mail comes back to, when it cannot be delivered: a mailbox's address with a word after a plus sign, which
 * nobody can make for another mail or workspace.
 * @returns null where the mailbox's own name is too long for it
 */
export function returnAddress(
  secrets: Secrets,
  { mailbox, tenantId, mailId }: { mailbox: string; tenantId: string; mailId: string },
): string | null {
  const at = mailbox.lastIndexOf('@')
  const word = write(mailId.replaceAll('-', ''), ID_DIGITS) + signatureOf(secrets, tenantId, mailId)
  const local = `${mailbox.slice(0, at)}+b${word}`
  return local.length <= MAX_LOCAL ? local + mailbox.slice(at) : null
}

/** @returns the mail of this workspace that one of these addresses was made for; else null */
export function mailOfAddresses(secrets: Secrets, tenantId: string, addresses: string[]): string | null {
  for (const address of addresses) {
    const [, digits = '', signature = ''] = shape.exec(address.trim().toLowerCase()) ?? []
    const id = read(digits)
    if (id && signature === signatureOf(secrets, tenantId, id)) return id
  }
  return null
}

function signatureOf(secrets: Secrets, tenantId: string, mailId: string): string {
  const signed = Buffer.from(secrets.sign(`${tenantId}/${mailId}`, PURPOSE), 'base64url')
  return write(signed.subarray(0, 10).toString('hex'), SIGNATURE_DIGITS)
}

const write = (hex: string, digits: number) => BigInt(`0x${hex}`).toString(36).padStart(digits, '0')

function read(digits: string): string | null {
  let value = 0n
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36))
  const hex = value.toString(16).padStart(32, '0')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return isUuid(id) ? id : null
}
