import type { Platform } from '../../../platform/platform.ts'
import type { MailRow } from '../tables.ts'
import { withButtonLink, withPicture } from '../templates/layout.ts'
import { openedLink, visitLink } from './links.ts'

/** A mail's page as it goes out: with what measures its reading, where that is switched on and said in it. */
export function measured(platform: Platform, row: MailRow, html: string): string {
  const which = { tenantId: row.tenantId, mailId: row.id }
  const linked = row.measures.includes('clicks')
    ? withButtonLink(html, (link) => visitLink(platform, which, link))
    : html
  return row.measures.includes('opens') ? withPicture(linked, openedLink(platform, which)) : linked
}
