import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import type { SendLater } from '../desk-dialog.ts'
import { TimeDialog } from '../pick/time-dialog.tsx'
import { inboxTexts } from '../texts/index.ts'

type ScheduleDialogProps = { onChoose: (choice: SendLater) => void; onClose: () => void }

/** When a message is to be sent, and whether the customer's own words make it needless. */
export function ScheduleDialog({ onChoose, onClose }: ScheduleDialogProps) {
  const texts = useTexts(inboxTexts).desk.send
  const [cancelOnReply, setCancelOnReply] = useState(true)
  return (
    <TimeDialog
      title={texts.title}
      submitLabel={texts.schedule}
      onClose={onClose}
      onChoose={(sendAt) => {
        onChoose({ sendAt, cancelOnReply })
        onClose()
      }}
      after={
        <Checkbox label={texts.cancelOnReply} checked={cancelOnReply} onCheckedChange={setCancelOnReply} />
      }
    />
  )
}
