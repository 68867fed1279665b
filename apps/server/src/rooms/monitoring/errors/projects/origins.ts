/**
 * Whether a page of this origin may send. A program sends no origin; a page kept from it is an honest browser kept to
 * honest sites, no more. `https://*.example.com` stands for all below it.
 */
export function allowsOrigin(allowed: string[], origin: string | undefined): boolean {
  if (origin === undefined || allowed.includes('*')) return true
  return allowed.some((one) => fits(one.replace(/\/$/, '').toLowerCase(), origin.toLowerCase()))
}

function fits(allowed: string, origin: string): boolean {
  const [scheme, host] = allowed.includes('://') ? allowed.split('://') : [null, allowed]
  const [givenScheme, givenHost] = origin.split('://')
  if (scheme !== null && scheme !== givenScheme) return false
  if (host?.startsWith('*.')) return givenHost?.endsWith(host.slice(1)) ?? false
  return host === givenHost
}
