import type { Conversation } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { notify } from '../../../ui/notify.ts'
import type { Act } from '../composer/act.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import type { Snooze } from './snooze-times.ts'
import { useInTurn } from './use-in-turn.ts'

export type Actions = ReturnType<typeof useActions>

/** What one may do with a conversation. The screen changes at once, and back when the server refuses. */
export function useActions(conversation: Conversation) {
  const { members, me } = useMembers()
  const inTurn = useInTurn()
  const change = async (after: Partial<Conversation>, act: Act) =>
    (await inTurn(conversation.id, after, act)) !== null
  const texts = useTexts(inboxTexts).actions
  const human = (name: string, memberId: string): Partial<Conversation> => ({
    status: 'human',
    assignee: { id: memberId, name },
    waitingSince: null,
  })
  const toBot: Partial<Conversation> = { status: 'bot', assignee: null, waitingSince: null }

  const reopen = () => change(toBot, { do: 'reopen' })
  const snooze = (body: Snooze) => change(shownSnooze(body), { do: 'snooze', ...body })

  return {
    takeOver: (force = false) => change(me ? human(me.name, me.id) : {}, { do: 'takeOver', force }),
    handBack: () => change(toBot, { do: 'handBack' }),
    assign: (memberId: string | null) => {
      const member = members.find((candidate) => candidate.id === memberId)
      const after = member ? human(member.name, member.id) : { assignee: null }
      return change(after, { do: 'assign', memberId })
    },
    close: async () => {
      const after: Partial<Conversation> = { ...toBot, status: 'closed', unread: 0 }
      const isDone = await change(after, { do: 'close' })
      if (isDone) notify({ title: texts.closedNotice, action: { label: texts.undo, onSelect: reopen } })
      return isDone
    },
    reopen,
    snooze,
    wake: () => snooze({ until: null, untilReply: false }),
    tag: (tags: string[]) => change({ tags }, { do: 'tag', tags }),
  }
}

/** How it stands as long as the server has not said so. */
function shownSnooze(snooze: Snooze): Partial<Conversation> {
  const isAwake = snooze.until === null && !snooze.untilReply
  const noEnd = new Date(Date.now() + 365 * 86_400_000).toISOString()
  return isAwake ? { snooze: null, snoozedUntil: null } : { snooze, snoozedUntil: snooze.until ?? noEnd }
}
