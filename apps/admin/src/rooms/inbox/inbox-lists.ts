import type { Conversation, View } from '@svar/contract'

export type ListQuery = { view: View; q: string }
export type ListPage = { items: Conversation[]; next: string | null }
type Lists = { pages: ListPage[]; pageParams: unknown[] }

const isAsleep = ({ snoozedUntil }: Conversation, now: number) =>
  snoozedUntil !== null && Date.parse(snoozedUntil) > now

/** Whether a view holds a conversation, as the server decides it. `memberId` is who looks. */
export function belongsIn(view: View, conversation: Conversation, memberId: string | null, now: number) {
  const { status, assignee } = conversation
  const isAwake = !isAsleep(conversation, now)
  const rules: Record<View, boolean> = {
    mine: status === 'human' && assignee !== null && assignee.id === memberId && isAwake,
    unassigned: (status === 'waiting' || status === 'bot') && assignee === null && isAwake,
    waiting: status === 'waiting',
    // Only the server knows who was called in it.
    mentions: false,
    automated: status === 'bot' && isAwake,
    all: status !== 'closed' && isAwake,
    snoozed: status !== 'closed' && !isAwake,
    closed: status === 'closed',
  }
  return rules[view]
}

/** Newest activity first; of the same moment, the greater id, as the server orders them. */
function isBefore(one: Conversation, other: Conversation) {
  const difference = Date.parse(one.lastMessageAt) - Date.parse(other.lastMessageAt)
  return difference === 0 ? one.id > other.id : difference > 0
}

/**
 * A list after a conversation came or changed: taken out where it stood, put where it belongs now.
 * What a search found is only renewed in place: whether it still matches, the server knows.
 */
export function withConversation(
  lists: Lists,
  query: ListQuery,
  changed: Conversation,
  memberId: string | null,
  now = Date.now(),
): Lists {
  const stood = lists.pages.some((page) => page.items.some(({ id }) => id === changed.id))
  const belongs = belongsIn(query.view, changed, memberId, now) && (stood || query.q === '')
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
