import { isUuid } from '../../kernel/ids.ts'
import type { Platform } from '../../platform/platform.ts'

/** Says "the same browser as before", signed: `v1.<contact>.<signature>`. It needs no look-up to be checked. */
export function issueVisitorToken(platform: Platform, tenantId: string, contactId: string): string {
  return `v1.${contactId}.${platform.secrets.sign(`${tenantId}/${contactId}`, 'visitor')}`
}

/** The contact of a token; null when it is not one of ours for this tenant. */
export function readVisitorToken(platform: Platform, tenantId: string, token: string): string | null {
  const [version, contactId, signature] = token.split('.')
  if (version !== 'v1' || !contactId || !signature || !isUuid(contactId)) return null
  return platform.secrets.verify(`${tenantId}/${contactId}`, signature, 'visitor') ? contactId : null
}
