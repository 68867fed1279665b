import type { Conversation } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import type { Act } from '../composer/act.ts'
import { colleagueIn, doInTurn } from '../composer/use-outbox.ts'
import { patchConversation, showConversation } from '../show-conversation.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import type { Snooze } from './snooze-times.ts'

export type Actions = ReturnType<typeof useActions>

/** What one may do with a conversation. The screen changes at once, and back when the server refuses. */
export function useActions(conversation: Conversation) {
  const { members, me } = useMembers()
  const change = useChange(conversation)
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

/** Shows a change, asks the server for it, and takes it back with an explanation when it is refused. */
function useChange({ id }: Conversation) {
  const memberId = useMembers().me?.id ?? null
  const explain = useExplain(id)

  return async (after: Partial<Conversation>, act: Act) => {
    const before = patchConversation(id, after, memberId)
    try {
      const now = await doInTurn(id, act)
      // Without a network it stays as it is shown: it is done when the network is back.
      if (now) showConversation(now, memberId)
      return true
    } catch (error) {
      if (before) showConversation(before, memberId)
      explain(error)
      return false
    }
  }
}

/** Tells what stood in the way; where it is a colleague, who, and offers to take it from them. */
function useExplain(id: string) {
  const texts = useTexts(inboxTexts)
  const memberId = useMembers().me?.id ?? null
  const sentence = useErrorSentence()

  async function force() {
    const request = { params: { path: { id } }, body: { force: true } }
    try {
      showConversation(await call(api.POST('/api/conversations/{id}/take-over', request)), memberId)
    } catch (error) {
      notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
    }
  }

  return (error: unknown) => {
    const colleague = colleagueIn(error)
    if (!colleague) return notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
    const action = { label: texts.actions.takeOver, onSelect: force }
    notify({ title: texts.actions.takenTitle(colleague), text: texts.actions.takenText, action })
  }
}
