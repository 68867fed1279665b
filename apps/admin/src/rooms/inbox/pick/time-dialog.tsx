import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { TimeField } from '../../../ui/time-field.tsx'
import { laterTime } from '../actions/snooze-times.ts'
import { inboxTexts } from '../texts/index.ts'
import { localFields, momentOf } from './local-time.ts'

type TimeDialogProps = {
  title: string
  submitLabel: string
  /** What the fields show first; tomorrow at nine where nothing is given. */
  at?: string
  /** Before the time, and after it. */
  children?: ReactNode
  after?: ReactNode
  onClose: () => void
  /** Gets an ISO time to come. What it throws is shown. */
  onChoose: (at: string) => Promise<void> | void
}

/** A day and an hour, both to come. */
export function TimeDialog(props: TimeDialogProps) {
  const { title, submitLabel, at = laterTime('tomorrow'), children, after, onClose, onChoose } = props
  const texts = useTexts(inboxTexts).desk.send
  const formId = useId()
  const sentence = useErrorSentence()
  const [fields, setFields] = useState(() => localFields(new Date(at)))
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const moment = momentOf(fields.date, fields.time)
    if (!moment || moment.getTime() <= Date.now()) return setError(texts.past)
    setBusy(true)
    try {
      await onChoose(moment.toISOString())
    } catch (reason) {
      setError(sentence(reason))
    }
    setBusy(false)
  }

  const footer = (
    <Button type="submit" form={formId} variant="primary" busy={isBusy}>
      {submitLabel}
    </Button>
  )
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} footer={footer}>
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        {children}
        <div className="grid grid-cols-2 gap-3">
          <DateField
            label={texts.date}
            value={fields.date}
            min={localFields(new Date()).date}
            onValueChange={(date) => setFields({ ...fields, date })}
          />
          <TimeField
            label={texts.time}
            value={fields.time}
            onValueChange={(time) => setFields({ ...fields, time })}
          />
        </div>
        {after}
        {error && (
          <p role="alert" className="text-sm text-danger-ink">
            {error}
          </p>
        )}
      </form>
    </Dialog>
  )
}
