import type { Conversation, TicketSummary } from '@svar/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useLive } from '../../../shell/live.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { PromiseBadge } from '../../../ui/promise-badge.tsx'
import { inboxTexts } from '../texts/index.ts'
import { Part } from './part.tsx'

/** The tickets of a conversation, each with how it stands; one can be opened from here. */
export function TicketsPart({ conversation }: { conversation: Conversation }) {
  const texts = useTexts(inboxTexts).details
  const mayOpen = useMay('agent')
  const { tickets, open, isOpening } = useTicketsOf(conversation)
  if (!tickets || (tickets.length === 0 && !mayOpen)) return null
  return (
    <Part title={texts.tickets}>
      <ul className="flex flex-col gap-2">
        {tickets.map((ticket) => (
          <Row key={ticket.id} ticket={ticket} />
        ))}
      </ul>
      {mayOpen && tickets.every(({ status }) => status === 'closed' || status === 'resolved') && (
        <Button size="small" icon={Plus} busy={isOpening} onClick={() => void open()}>
          {texts.openTicket}
        </Button>
      )}
    </Part>
  )
}

function Row({ ticket }: { ticket: TicketSummary }) {
  const texts = useTexts(inboxTexts).details
  const path = usePath()
  return (
    <li className="text-sm">
      <Link
        to={path('tickets', ticket.number)}
        className="line-clamp-2 font-medium wrap-anywhere text-accent-ink underline-offset-2 hover:underline"
      >
        {ticket.number} <bdi>{ticket.subject}</bdi>
      </Link>
      <span className="mt-0.5 flex flex-wrap items-center gap-2 text-muted">
        {texts.ticketStates[ticket.status]}
        <PromiseBadge ticket={ticket} />
      </span>
    </li>
  )
}

function useTicketsOf({ id, subject, preview }: Conversation) {
  const client = useQueryClient()
  const sentence = useErrorSentence()
  const [isOpening, setIsOpening] = useState(false)
  const readAnew = () => client.invalidateQueries({ queryKey: ['tickets'] })
  const { data } = useQuery({
    queryKey: ['tickets', 'of-conversation', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/tickets', { params: { query: { conversation: id, limit: 5 } }, signal })),
  })
  useLive('changed', ({ what }) => {
    if (what === 'tickets') void readAnew()
  })
  async function open() {
    setIsOpening(true)
    try {
      const body = { subject: (subject || preview || '…').slice(0, 300), conversationId: id }
      await call(api.POST('/api/tickets', { body }))
    } catch (error) {
      notify({ title: sentence(error), tone: 'danger' })
    }
    await readAnew()
    setIsOpening(false)
  }
  return { tickets: data?.items, open, isOpening }
}
