import type { Status } from '@svar/contract'

/** Who has a conversation: the part of it that the hand-over rules read and change. */
export interface HandOver {
  status: Status
  assigneeId: string | null
  waitingSince: Date | null
  /** While a person has it: since when its customer had waited for one. */
  waitedSince: Date | null
  /** When a person then first wrote: that ended the waiting. */
  helpedAt: Date | null
}

export type Step =
  | { type: 'customer_wrote' }
  | { type: 'person_requested'; at: Date }
  | { type: 'taken_over'; memberId: string; force: boolean }
  | { type: 'assigned'; memberId: string | null; at: Date }
  /** Taken from the queue by who asked for the next one, or given to them by itself. */
  | { type: 'given'; memberId: string }
  /** Who has it is gone: it waits for somebody else. */
  | { type: 'passed_on'; memberId: string; at: Date }
  | { type: 'handed_back' }
  | { type: 'assistant_resumed' }
  | { type: 'closed' }
  | { type: 'reopened' }

export type Refusal = 'already_taken' | 'not_with_a_person' | 'is_closed' | 'not_waiting' | 'not_closed'

export type Outcome =
  /** `announce`: both sides are told, because something changed for them. */
  { ok: true; next: HandOver; announce: boolean } | { ok: false; refusal: Refusal }

const withBot: HandOver = {
  status: 'bot',
  assigneeId: null,
  waitingSince: null,
  waitedSince: null,
  helpedAt: null,
}
const withPerson = (before: HandOver, assigneeId: string): HandOver => ({
  status: 'human',
  assigneeId,
  waitingSince: null,
  waitedSince: before.waitingSince ?? before.waitedSince,
  helpedAt: before.status === 'human' ? before.helpedAt : null,
})
const waits = (since: Date): HandOver => ({ ...withBot, status: 'waiting', waitingSince: since })
const stays = (state: HandOver): Outcome => ({ ok: true, next: state, announce: false })
const becomes = (next: HandOver): Outcome => ({ ok: true, next, announce: true })
const refused = (refusal: Refusal): Outcome => ({ ok: false, refusal })

/**
 * The hand-over between assistant and people, as one pure function.
 *
 * Invariants (held by tests over any sequence of steps):
 * a person has it exactly when the status is `human`; a waiting one knows since when;
 * only what waits is given out, so two who pull never get the same; what somebody leaves waits again, and the time that
 * its customer has waited before counts: nobody who came later is before them;
 * the assistant may write in `bot` only; asking for a person never takes it from a person;
 * a closed one opens again only by the customer or a member, and then begins with the assistant.
 */
export function step(state: HandOver, happened: Step): Outcome {
  switch (happened.type) {
    case 'customer_wrote':
      return state.status === 'closed' ? becomes(withBot) : stays(state)
    case 'person_requested':
      if (state.status === 'waiting' || state.status === 'human') return stays(state)
      return becomes(waits(happened.at))
    case 'taken_over':
      return takeOver(state, happened.memberId, happened.force)
    case 'assigned':
      return assign(state, happened.memberId, happened.at)
    case 'given':
      return state.status === 'waiting'
        ? becomes(withPerson(state, happened.memberId))
        : refused('not_waiting')
    case 'passed_on':
      return state.assigneeId === happened.memberId ? becomes(waitsAgain(state, happened.at)) : stays(state)
    case 'handed_back':
      return state.status === 'human' || state.status === 'waiting'
        ? becomes(withBot)
        : refused('not_with_a_person')
    case 'assistant_resumed':
      return state.status === 'waiting' ? becomes(withBot) : refused('not_waiting')
    case 'closed':
      return state.status === 'closed' ? stays(state) : becomes({ ...withBot, status: 'closed' })
    case 'reopened':
      return state.status === 'closed' ? becomes(withBot) : refused('not_closed')
  }
}

function takeOver(state: HandOver, memberId: string, force: boolean): Outcome {
  if (state.status === 'human' && state.assigneeId === memberId) return stays(state)
  if (state.status === 'human' && !force) return refused('already_taken')
  return becomes(withPerson(state, memberId))
}

/** Given to nobody, it waits for a person again: it does not fall back to the assistant unseen. */
function assign(state: HandOver, memberId: string | null, at: Date): Outcome {
  if (state.status === 'closed') return refused('is_closed')
  if (memberId === state.assigneeId && state.status === 'human') return stays(state)
  if (memberId) return becomes(withPerson(state, memberId))
  if (state.status !== 'human') return stays(state)
  return becomes(waitsAgain(state, at))
}

/** Nobody wrote: they have waited all along. Else the time that they waited until somebody did is theirs. */
function waitsAgain({ waitedSince, helpedAt }: HandOver, at: Date): HandOver {
  if (!waitedSince) return waits(at)
  const waitedMs = (helpedAt ?? at).getTime() - waitedSince.getTime()
  return waits(new Date(at.getTime() - Math.max(0, waitedMs)))
}

/** Whether the assistant may write: only while it has the conversation. */
export const assistantMayWrite = (state: HandOver): boolean => state.status === 'bot'
