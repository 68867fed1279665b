import type { Locale } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { LocaleSelect } from '../locale-select.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { completeAddress } from './complete-address.ts'

const nothing = { title: '', text: '', url: '', locale: null as Locale | null }

/** A text that is pasted or written here. */
export function AddText({ onDone }: { onDone: () => void }) {
  const texts = useTexts(knowledgeTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const [form, setForm] = useState(nothing)
  const [isChecked, setIsChecked] = useState(false)
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change })
  const url = form.url.trim() ? completeAddress(form.url) : null
  const errors = {
    title: form.title.trim() ? null : texts.source.textTitleError,
    text: form.text.trim() ? null : texts.source.textBodyError,
    url: form.url.trim() && !url ? texts.source.addressError : null,
  }
  const add = useMutation({
    mutationFn: () => call(api.POST('/api/knowledge/texts', { body: { ...form, url } })),
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
      <TextField
        label={texts.source.textTitle}
        error={isChecked ? errors.title : null}
        value={form.title}
        onValueChange={(title) => set({ title })}
        maxLength={300}
      />
      <TextArea
        label={texts.source.textBody}
        hint={texts.source.textBodyHint}
        error={isChecked ? errors.text : null}
        rows={8}
        value={form.text}
        onValueChange={(text) => set({ text })}
        maxLength={500_000}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={texts.source.textUrl}
          hint={texts.source.textUrlHint}
          error={isChecked ? errors.url : null}
          optional
          inputMode="url"
          value={form.url}
          onValueChange={(url) => set({ url })}
        />
        <LocaleSelect
          value={form.locale}
          onValueChange={(locale) => set({ locale })}
          none={texts.findLocale}
        />
      </div>
      {add.error && (
        <p role="alert" className="text-sm text-danger-ink">
          {sentence(add.error)}
        </p>
      )}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" busy={add.isPending}>
          {texts.source.keepText}
        </Button>
      </div>
    </form>
  )
}
