import type { Conversation, Rearrangement } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { usePath } from '../../../shell/room-path.ts'
import { offerUndo } from '../../../shell/undo.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { inboxTexts } from '../texts/index.ts'

export type Rearranged = { conversation: Conversation; rearrangement: Rearrangement }

/** Reads anew what is shown, and goes to where the messages are now. */
function useShow() {
  const navigate = useNavigate()
  const path = usePath()
  return (id: string) => {
    void queryClient.invalidateQueries({ queryKey: ['conversations'] })
    void navigate({ to: path('inbox', id), search: true as never })
  }
}

/** Takes a merge or a split back, and tells whether it could be. */
export function useUndoRearrangement() {
  const texts = useTexts(inboxTexts).desk
  const sentence = useErrorSentence()
  const show = useShow()
  return async (id: string) => {
    const params = { path: { id } }
    try {
      const { kept } = await call(api.POST('/api/inbox/rearrangements/{id}/undo', { params }))
      show(kept.id)
      notify({ title: texts.bulk.undone })
    } catch (error) {
      notify({ title: texts.undoFailed, text: sentence(error), tone: 'danger' })
    }
  }
}

/** Merges or splits: shows where the messages are now, and offers to take it back. */
export function useRearrange() {
  const texts = useTexts(inboxTexts)
  const sentence = useErrorSentence()
  const show = useShow()
  const undo = useUndoRearrangement()

  return async (ask: () => Promise<Rearranged>, done: string): Promise<boolean> => {
    try {
      const { conversation, rearrangement } = await ask()
      show(conversation.id)
      const onSelect = () => void undo(rearrangement.id)
      offerUndo({ title: done, action: { label: texts.actions.undo, onSelect } })
      return true
    } catch (error) {
      notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
      return false
    }
  }
}
