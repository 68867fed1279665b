import type { TicketChanges } from '@svar/contract'
import { offerUndo } from '../../shell/undo.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { notify } from '../../ui/notify.ts'
import { changeTickets, undoBatch, useReadAnew } from './queries.ts'
import { ticketTexts } from './texts/index.ts'

/** Changes tickets and offers to undo it. Gives whether it was done. */
export function useChangeTickets() {
  const texts = useTexts(ticketTexts)
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      notify({ title: sentence(error), tone: 'danger' })
      return false
    } finally {
      void readAnew()
    }
  }
  const undo = (batchId: string) =>
    attempt(async () => {
      await undoBatch(batchId)
      notify({ title: texts.undone, tone: 'success' })
    })

  return (numbers: string[], changes: TicketChanges) =>
    attempt(async () => {
      const { batchId, count } = await changeTickets(numbers, changes)
      const action = { label: texts.undo, onSelect: () => void undo(batchId) }
      offerUndo({ title: texts.changed(count), tone: 'success', action })
    })
}
