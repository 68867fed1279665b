import type { Happening, Message, ServerFrame } from '@svar/contract'

/** An answer of the assistant while it comes. Nothing of it is kept: the message at its end says what was said. */
export type AnswerInProgress = { turnId: string; text: string; isDone: boolean } | null

type Frame<T extends ServerFrame['t']> = Extract<ServerFrame, { t: T }>

export function afterTurn(before: AnswerInProgress, { turnId, state }: Frame<'turn'>): AnswerInProgress {
  const isSame = before?.turnId === turnId
  if (state === 'withdrawn') return isSame ? null : before
  if (state === 'done') return isSame ? { ...before, isDone: true } : before
  return isSame ? before : { turnId, text: '', isDone: false }
}

/** `from` tells where the words belong, so that a repeated or late piece does no harm. */
export function afterDelta(
  before: AnswerInProgress,
  { turnId, from, text }: Frame<'delta'>,
): AnswerInProgress {
  const known = before?.turnId === turnId ? before.text : ''
  if (from > known.length) return before
  return { turnId, text: known.slice(0, from) + text, isDone: false }
}

/** The message that ends a turn takes the place of its words. */
export function afterMessage(before: AnswerInProgress, message: Message): AnswerInProgress {
  const ends = message.turnId === before?.turnId || message.author.kind === 'assistant'
  const isSilenced = message.event !== null && silencing.has(message.event.type)
  return ends || isSilenced ? null : before
}

/** After these the assistant does not go on, even where its turn never said that it ended. */
const silencing = new Set<Happening['type']>([
  'person_requested',
  'taken_over',
  'assigned',
  'nobody_online',
  'closed',
])
