import type { Message } from '@svar/contract'

/** What is known of a conversation's messages: an unbroken run up to the newest one. */
export type Messages = { items: Message[]; hasEarlier: boolean }

/**
 * Joins what came with what is known: in order, each number once, the later version kept.
 * `null` when a message between is missing, so that one has to ask again.
 */
export function withMessages(known: Messages, came: Message[]): Messages | null {
  const bySeq = new Map(known.items.map((message) => [message.seq, message]))
  for (const message of came) bySeq.set(message.seq, message)
  const items = [...bySeq.values()].sort((one, other) => one.seq - other.seq)
  const isWhole = items.every((item, index) => index === 0 || item.seq === (items[index - 1]?.seq ?? 0) + 1)
  return isWhole ? { ...known, items } : null
}

/** The newest page, fetched again, together with earlier ones where they meet; otherwise by itself. */
export function withNewestPage(known: Messages | undefined, page: Messages): Messages {
  const joined = known && withMessages(known, page.items)
  return joined ? { items: joined.items, hasEarlier: known.hasEarlier } : page
}

/** A page of earlier messages, put before the others. */
export function withEarlierPage(known: Messages, page: Messages): Messages {
  const joined = withMessages(known, page.items)
  return joined ? { items: joined.items, hasEarlier: page.hasEarlier } : known
}

/** How far the conversation is known. */
export const lastSeqOf = ({ items }: Messages): number => items.at(-1)?.seq ?? 0
