import type { Attachment, TicketStatus } from '@svar/contract'
import { useRef, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { useShowTicket } from '../queries.ts'

type Comment = { kind: 'note' | 'reply'; text: string; attachmentIds: string[]; status?: TicketStatus }

/** Sends what is written. Until it was taken, trying again is the same comment. */
export function useComment(number: string) {
  const sentence = useErrorSentence()
  const show = useShowTicket()
  const clientId = useRef<string>(crypto.randomUUID())
  const [isBusy, setIsBusy] = useState(false)

  async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
    setIsBusy(true)
    try {
      return await work()
    } catch (error) {
      notify({ title: sentence(error), tone: 'danger' })
      return null
    } finally {
      setIsBusy(false)
    }
  }
  return {
    isBusy,
    send: async (comment: Comment): Promise<boolean> => {
      const body = { ...comment, clientId: clientId.current }
      const ticket = await attempt(() =>
        call(api.POST('/api/tickets/{number}/comments', { params: { path: { number } }, body })),
      )
      if (!ticket) return false
      clientId.current = crypto.randomUUID()
      show(ticket)
      return true
    },
    upload: (file: File): Promise<Attachment | null> =>
      attempt(() => {
        const body = new FormData()
        body.append('file', file)
        return call(api.POST('/api/ticket-files', { body }))
      }),
  }
}
