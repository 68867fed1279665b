import type { Conversation, Rearrangement } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { inboxTexts } from '../texts/index.ts'

export type Rearranged = { conversation: Conversation; rearrangement: Rearrangement }

/** Merges or splits: shows where the messages are now, and offers to take it back. */
export function useRearrange() {
  const texts = useTexts(inboxTexts)
  const sentence = useErrorSentence()
  const navigate = useNavigate()
  const path = usePath()
  const fail = (error: unknown, title: string) => notify({ title, text: sentence(error), tone: 'danger' })
  const show = (id: string) => {
    void queryClient.invalidateQueries({ queryKey: ['conversations'] })
    void navigate({ to: path('inbox', id), search: true as never })
  }

  async function undo(id: string) {
    const params = { path: { id } }
    try {
      const { kept } = await call(api.POST('/api/inbox/rearrangements/{id}/undo', { params }))
      show(kept.id)
      notify({ title: texts.desk.bulk.undone })
    } catch (error) {
      fail(error, texts.desk.undoFailed)
    }
  }

  return async (ask: () => Promise<Rearranged>, done: string): Promise<boolean> => {
    try {
      const { conversation, rearrangement } = await ask()
      show(conversation.id)
      const onSelect = () => void undo(rearrangement.id)
      notify({ title: done, action: { label: texts.actions.undo, onSelect } })
      return true
    } catch (error) {
      fail(error, texts.actions.failed)
      return false
    }
  }
}
