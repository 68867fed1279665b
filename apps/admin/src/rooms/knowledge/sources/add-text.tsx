import type { Locale } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { LocaleSelect } from '../locale-select.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { completeAddress } from './complete-address.ts'

type TextDraft = { title: string; text: string; url: string; locale: Locale | null }
type Errors = Record<'title' | 'text' | 'url', string | null>
const none: Errors = { title: null, text: null, url: null }

/** A text that is pasted or written here. */
export function AddText({ onDone }: { onDone: () => void }) {
  const texts = useTexts(knowledgeTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const [draft, setDraft] = useState<TextDraft>({ title: '', text: '', url: '', locale: null })
  const [isChecked, setIsChecked] = useState(false)
  const url = draft.url.trim() ? completeAddress(draft.url) : null
  const errors = {
    title: draft.title.trim() ? null : texts.source.textTitleError,
    text: draft.text.trim() ? null : texts.source.textBodyError,
    url: draft.url.trim() && !url ? texts.source.addressError : null,
  }
  const add = useMutation({
    mutationFn: () => call(api.POST('/api/knowledge/texts', { body: { ...draft, url } })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['knowledge'] })
      onDone()
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsChecked(true)
    if (errors.title || errors.text || errors.url) focusFirstError(event.currentTarget)
    else add.mutate()
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextFields draft={draft} onDraft={setDraft} errors={isChecked ? errors : none} />
      {add.error && (
        <p role="alert" className="text-sm text-danger-ink">
          {sentence(add.error)}
        </p>
      )}
      <DialogActions>
        <Button type="submit" variant="primary" busy={add.isPending}>
          {texts.source.keepText}
        </Button>
      </DialogActions>
    </form>
  )
}

type TextFieldsProps = { draft: TextDraft; onDraft: (draft: TextDraft) => void; errors: Errors }

function TextFields({ draft, onDraft, errors }: TextFieldsProps) {
  const texts = useTexts(knowledgeTexts)
  const set = (change: Partial<TextDraft>) => onDraft({ ...draft, ...change })
  return (
    <>
      <TextField
        label={texts.source.textTitle}
        error={errors.title}
        value={draft.title}
        onValueChange={(title) => set({ title })}
        maxLength={300}
      />
      <TextArea
        label={texts.source.textBody}
        hint={texts.source.textBodyHint}
        error={errors.text}
        rows={8}
        value={draft.text}
        onValueChange={(text) => set({ text })}
        maxLength={500_000}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={texts.source.textUrl}
          hint={texts.source.textUrlHint}
          error={errors.url}
          optional
          inputMode="url"
          value={draft.url}
          onValueChange={(url) => set({ url })}
        />
        <LocaleSelect
          value={draft.locale}
          onValueChange={(locale) => set({ locale })}
          none={texts.findLocale}
        />
      </div>
    </>
  )
}
