import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import type { Option } from '../../../ui/select.tsx'
import { useUndo } from '../bulk/use-bulk.ts'
import { showConversation } from '../show-conversation.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { receiverOf } from './receivers.ts'

/** Hands a conversation on; a notice tells to whom, and takes it back. */
export function useTransfer() {
  const texts = useTexts(inboxTexts)
  const sentence = useErrorSentence()
  const undo = useUndo()
  const memberId = useMembers().me?.id ?? null

  return async (id: string, { value, label }: Option<string>, note: string): Promise<boolean> => {
    try {
      const request = { params: { path: { id } }, body: { to: receiverOf(value), note } }
      const { conversation, undo: way } = await call(api.POST('/api/conversations/{id}/transfer', request))
      showConversation(conversation, memberId)
      const onSelect = () => void undo(way?.token ?? '')
      notify({
        title: texts.desk.transfer.done(label),
        ...(way ? { action: { label: texts.actions.undo, onSelect } } : {}),
      })
      return true
    } catch (error) {
      notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
      return false
    }
  }
}
