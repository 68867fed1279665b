import { outcomeOf } from './outcome.ts'
import { questionIn } from './question.ts'
import { isBy, type Said, type Talk } from './said.ts'
import { type Wait, waitsIn } from './waits.ts'

/** What the figures know of one conversation; times in milliseconds. */
export interface Facts {
  handledBy: 'assistant' | 'person' | 'nobody'
  firstReply: number | null
  firstReplyOpen: number | null
  firstReplyBy: 'assistant' | 'person' | null
  personReply: number | null
  personReplyOpen: number | null
  personReplyBy: string | null
  nextReplies: number[]
  nextRepliesOpen: number[]
  replies: Record<string, number>
  confirmed: boolean
  verifiedAt: number | null
  watchedFrom: number | null
  assumedAt: number | null
  csat: number | null
  thumbsUp: number
  thumbsDown: number
  /** One entry per answer and reason. */
  thumbReasons: string[]
  question: string | null
  questionKey: string | null
  questionAnswered: boolean
  questionHeld: boolean
}

/**
 * @param said everything in its order, notes and events too
 * @param openTime how much business time lies between two moments
 * @returns null where the customer has said nothing: there is nothing to count
 */
export function factsOf(
  talk: Talk,
  said: readonly Said[],
  openTime: (from: number, to: number) => number,
): Facts | null {
  if (!said.some(isBy('visitor'))) return null
  const { firstReply, personReply, nextReplies } = waitsIn(said)
  const { isDispleased, ...outcome } = outcomeOf(talk, said)
  const question = questionIn(said)
  const length = (wait: Wait | null) => wait && wait.to - wait.from
  const open = (wait: Wait | null) => wait && openTime(wait.from, wait.to)
  const isAnswered = question?.isAnswered ?? false
  return {
    ...outcome,
    firstReply: length(firstReply),
    firstReplyOpen: open(firstReply),
    firstReplyBy: firstReply?.by ?? null,
    personReply: length(personReply),
    personReplyOpen: open(personReply),
    personReplyBy: personReply?.memberId ?? null,
    nextReplies: nextReplies.map(({ from, to }) => to - from),
    nextRepliesOpen: nextReplies.map(({ from, to }) => openTime(from, to)),
    replies: repliesIn(said),
    csat: talk.csat,
    ...thumbsIn(said),
    question: question?.text ?? null,
    questionKey: question?.key ?? null,
    questionAnswered: isAnswered,
    questionHeld: isAnswered && outcome.handledBy === 'assistant' && !isDispleased,
  }
}

function thumbsIn(said: readonly Said[]): Pick<Facts, 'thumbsUp' | 'thumbsDown' | 'thumbReasons'> {
  const down = said.filter(({ feedback }) => feedback === 'down')
  return {
    thumbsUp: said.filter(({ feedback }) => feedback === 'up').length,
    thumbsDown: down.length,
    thumbReasons: down.flatMap(({ thumbReasons }) => thumbReasons),
  }
}

function repliesIn(said: readonly Said[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { authorId } of said.filter(isBy('member')))
    if (authorId) counts[authorId] = (counts[authorId] ?? 0) + 1
  return counts
}
