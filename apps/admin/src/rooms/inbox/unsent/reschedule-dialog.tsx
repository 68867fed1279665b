import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TimeDialog } from '../pick/time-dialog.tsx'
import { inboxTexts } from '../texts/index.ts'
import { showScheduled, useScheduled } from './use-scheduled.ts'

type RescheduleDialogProps = { scheduledId: string; conversationId: string; onClose: () => void }

/** Changes a message that is to be sent: its words, its time. */
export function RescheduleDialog({ scheduledId, conversationId, onClose }: RescheduleDialogProps) {
  const texts = useTexts(inboxTexts).desk.send
  const message = useScheduled(conversationId).find(({ id }) => id === scheduledId)
  const [text, setText] = useState(message?.text ?? '')
  const [cancelOnReply, setCancelOnReply] = useState(message?.cancelOnReply ?? false)

  async function save(sendAt: string) {
    const body = { text: text.trim() || undefined, sendAt, cancelOnReply }
    const params = { path: { id: scheduledId } }
    showScheduled(await call(api.PATCH('/api/inbox/scheduled/{id}', { params, body })))
    onClose()
  }
  return (
    <TimeDialog
      title={texts.editTitle}
      submitLabel={texts.saveChanges}
      at={message?.sendAt}
      onClose={onClose}
      onChoose={save}
      after={
        <Checkbox label={texts.cancelOnReply} checked={cancelOnReply} onCheckedChange={setCancelOnReply} />
      }
    >
      <TextArea label={texts.text} value={text} maxLength={20_000} onValueChange={setText} rows={4} />
    </TimeDialog>
  )
}
