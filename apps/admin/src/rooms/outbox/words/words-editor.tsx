import { type MailPart, type MailTemplateTexts, mailParts } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { SaveBar } from '../../../ui/save-bar.tsx'
import { outboxTexts } from '../texts/index.ts'
import { faultIn } from './fault.ts'
import { PartField } from './part-field.tsx'
import { WordsPreview } from './words-preview.tsx'

type Draft = Record<MailPart, string>

const draftOf = ({ own }: MailTemplateTexts): Draft =>
  Object.fromEntries(mailParts.map((part) => [part, own[part] ?? ''])) as Draft

/** The parts at the left, the mail that comes of them at the right; what is left empty is as Svar writes it. */
export function WordsEditor({ words }: { words: MailTemplateTexts }) {
  const { words: texts } = useTexts(outboxTexts)
  const saved = draftOf(words)
  const [draft, setDraft] = useState(saved)
  const isDirty = mailParts.some((part) => draft[part] !== saved[part])
  const isSound = mailParts.every((part) => !faultIn(draft[part], words.variables))
  const { save, isSaving } = useSave(words, draft)

  return (
    <>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <Variables names={words.variables} />
          {mailParts
            .filter((part) => words.ours[part] !== null || words.own[part] !== null)
            .map((part) => (
              <PartField
                key={part}
                part={part}
                words={words}
                value={draft[part]}
                onValueChange={(text) => setDraft((before) => ({ ...before, [part]: text }))}
              />
            ))}
          <p className="text-sm text-muted">{texts.empty}</p>
        </div>
        <WordsPreview words={words} draft={draft} isSound={isSound} />
      </div>
      <SaveBar
        isDirty={isDirty}
        isSaving={isSaving}
        onSave={() => isSound && save()}
        onDiscard={() => setDraft(saved)}
      />
    </>
  )
}

function Variables({ names }: { names: string[] }) {
  const { words: texts } = useTexts(outboxTexts)
  return (
    <p className="text-sm text-muted">
      {texts.variables}{' '}
      {names.map((name) => (
        <code key={name} className="mr-1.5 rounded bg-sunken px-1.5 py-0.5 font-mono text-ink">
          {`{{${name}}}`}
        </code>
      ))}
    </p>
  )
}

function useSave({ template, locale }: MailTemplateTexts, draft: Draft) {
  const { words: texts } = useTexts(outboxTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const saving = useMutation({
    mutationFn: () =>
      call(
        api.PUT('/api/delivery/templates/{template}/{locale}', {
          params: { path: { template, locale } },
          body: draft,
        }),
      ),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: ['mail-templates'] })
      notify({ title: texts.saved, tone: 'success' })
    },
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
  })
  return { save: () => saving.mutate(), isSaving: saving.isPending }
}
