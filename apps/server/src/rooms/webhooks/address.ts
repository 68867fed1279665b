import { AppError } from '../../kernel/errors.ts'
import { isPublicAddress } from '../../platform/egress/index.ts'
import type { Context } from '../../platform/tenancy/context.ts'

/**
 * Tells at once of an address that no message could reach. A name that leads inside is found when it is called.
 * @throws AppError `address_refused`
 */
export function checkAddress(ctx: Context, address: string): string {
  const url = new URL(address)
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  if (ctx.platform.config.allowPrivate.includes(`${url.hostname}:${port}`)) return url.href
  // A URL writes every number of IPv4 with dots, and those of IPv6 in brackets.
  const isNumber = /^(\[.*\]|[\d.]+)$/.test(url.hostname)
  const isInside = isNumber ? !isPublicAddress(url.hostname) : /^(.+\.)?localhost\.?$/.test(url.hostname)
  if (!isInside) return url.href
  throw new AppError(
    'address_refused',
    'This address lies inside a private network. Use a public one, or ask the operator to allow it by name and port.',
  )
}
