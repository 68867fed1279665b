import { type FormEvent, useEffect, useRef, useState } from 'react'
import { fieldErrors } from '../../../shell/api-error.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { monitoringTexts } from '../texts/index.ts'
import { faultsOf, readMended } from './mended.ts'

type MendFormProps = {
  id: string
  payload: Record<string, unknown>
  /** What the server said to the last attempt. */
  error: unknown
  onMended: (payload: Record<string, unknown>) => void
}

/** What the event carries, to be put right by hand. */
export function MendForm({ id, payload, error, onMended }: MendFormProps) {
  const texts = useTexts(monitoringTexts).dead
  const [written, setWritten] = useState(() => JSON.stringify(payload, null, 2))
  const [fault, setFault] = useState<string | null>(null)
  const refusal = useRefusal(error)
  const form = useRef<HTMLFormElement>(null)

  // The form takes the place of what was read, and of the button that was pressed.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const mended = readMended(written)
    if ('payload' in mended) return onMended(mended.payload)
    setFault(mended.fault === 'notJson' ? texts.notJson(mended.reason) : texts.notObject)
    focusFirstError(event.currentTarget)
  }

  function write(text: string) {
    setWritten(text)
    setFault(null)
  }

  return (
    <form ref={form} id={id} noValidate onSubmit={submit}>
      <TextArea
        label={texts.mendLabel}
        hint={texts.mendHint}
        error={fault ?? refusal}
        rows={12}
        spellCheck={false}
        autoComplete="off"
        value={written}
        onValueChange={write}
        className="whitespace-pre-line [&_textarea]:font-mono [&_textarea]:text-sm"
      />
    </form>
  )
}

/** What the server found wrong, field by field; otherwise the sentence for its error. */
function useRefusal(error: unknown): string | null {
  const texts = useTexts(monitoringTexts).dead
  const sentence = useErrorSentence()
  if (!error) return null
  const faults = faultsOf(fieldErrors(error))
  if (faults.length === 0) return sentence(error)
  const told = faults.map(({ field, message }) => (field ? `${field}: ${message}` : message))
  return [texts.refused, ...told].join('\n')
}
