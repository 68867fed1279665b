import type { BulkAction, Conversation } from '@svar/contract'
import type { Act } from '../composer/act.ts'

interface Single {
  act: Act
  /** How the conversation stands as long as the server has not said so. */
  after: Partial<Conversation>
}

/**
 * What an action on many is for one of them, so that it can wait for the network among what else was done there.
 * @param nameOf of a member
 * @returns null for what cannot wait
 */
export function oneByOne(
  action: BulkAction,
  { tags }: Pick<Conversation, 'tags'>,
  nameOf: (memberId: string) => string,
): Single | null {
  switch (action.type) {
    case 'close':
      return {
        act: { do: 'close' },
        after: { status: 'closed', assignee: null, waitingSince: null, unread: 0 },
      }
    case 'reopen':
      return { act: { do: 'reopen' }, after: { status: 'bot', assignee: null, waitingSince: null } }
    case 'assign':
      return { act: { do: 'assign', memberId: action.memberId }, after: assigned(action.memberId, nameOf) }
    case 'snooze': {
      const snooze = { until: action.until, untilReply: action.untilReply ?? false }
      return { act: { do: 'snooze', ...snooze }, after: { snooze, snoozedUntil: action.until } }
    }
    case 'tag': {
      const gone = new Set(action.remove)
      const all = [...new Set([...tags, ...action.add])].filter((tag) => !gone.has(tag))
      return { act: { do: 'tag', tags: all }, after: { tags: all } }
    }
    case 'read':
      return null
  }
}

const assigned = (memberId: string | null, nameOf: (memberId: string) => string): Partial<Conversation> =>
  memberId
    ? { status: 'human', assignee: { id: memberId, name: nameOf(memberId) }, waitingSince: null }
    : { assignee: null }
