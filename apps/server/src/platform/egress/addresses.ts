import ipaddr from 'ipaddr.js'

/** Public by their number, private by their use: cloud metadata services. */
const metadataAddresses = new Set(['168.63.129.16'])

/** The part of IPv6 that is routed on the internet. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * True for an address on the public internet, false for anything inside: loopback, private, link-local,
 * shared (CGNAT), multicast, reserved, metadata, and IPv6 forms that wrap an IPv4 address
 * (mapped, compatible, 6to4, Teredo, NAT64), since those reach inside by another name.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').split('%')[0] ?? ''
  if (!ipaddr.isValid(bare) || metadataAddresses.has(bare)) return false
  const parsed = ipaddr.parse(bare)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(globalUnicast)
}
