import type { Conversation } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import type { Act, Done } from '../composer/act.ts'
import { colleagueIn, doInTurn } from '../composer/use-outbox.ts'
import { patchConversation, showConversation } from '../show-conversation.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'

/**
 * Shows a change at once and asks the server for it, after what waits already; takes it back with an explanation when
 * it is refused. Gives what the server made of it, `waits` where there is no network: then it stays as it is shown and
 * is done when there is one; `null` where it was refused.
 */
export function useInTurn() {
  const memberId = useMembers().me?.id ?? null
  const explain = useExplain()

  return async (id: string, after: Partial<Conversation>, act: Act): Promise<Done | 'waits' | null> => {
    const before = patchConversation(id, after, memberId)
    try {
      const now = await doInTurn(id, act)
      if (now) showConversation(now, memberId)
      return now ?? 'waits'
    } catch (error) {
      if (before) showConversation(before, memberId)
      explain(id, error)
      return null
    }
  }
}

/** Tells what stood in the way; where it is a colleague, who, and offers to take it from them. */
function useExplain() {
  const texts = useTexts(inboxTexts)
  const memberId = useMembers().me?.id ?? null
  const sentence = useErrorSentence()

  async function force(id: string) {
    const request = { params: { path: { id } }, body: { force: true } }
    try {
      showConversation(await call(api.POST('/api/conversations/{id}/take-over', request)), memberId)
    } catch (error) {
      notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
    }
  }

  return (id: string, error: unknown) => {
    const colleague = colleagueIn(error)
    if (!colleague) return notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
    const action = { label: texts.actions.takeOver, onSelect: () => void force(id) }
    notify({ title: texts.actions.takenTitle(colleague), text: texts.actions.takenText, action })
  }
}
