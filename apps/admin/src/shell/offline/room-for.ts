/** What is known of something kept: how large it is (characters), when it was used, and of which conversation it is. */
export type Measured = { key: string; size: number; usedAt: number; conversation: string | null }

export const mostConversations = 200
/** Characters, of which most are one byte in storage. */
export const mostCharacters = 20_000_000

/**
 * What has to go so that the rest fits: whole conversations first come first gone, by their last use.
 * @returns the keys to remove
 */
export function tooMany(kept: Measured[]): string[] {
  const lastUse = new Map<string, number>()
  for (const { conversation, usedAt } of kept) {
    if (conversation) lastUse.set(conversation, Math.max(usedAt, lastUse.get(conversation) ?? 0))
  }
  const newestFirst = [...lastUse].sort(([, one], [, other]) => other - one).map(([id]) => id)
  const gone = new Set(newestFirst.slice(mostConversations))
  let characters = 0
  for (const { size, conversation } of kept) if (!gone.has(conversation ?? '')) characters += size
  for (const id of newestFirst.slice(0, mostConversations).reverse()) {
    if (characters <= mostCharacters) break
    gone.add(id)
    for (const { size, conversation } of kept) if (conversation === id) characters -= size
  }
  return kept.filter(({ conversation }) => conversation && gone.has(conversation)).map(({ key }) => key)
}
