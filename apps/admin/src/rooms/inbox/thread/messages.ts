import type { Message } from '@svar/contract'

/** What is known of a conversation's messages: an unbroken run up to the newest one. */
export type Messages = { items: Message[]; hasEarlier: boolean }

function joined(known: Message[], came: Message[]): Message[] {
  const bySeq = new Map(known.map((message) => [message.seq, message]))
  for (const message of came) bySeq.set(message.seq, message)
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq)
}

/**
 * Joins what came with what is known: in order, each number once, the later version kept. `null` when a message
 * between the newest known one and the first that came is missing, so that one has to ask again. Gaps within what
 * the server gave in one page are messages that were moved elsewhere.
 */
export function withMessages(known: Messages, came: Message[]): Messages | null {
  const last = lastSeqOf(known)
  const first = Math.min(...came.map(({ seq }) => seq))
  const isWhole = known.items.length === 0 || first <= last + 1
  return isWhole ? { ...known, items: joined(known.items, came) } : null
}

/** The newest page, fetched again, together with earlier ones where they meet; otherwise by itself. */
export function withNewestPage(known: Messages | undefined, page: Messages): Messages {
  const first = page.items[0]?.seq
  const older = first === undefined ? [] : (known?.items.filter(({ seq }) => seq < first) ?? [])
  const meets = older.length > 0 && known && first !== undefined && lastSeqOf(known) + 1 >= first
  return meets ? { items: joined(older, page.items), hasEarlier: known.hasEarlier } : page
}

/** A page of earlier messages, put before the others. */
export const withEarlierPage = (known: Messages, page: Messages): Messages => ({
  items: joined(known.items, page.items),
  hasEarlier: page.hasEarlier,
})

/** How far the conversation is known. */
export const lastSeqOf = ({ items }: Messages): number => items.at(-1)?.seq ?? 0
