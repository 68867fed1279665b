import type { BulkAction } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'
import { isApiError } from '../../../shell/api-error.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { offerUndo } from '../../../shell/undo.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { askForCountsSoon } from '../counts-query.ts'
import { type InboxTexts, inboxTexts } from '../texts/index.ts'
import { useWaitForNetwork } from './use-wait-for-network.ts'

function readAnew() {
  askForCountsSoon()
  void queryClient.invalidateQueries({ queryKey: ['conversations', 'list'] })
  void queryClient.invalidateQueries({ queryKey: ['conversations', 'one'] })
  void queryClient.invalidateQueries({ queryKey: ['conversations', 'tags'] })
}

const doneText = (texts: InboxTexts['desk']['bulk'], type: BulkAction['type'], count: number) =>
  ({
    close: texts.closed,
    reopen: texts.reopened,
    assign: texts.assigned,
    tag: texts.tagged,
    snooze: texts.snoozed,
    read: texts.markedRead,
  })[type](count)

/** Takes back what a token stands for, and tells whether it could be. */
export function useUndo() {
  const texts = useTexts(inboxTexts)
  const sentence = useErrorSentence()

  return async (token: string) => {
    try {
      const { done, refused } = await call(api.POST('/api/inbox/undo', { body: { token } }))
      const { undone, refused: left } = texts.desk.bulk
      notify({
        title: done.length > 0 ? undone : texts.desk.undoFailed,
        text: refused.length > 0 ? left(refused.length) : undefined,
      })
    } catch (error) {
      notify({ title: texts.desk.undoFailed, text: sentence(error), tone: 'danger' })
    }
    readAnew()
  }
}

/** Does the same with many conversations at once; a notice tells what was done and takes it back, unless the screen shows it. */
export function useBulk() {
  const texts = useTexts(inboxTexts)
  const sentence = useErrorSentence()
  const undo = useUndo()
  const waitForNetwork = useWaitForNetwork()

  return async (ids: string[], action: BulkAction, isQuiet = false): Promise<boolean> => {
    try {
      const result = await call(api.POST('/api/inbox/bulk', { body: { ids: ids.slice(0, 500), action } }))
      const { done, refused, undo: way } = result
      readAnew()
      const onSelect = () => void undo(way?.token ?? '')
      if (isQuiet && refused.length === 0) return true
      const told = {
        title: doneText(texts.desk.bulk, action.type, done.length),
        text: refused.length > 0 ? texts.desk.bulk.refused(refused.length) : undefined,
      }
      if (way) offerUndo({ ...told, action: { label: texts.actions.undo, onSelect } })
      else notify(told)
      return true
    } catch (error) {
      if (isApiError(error, 'offline') && waitForNetwork(ids, action)) return true
      notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
      return false
    }
  }
}
