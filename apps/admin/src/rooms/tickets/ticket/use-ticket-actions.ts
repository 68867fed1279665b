import type { TicketChanges, TicketDetails } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'
import { offerUndo } from '../../../shell/undo.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { undoBatch, useReadAnew, useShowTicket } from '../queries.ts'
import { ticketTexts } from '../texts/index.ts'

/** What is done with one ticket; what went wrong is told in a corner. Each gives whether it was done. */
export function useTicketActions(number: string) {
  const texts = useTexts(ticketTexts)
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()
  const show = useShowTicket()
  const params = { path: { number } }

  async function attempt(work: () => Promise<TicketDetails | undefined>): Promise<boolean> {
    try {
      const ticket = await work()
      if (ticket) show(ticket)
      return true
    } catch (error) {
      notify({ title: sentence(error), tone: 'danger' })
      void readAnew()
      return false
    }
  }
  const undo = (batchId: string) =>
    attempt(async () => {
      await undoBatch(batchId)
      await readAnew()
      notify({ title: texts.undone, tone: 'success' })
      return undefined
    })
  const unmerge = (part: string) =>
    attempt(async () => {
      await call(api.POST('/api/tickets/{number}/unmerge', { params: { path: { number: part } } }))
      await readAnew()
      notify({ title: texts.unmerged, tone: 'success' })
      return undefined
    })

  return {
    unmerge,
    change: (changes: TicketChanges) =>
      attempt(async () => {
        const { batchId, ticket } = await call(api.PATCH('/api/tickets/{number}', { params, body: changes }))
        const action = { label: texts.undo, onSelect: () => void undo(batchId) }
        offerUndo({ title: texts.saved, tone: 'success', action })
        return ticket
      }),
    watch: (watching: boolean) =>
      attempt(() => call(api.PUT('/api/tickets/{number}/watching', { params, body: { watching } }))),
    link: (conversationId: string, linked: boolean) =>
      attempt(() =>
        call(api.PUT('/api/tickets/{number}/conversations', { params, body: { conversationId, linked } })),
      ),
    merge: (part: string) =>
      attempt(async () => {
        const ticket = await call(
          api.POST('/api/tickets/{number}/merge', { params, body: { numbers: [part] } }),
        )
        const action = { label: texts.undo, onSelect: () => void unmerge(part) }
        offerUndo({ title: texts.merged, tone: 'success', action })
        return ticket
      }),
  }
}
