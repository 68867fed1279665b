import { isUuid } from '../../kernel/ids.ts'
import type { Platform } from '../../platform/platform.ts'

/** Says "the same browser as before", signed: `v1.<contact>.<signature>`. It needs no look-up to be checked. */
export function issueVisitorToken(platform: Platform, tenantId: string, contactId: string): string {
  return `v1.${contactId}.${platform.secrets.sign(`${tenantId}/${contactId}`, 'visitor')}`
}

/** The contact of a token; null when it is not one of ours for this tenant. */
export const readVisitorToken = (platform: Platform, tenantId: string, token: string): string | null =>
  readSigned(platform, tenantId, token, 'v1', 'visitor')

/** The same for a page whose visitor has said nothing: `p1.<visit>.<signature>`. It opens no conversation. */
export function issuePresenceToken(platform: Platform, tenantId: string, id: string): string {
  return `p1.${id}.${platform.secrets.sign(`${tenantId}/${id}`, 'presence')}`
}

/** The visit of a token; null when it is not one of ours for this tenant. */
export const readPresenceToken = (platform: Platform, tenantId: string, token: string): string | null =>
  readSigned(platform, tenantId, token, 'p1', 'presence')

function readSigned(
  platform: Platform,
  tenantId: string,
  token: string,
  kind: string,
  purpose: string,
): string | null {
  const [version, id, signature] = token.split('.')
  if (version !== kind || !id || !signature || !isUuid(id)) return null
  return platform.secrets.verify(`${tenantId}/${id}`, signature, purpose) ? id : null
}
