import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { isApiError } from '../../shell/api-error.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { DialogActions } from '../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { focusFirstError } from '../../ui/focus-first-error.ts'
import { TextField } from '../../ui/text-field.tsx'
import { EventPicker } from './event-picker.tsx'
import { EVERYTHING, ownPatterns, splitPatterns } from './pattern-choice.ts'
import { webhooksTexts } from './texts/index.ts'
import { useEventTypes } from './use-webhooks.ts'

export type Draft = { url: string; description: string; patterns: string[] }
type EndpointFormProps = { first: Draft; submitLabel: string; onSubmit: (draft: Draft) => Promise<void> }

/** Where to, what for, and about what. */
export function EndpointForm({ first, submitLabel, onSubmit }: EndpointFormProps) {
  const texts = useTexts(webhooksTexts)
  const { url, setUrl, description, setDescription, patterns, setPatterns, written, setOwn, draft } =
    useDraft(first)
  const [isTried, setIsTried] = useState(false)
  const saving = useMutation({ mutationFn: () => onSubmit(draft) })
  const faults = useFaults(saving.error)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    const form = event.currentTarget
    if (!isAddress(draft.url) || draft.patterns.length === 0) return focusFirstError(form)
    saving.mutate(undefined, { onError: () => focusFirstError(form) })
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        label={texts.url}
        hint={texts.urlHint}
        type="url"
        inputMode="url"
        maxLength={2000}
        placeholder="https://"
        value={url}
        onValueChange={setUrl}
        error={isTried && !isAddress(draft.url) ? texts.urlWrong : faults.url}
      />
      <TextField
        label={texts.description}
        hint={texts.descriptionHint}
        optional
        maxLength={200}
        value={description}
        onValueChange={setDescription}
      />
      <EventPicker patterns={patterns} onChange={setPatterns} />
      {!patterns.includes(EVERYTHING) && (
        <OwnPatterns
          value={written}
          onValueChange={setOwn}
          error={isTried && draft.patterns.length === 0 ? texts.patternsMissing : faults.patterns}
        />
      )}
      {faults.other && <Problem text={faults.other} />}
      <DialogActions>
        <Button type="submit" variant="primary" busy={saving.isPending}>
          {submitLabel}
        </Button>
      </DialogActions>
    </form>
  )
}

const Problem = ({ text }: { text: string }) => (
  <p role="alert" className="text-sm text-danger-ink">
    {text}
  </p>
)

type OwnPatternsProps = { value: string; onValueChange: (value: string) => void; error: string | null }

function OwnPatterns(props: OwnPatternsProps) {
  const texts = useTexts(webhooksTexts)
  return <TextField label={texts.own} hint={texts.ownHint} optional {...props} />
}

/** What stands in the form. Patterns come from boxes and from words; together they are what is asked for. */
function useDraft(first: Draft) {
  const types = useEventTypes().data?.items ?? []
  const [url, setUrl] = useState(first.url)
  const [description, setDescription] = useState(first.description)
  const [patterns, setPatterns] = useState(first.patterns)
  const [own, setOwn] = useState<string | null>(null)

  const ownOnes = types.length > 0 ? ownPatterns(patterns, types) : []
  const written = own ?? ownOnes.join(' ')
  const boxes = patterns.filter((pattern) => !ownOnes.includes(pattern))
  const all = patterns.includes(EVERYTHING) ? [EVERYTHING] : [...boxes, ...splitPatterns(written)]
  const draft: Draft = { url: url.trim(), description: description.trim(), patterns: all }
  return { url, setUrl, description, setDescription, patterns, setPatterns, written, setOwn, draft }
}

/** Each fault where it can be mended. */
function useFaults(error: unknown) {
  const texts = useTexts(webhooksTexts)
  const sentence = useErrorSentence()
  const url = isApiError(error, 'address_refused') ? texts.urlInside : null
  const patterns = isApiError(error, 'validation_failed') ? texts.patternsWrong : null
  return { url, patterns, other: error && !url && !patterns ? sentence(error) : null }
}

function isAddress(text: string) {
  return /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text)
}
