import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { RichText } from '../../../ui/rich-text.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { LocaleSelect } from '../locale-select.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { type FaqDraft, inputOf } from './faq-draft.ts'

type FaqFieldsProps = {
  draft: FaqDraft
  onDraft: (draft: FaqDraft) => void
  isChecked: boolean
  withStatus?: boolean
  disabled?: boolean
}

/** Whether a question and answer can be saved. */
export function isComplete(draft: FaqDraft): boolean {
  return Boolean(draft.question.trim() && draft.answer.trim() && inputOf(draft).alternatives.length <= 30)
}

/** The fields of a question and its answer. */
export function FaqFields({ draft, onDraft, isChecked, withStatus = true, disabled }: FaqFieldsProps) {
  const { questions } = useTexts(knowledgeTexts)
  const set = (change: Partial<FaqDraft>) => onDraft({ ...draft, ...change })
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label={questions.question}
        hint={questions.questionHint}
        error={isChecked && !draft.question.trim() ? questions.questionError : null}
        value={draft.question}
        onValueChange={(question) => set({ question })}
        maxLength={500}
        disabled={disabled}
      />
      <AnswerField draft={draft} onDraft={onDraft} isChecked={isChecked} disabled={disabled} />
      <TextArea
        label={questions.alternatives}
        hint={questions.alternativesHint}
        error={inputOf(draft).alternatives.length > 30 ? questions.alternativesError : null}
        optional
        rows={2}
        value={draft.alternatives}
        onValueChange={(alternatives) => set({ alternatives })}
        disabled={disabled}
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <LocaleSelect value={draft.locale} onValueChange={(locale) => locale && set({ locale })} />
      </div>
      {withStatus && (
        <Switch
          label={questions.publish}
          hint={questions.publishHint}
          checked={draft.status === 'published'}
          onCheckedChange={(isOn) => set({ status: isOn ? 'published' : 'draft' })}
          disabled={disabled}
        />
      )}
    </div>
  )
}

function AnswerField({ draft, onDraft, isChecked, disabled }: FaqFieldsProps) {
  const { questions } = useTexts(knowledgeTexts)
  const [isShown, setIsShown] = useState(false)
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={questions.answer}
        hint={questions.answerHint}
        error={isChecked && !draft.answer.trim() ? questions.answerError : null}
        rows={5}
        value={draft.answer}
        onValueChange={(answer) => onDraft({ ...draft, answer })}
        maxLength={8000}
        disabled={disabled}
        aside={
          <Button size="small" variant="quiet" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
            {questions.preview}
          </Button>
        }
      />
      {isShown && draft.answer.trim() && (
        <div className="max-w-md self-start rounded-2xl rounded-bl-md bg-bubble px-4 py-2.5">
          <RichText text={draft.answer} />
        </div>
      )}
    </div>
  )
}
