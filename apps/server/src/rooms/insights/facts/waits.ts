import type { Said } from './said.ts'

export interface Wait {
  from: number
  to: number
}

export interface Waits {
  /** For the first answer by anybody. */
  firstReply: (Wait & { by: 'assistant' | 'person' }) | null
  /** For the first message of a person, from when one was wanted. */
  personReply: (Wait & { memberId: string | null }) | null
  /** For each later answer of a person. */
  nextReplies: Wait[]
}

interface Clock extends Waits {
  /** When the customer first wrote, and when they wrote what nobody has answered yet. */
  firstAt: number | null
  openSince: number | null
  wantedSince: number | null
  hasPerson: boolean
}

/**
 * How long the customer waited in a conversation.
 * A person is wanted from when one was asked for, else from the first message that is still without an answer;
 * who writes without being waited for has no time. What the assistant answers needs no person any more,
 * but "somebody will come" is no answer.
 */
export function waitsIn(said: readonly Said[]): Waits {
  const clock: Clock = {
    firstReply: null,
    personReply: null,
    nextReplies: [],
    firstAt: null,
    openSince: null,
    wantedSince: null,
    hasPerson: false,
  }
  for (const one of said) {
    if (one.kind === 'event') asked(clock, one)
    else if (one.kind === 'text') heard(clock, one)
  }
  const { firstReply, personReply, nextReplies } = clock
  return { firstReply, personReply, nextReplies }
}

function asked(clock: Clock, { event, at }: Said) {
  if (event === 'person_requested') clock.wantedSince ??= at
  if (event === 'handed_back') clock.wantedSince = null
}

function heard(clock: Clock, one: Said) {
  const { at, author } = one
  if (author === 'visitor') {
    clock.firstAt ??= at
    clock.openSince ??= at
  }
  if (author === 'assistant') {
    first(clock, at, 'assistant')
    if (clock.wantedSince === null) clock.openSince = null
  }
  if (author === 'member') {
    first(clock, at, 'person')
    answered(clock, one)
  }
}

function first(clock: Clock, at: number, by: 'assistant' | 'person') {
  if (clock.firstAt !== null) clock.firstReply ??= { from: clock.firstAt, to: at, by }
}

function answered(clock: Clock, { at, authorId }: Said) {
  const from = clock.wantedSince ?? clock.openSince
  if (from !== null && clock.hasPerson) clock.nextReplies.push({ from: clock.openSince ?? from, to: at })
  else if (from !== null) clock.personReply = { from, to: at, memberId: authorId }
  clock.hasPerson = true
  clock.openSince = null
  clock.wantedSince = null
}
