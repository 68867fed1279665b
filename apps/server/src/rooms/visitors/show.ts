import type { ProactiveMessage, SiteVisitor, VisitOfConversation } from '@svar/contract'
import type { Visibility } from '../teams/index.ts'
import type { KnownVisitor, VisitorRow, VisitRow } from './stores/presence.ts'
import type { ProactiveRow } from './tables.ts'

/** What is shown of a visitor: their name and conversation only to those who may see that conversation. */
export function showVisitor(row: VisitorRow, known: KnownVisitor | undefined, who: Visibility): SiteVisitor {
  const open = known && maySee(who, known) ? known : undefined
  const { conversation } = open ?? {}
  return {
    id: row.id,
    name: open?.name ?? null,
    contactId: open?.contactId ?? null,
    url: row.url,
    title: row.title,
    referrer: row.referrer,
    language: row.language,
    screen: row.screen,
    visits: row.visits,
    since: row.beganAt.toISOString(),
    pageSince: row.pageAt.toISOString(),
    conversation: conversation ? { id: conversation.id, status: conversation.status } : null,
  }
}

/** A visit with its pages, the one that they are on first. */
export function showVisit({
  url,
  title,
  pageAt,
  pages,
  beganAt,
  referrer,
  visits,
}: VisitRow): VisitOfConversation {
  const before = pages.map((page) => ({ ...page, at: new Date(page.at).toISOString() })).toReversed()
  return {
    since: beganAt.toISOString(),
    referrer,
    visits,
    pages: [{ url, title, at: pageAt.toISOString() }, ...before],
  }
}

function maySee(who: Visibility, { conversation }: KnownVisitor): boolean {
  if (who.kind === 'all' || !conversation) return true
  if (conversation.assigneeId === who.memberId) return true
  if (who.kind === 'own') return false
  return conversation.teamId === null || who.teamIds.includes(conversation.teamId)
}

export function showMessage(row: ProactiveRow, answered: number): ProactiveMessage {
  const { tenantId: _, updatedAt: __, shown, opened, dismissed, createdAt, ...fields } = row
  return {
    ...fields,
    counts: { shown, opened, answered, dismissed },
    createdAt: createdAt.toISOString(),
  }
}
