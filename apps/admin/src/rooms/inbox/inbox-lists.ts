import type { Conversation, ListConditions, View } from '@svar/contract'

/** What a list holds: a view, or a saved filter, narrowed by further conditions. */
export type ListQuery = Omit<ListConditions, 'view' | 'q'> & { view: View; filter?: string }
export type ListPage = { items: Conversation[]; next: string | null }
type Lists = { pages: ListPage[]; pageParams: unknown[] }
/** Who looks, and when. */
type Looking = { memberId: string | null; now: number }

const isAsleep = ({ snoozedUntil, snooze }: Conversation, now: number) => {
  const until = snooze?.until ?? snoozedUntil
  return until !== null && Date.parse(until) > now
}

/** Whether a view holds a conversation, as the server decides it. Who is mentioned, only the server knows. */
export function belongsIn(view: View, conversation: Conversation, { memberId, now }: Looking) {
  const { status, assignee } = conversation
  const isAwake = !isAsleep(conversation, now)
  const rules: Record<View, boolean> = {
    mine: status === 'human' && assignee !== null && assignee.id === memberId && isAwake,
    unassigned: (status === 'waiting' || status === 'bot') && assignee === null && isAwake,
    waiting: status === 'waiting',
    mentions: true,
    automated: status === 'bot' && isAwake,
    all: status !== 'closed' && isAwake,
    snoozed: status !== 'closed' && !isAwake,
    closed: status === 'closed',
  }
  return rules[view]
}

/** Whether a conversation meets all that a list asks beside its view. */
function meets(query: ListQuery, conversation: Conversation, { memberId, now }: Looking): boolean {
  const { assignee, channel, contact, locale, mood, since, tag, team, until, withinDays } = query
  const holder = conversation.assignee?.id ?? null
  const wantedHolder = assignee === 'me' ? memberId : assignee === 'nobody' ? null : assignee
  const at = Date.parse(conversation.lastMessageAt)
  return (
    (assignee === undefined || holder === wantedHolder) &&
    (contact === undefined || conversation.contact.id === contact) &&
    (channel === undefined || conversation.channel === channel) &&
    (locale === undefined || conversation.locale === locale) &&
    (mood === undefined || conversation.sentiment === mood) &&
    (tag === undefined || conversation.tags.includes(tag)) &&
    (team === undefined || conversation.teamId === team) &&
    (since === undefined || at >= Date.parse(since)) &&
    (until === undefined || at < Date.parse(until)) &&
    (withinDays === undefined || at >= now - withinDays * 86_400_000)
  )
}

/** Newest activity first; of the same moment, the greater id, as the server orders them. */
function isBefore(one: Conversation, other: Conversation) {
  const difference = Date.parse(one.lastMessageAt) - Date.parse(other.lastMessageAt)
  return difference === 0 ? one.id > other.id : difference > 0
}

/**
 * A list after a conversation came or changed: taken out where it stood, put where it belongs now.
 * What only the server can tell (mentions, what a saved filter holds) is renewed in place, and nothing is added.
 */
export function withConversation(
  lists: Lists,
  query: ListQuery,
  changed: Conversation,
  looking: Looking,
): Lists {
  const stood = lists.pages.some((page) => page.items.some(({ id }) => id === changed.id))
  const isForServer = query.view === 'mentions' || query.filter !== undefined
  const isRight = belongsIn(query.view, changed, looking) && meets(query, changed, looking)
  const belongs = !changed.mergedInto && (isForServer ? stood : isRight)
  if (!stood && !belongs) return lists
  const pages = lists.pages.map((page) => ({
    ...page,
    items: page.items.filter(({ id }) => id !== changed.id),
  }))
  return { ...lists, pages: belongs ? inserted(pages, changed) : pages }
}

function inserted(pages: ListPage[], changed: Conversation): ListPage[] {
  const pageIndex = pages.findIndex(({ items }) => items.some((item) => isBefore(changed, item)))
  if (pageIndex >= 0) {
    return pages.map((page, index) => (index === pageIndex ? insertedIn(page, changed) : page))
  }
  // Older than all that is here: it stands last, unless further pages follow that may hold it.
  const last = pages.at(-1)
  if (!last || last.next !== null) return pages
  return [...pages.slice(0, -1), { ...last, items: [...last.items, changed] }]
}

function insertedIn(page: ListPage, changed: Conversation): ListPage {
  const index = page.items.findIndex((item) => isBefore(changed, item))
  return { ...page, items: page.items.toSpliced(index, 0, changed) }
}
