import type { Conversation } from '@svar/contract'
import { offerUndo } from '../../../shell/undo.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useUndo } from '../bulk/use-bulk.ts'
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
  const undo = useUndo()
  const change = async (after: Partial<Conversation>, act: Act) =>
    (await inTurn(conversation.id, after, act)) !== null
  const texts = useTexts(inboxTexts).actions
  const human = (name: string, memberId: string): Partial<Conversation> => ({
    status: 'human',
    assignee: { id: memberId, name },
    waitingSince: null,
  })
  const toBot: Partial<Conversation> = { status: 'bot', assignee: null, waitingSince: null }

  /** As long as the server has heard of nothing, there is nothing that it could take back. */
  const putBack = async () => {
    await reopen()
    const { status, assignee } = conversation
    if (status === 'human' && assignee)
      await change(human(assignee.name, assignee.id), { do: 'assign', memberId: assignee.id })
    if (status === 'waiting' && me) await change(human(me.name, me.id), { do: 'takeOver', force: false })
  }
  const tellClosed = (back: () => Promise<void>) =>
    void offerUndo({
      title: texts.closedNotice,
      action: { label: texts.undo, onSelect: () => void back() },
    })
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
      const done = await inTurn(conversation.id, after, { do: 'close' })
      if (done === null) return false
      const token = done === 'waits' ? undefined : done.undoToken
      tellClosed(() => (token ? undo(token) : putBack()))
      return true
    },
    /** After a message that closed it: who sent it has it again. */
    offerReopening: () =>
      tellClosed(async () => {
        await reopen()
        if (me) await change(human(me.name, me.id), { do: 'takeOver', force: false })
      }),
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
