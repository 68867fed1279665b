import type { ProactiveMessage } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { type Locale, locales } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { notify } from '../../../ui/notify.ts'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { visitorsTexts } from '../texts/index.ts'
import { useReadAnew, useWorkspaceFacts } from '../use-visitors.ts'
import { draftOf, fieldsOf, type MessageDraft, problemsOf } from './message-draft.ts'
import { MessagePreview } from './message-preview.tsx'
import { RuleFields } from './rule-fields.tsx'
import { WordFields } from './word-fields.tsx'

interface MessageDialogProps {
  message?: ProactiveMessage
  onClose: () => void
}

/** A new message by rule, or changes to one. */
export function MessageDialog({ message, onClose }: MessageDialogProps) {
  const texts = useTexts(visitorsTexts)
  const { data: workspace } = useWorkspaceFacts()
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={message ? texts.editNamed(message.name) : texts.add}
    >
      {workspace ? (
        <MessageForm message={message} locale={workspace.locale} onClose={onClose} />
      ) : (
        <SkeletonRows count={5} />
      )}
    </Dialog>
  )
}

interface MessageFormProps {
  message: ProactiveMessage | undefined
  /** The business's own language: most visitors read it, whatever the person at the desk reads. */
  locale: Locale
  onClose: () => void
}

function MessageForm({ message, locale: own, onClose }: MessageFormProps) {
  const texts = useTexts(visitorsTexts)
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()
  const [draft, setDraft] = useState(() => draftOf(message))
  const [locale, setLocale] = useState(() => locales.find((one) => draft.texts[one]) ?? own)
  const [isTried, setIsTried] = useState(false)
  const set = (part: Partial<MessageDraft>) => setDraft((before) => ({ ...before, ...part }))
  const problems = isTried ? problemsOf(draft) : new Set<never>()
  const saving = useMutation({
    mutationFn: () => save(message, draft),
    onSuccess: async () => {
      await readAnew()
      notify({ title: texts.saved, tone: 'success' })
      onClose()
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    const form = event.currentTarget
    // The fields show their errors only with the next drawing.
    if (problemsOf(draft).size > 0) return void requestAnimationFrame(() => focusFirstError(form))
    saving.mutate()
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <WordFields draft={draft} set={set} problems={problems} locale={locale} setLocale={setLocale} />
      <MessagePreview text={draft.texts[locale] ?? ''} locale={locale} />
      <RuleFields draft={draft} set={set} problems={problems} />
      {saving.error && (
        <p role="alert" className="text-sm text-danger-ink">
          {sentence(saving.error)}
        </p>
      )}
      <DialogActions>
        <Button type="submit" variant="primary" busy={saving.isPending}>
          {texts.save}
        </Button>
      </DialogActions>
    </form>
  )
}

async function save(message: ProactiveMessage | undefined, draft: MessageDraft) {
  const body = fieldsOf(draft)
  if (!message) return call(api.POST('/api/proactive-messages', { body }))
  const params = { path: { id: message.id } }
  return call(
    api.PATCH('/api/proactive-messages/{id}', { params, body: { ...body, locales: message.locales } }),
  )
}
