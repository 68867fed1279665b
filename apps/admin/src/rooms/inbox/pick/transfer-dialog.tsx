import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { knownConversation } from '../show-conversation.ts'
import { inboxTexts } from '../texts/index.ts'
import { useReceivers } from './receivers.ts'
import { useTransfer } from './use-transfer.ts'

/** Hands a conversation to a colleague or a team, with a note for them, in one step. */
export function TransferDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { transfer: texts } = useTexts(inboxTexts).desk
  const formId = useId()
  const receivers = useReceivers(knownConversation(id))
  const transfer = useTransfer()
  const [to, setTo] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault()
    const receiver = receivers.find(({ value }) => value === to)
    if (!receiver || isBusy) return
    setBusy(true)
    if (await transfer(id, receiver, note)) onClose()
    setBusy(false)
  }
  const footer = (
    <Button type="submit" form={formId} variant="primary" disabled={!to} busy={isBusy}>
      {texts.do}
    </Button>
  )
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.title}
      description={texts.text}
      footer={footer}
    >
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        <Combobox label={texts.to} value={to} onValueChange={setTo} options={receivers} />
        <TextArea
          label={texts.note}
          hint={texts.noteHint}
          optional
          value={note}
          maxLength={20_000}
          onValueChange={setNote}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
          }}
        />
      </form>
    </Dialog>
  )
}
