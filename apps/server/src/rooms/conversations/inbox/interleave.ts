import type { ConversationRow } from '../rows.ts'
import { shorten } from '../shorten.ts'
import type { PlacedMessage } from '../stores/rearrange.ts'

/** Two conversations as one, by time; what each said keeps its own order. */
export function interleave<T extends { createdAt: Date }>(one: T[], other: T[]): T[] {
  const together: T[] = []
  let at = 0
  for (const message of one) {
    for (let next = other[at]; next && next.createdAt < message.createdAt; next = other[at]) {
      together.push(next)
      at += 1
    }
    together.push(message)
  }
  return [...together, ...other.slice(at)]
}

/** Marks a client id that both conversations had; it stands in no client id by itself. */
const MARK = '~'

export const markedClientId = ({ clientId, id }: PlacedMessage): string =>
  `${clientId.split(MARK)[0]}${MARK}${id}`
export const plainClientId = ({ clientId }: PlacedMessage): string => clientId.split(MARK)[0] as string

const PREVIEW_LENGTH = 160
const SUBJECT_LENGTH = 80

/** What lists show of a conversation, after its messages have changed. */
export function summarise(conversation: ConversationRow, messages: PlacedMessage[]): void {
  const said = messages.filter(({ kind }) => kind === 'text')
  const last = said.at(-1)
  conversation.preview = last ? shorten(last.words, PREVIEW_LENGTH) : ''
  if (last) {
    conversation.lastAuthor = last.authorKind
    conversation.lastMessageAt = last.createdAt
  }
  const first = said.find(({ authorKind }) => authorKind === 'visitor')
  if (conversation.subject === '' && first) conversation.subject = shorten(first.words, SUBJECT_LENGTH)
}
