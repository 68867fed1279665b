import type { TicketDetails } from '@svar/contract'
import { type FormEvent, useId, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { uiTexts } from '../../../ui/texts/index.ts'
import { ticketTexts } from '../texts/index.ts'
import { SameCustomer } from './same-customer.tsx'
import { useTicketActions } from './use-ticket-actions.ts'

/** Asks which other ticket becomes part of this one. */
export function MergeDialog({ ticket, onClose }: { ticket: TicketDetails; onClose: () => void }) {
  const { number } = ticket
  const texts = useTexts(ticketTexts)
  const common = useTexts(uiTexts)
  const formId = useId()
  const [typed, setTyped] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const { merge } = useTicketActions(number)
  async function submit(event: FormEvent) {
    event.preventDefault()
    const other = asNumber(typed)
    setIsWrong(other === null || other === number)
    if (other && other !== number && (await merge(other))) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={texts.mergeTitle}
      description={texts.mergeText}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {texts.mergeDo}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)}>
        <SameCustomer ticket={ticket} chosen={typed} onChoose={setTyped} />
        <TextField
          label={texts.mergeNumber}
          placeholder="T-1042"
          autoComplete="off"
          value={typed}
          error={isWrong ? texts.mergeWrong : null}
          onValueChange={setTyped}
        />
      </form>
    </Dialog>
  )
}

function asNumber(typed: string): string | null {
  const digits = /^(?:t-?)?(\d{1,10})$/i.exec(typed.trim())?.[1]
  return digits ? `T-${digits}` : null
}
