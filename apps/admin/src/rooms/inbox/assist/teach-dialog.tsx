import type { KeptTest, Message } from '@svar/contract'
import { useState } from 'react'
import { localeNames, locales } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { Select } from '../../../ui/select.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Lesson } from './teach-menu.tsx'
import { assistTexts } from './texts/index.ts'
import { type LessonDraft, useAnsweredFrom, useLessonDraft, useTeach } from './use-teaching.ts'

type TeachDialogProps = { message: Message; lesson: Lesson; onClose: () => void }

/** Corrects an answer or writes one, without leaving the conversation. */
export function TeachDialog({ message, lesson, onClose }: TeachDialogProps) {
  const texts = useTexts(assistTexts).teach
  const sentence = useErrorSentence()
  const [draft, setDraft] = useLessonDraft(message, lesson)
  const [isChecked, setIsChecked] = useState(false)
  const answeredFrom = useAnsweredFrom(message, lesson)
  const [changesIt, setChangesIt] = useState(true)
  const teach = useTeach(message)

  function save() {
    setIsChecked(true)
    const { question, answer } = draft
    if (!question.trim() || !answer.trim()) return
    const faqId = changesIt ? (answeredFrom?.id ?? null) : null
    teach.mutate({ ...draft, faqId }, { onSuccess: ({ test }) => done(test) })
  }
  function done(test: KeptTest) {
    const isLost = draft.isPublished && test.state !== 'passes'
    notify(
      isLost
        ? { title: texts.notFound, tone: 'danger' }
        : { title: draft.isPublished ? texts.taught : texts.keptAsDraft, tone: 'success' },
    )
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={texts.lessons[lesson]}
      description={texts.about}
      footer={
        <Button variant="primary" busy={teach.isPending} onClick={save}>
          {texts.save}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <Fields draft={draft} onDraft={setDraft} isChecked={isChecked} />
        {answeredFrom && (
          <Checkbox
            label={texts.changeIt(answeredFrom.question)}
            checked={changesIt}
            onCheckedChange={setChangesIt}
          />
        )}
        {teach.error && (
          <p role="alert" className="text-sm text-danger-ink">
            {sentence(teach.error)}
          </p>
        )}
      </div>
    </Dialog>
  )
}

type FieldsProps = { draft: LessonDraft; onDraft: (draft: LessonDraft) => void; isChecked: boolean }

function Fields({ draft, onDraft, isChecked }: FieldsProps) {
  const texts = useTexts(assistTexts).teach
  const set = (change: Partial<LessonDraft>) => onDraft({ ...draft, ...change })
  return (
    <>
      <TextArea
        label={texts.question}
        error={isChecked && !draft.question.trim() ? texts.questionError : null}
        rows={2}
        maxLength={500}
        value={draft.question}
        onValueChange={(question) => set({ question })}
      />
      <TextArea
        label={texts.answer}
        error={isChecked && !draft.answer.trim() ? texts.answerError : null}
        rows={5}
        maxLength={8000}
        value={draft.answer}
        onValueChange={(answer) => set({ answer })}
      />
      <Select
        label={texts.language}
        value={draft.locale}
        onValueChange={(locale) => set({ locale })}
        options={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
      />
      <Switch
        label={texts.publish}
        hint={texts.publishHint}
        checked={draft.isPublished}
        onCheckedChange={(isPublished) => set({ isPublished })}
      />
    </>
  )
}
