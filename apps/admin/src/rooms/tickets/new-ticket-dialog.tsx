import type { TicketPriority } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { fieldErrors } from '../../shell/api-error.ts'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { uiTexts } from '../../ui/texts/index.ts'
import { ticketPriorities } from './lists.ts'
import { useReadAnew } from './queries.ts'
import { TeamSelect } from './team-select.tsx'
import { ticketTexts } from './texts/index.ts'

/** Opens a ticket by hand, and leads to it. */
export function NewTicketDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(ticketTexts)
  const sentence = useErrorSentence()
  const formId = useId()
  const [typed, setTyped] = useState({ subject: '', description: '', customerEmail: '' })
  const [priority, setPriority] = useState<TicketPriority>('medium')
  const [teamId, setTeamId] = useState<string | null>(null)
  const open = useOpenTicket(onClose)
  const errors = fieldErrors(open.error)
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    error: errors[name] ?? null,
    onValueChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    const { customerEmail, ...rest } = typed
    open.mutate({
      ...rest,
      priority,
      ...(teamId ? { teamId } : {}),
      ...(customerEmail.trim() ? { customerEmail: customerEmail.trim() } : {}),
    })
  }
  const footer = (
    <Footer formId={formId} isBusy={open.isPending} isEmpty={typed.subject.trim() === ''} onClose={onClose} />
  )
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()} title={texts.create} footer={footer}>
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        <TextField label={texts.subject} maxLength={300} autoComplete="off" {...field('subject')} />
        <TextArea label={texts.description} maxLength={20_000} rows={4} {...field('description')} />
        <TextField
          label={texts.customerEmail}
          hint={texts.customerEmailHint}
          type="email"
          optional
          autoComplete="off"
          {...field('customerEmail')}
        />
        <Select
          label={texts.priority}
          value={priority}
          onValueChange={setPriority}
          options={ticketPriorities.map((value) => ({ value, label: texts.priorities[value] }))}
        />
        <TeamSelect teamId={teamId} onChange={setTeamId} />
        {open.error && Object.keys(errors).length === 0 && (
          <p role="alert" className="text-sm text-danger-ink">
            {sentence(open.error)}
          </p>
        )}
      </form>
    </Dialog>
  )
}

type FooterProps = { formId: string; isBusy: boolean; isEmpty: boolean; onClose: () => void }

function Footer({ formId, isBusy, isEmpty, onClose }: FooterProps) {
  const texts = useTexts(ticketTexts)
  const common = useTexts(uiTexts)
  return (
    <>
      <Button onClick={onClose}>{common.cancel}</Button>
      <Button variant="primary" type="submit" form={formId} busy={isBusy} disabled={isEmpty}>
        {texts.create}
      </Button>
    </>
  )
}

type NewTicket = {
  subject: string
  description: string
  priority: TicketPriority
  customerEmail?: string
  teamId?: string
}

function useOpenTicket(onClose: () => void) {
  const navigate = useNavigate()
  const path = usePath()
  const readAnew = useReadAnew()
  return useMutation({
    mutationFn: (body: NewTicket) => call(api.POST('/api/tickets', { body })),
    onSuccess: ({ number }) => {
      onClose()
      void readAnew()
      void navigate({ to: path('tickets', number) })
    },
  })
}
