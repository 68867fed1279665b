import type { Suggestion } from '@svar/contract'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { draftOf } from '../questions/faq-draft.ts'
import { useFaqErrorSentence } from '../questions/faq-error-sentence.ts'
import { FaqFields, isComplete } from '../questions/faq-fields.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { useDecision } from './use-decision.ts'

/** Changes a suggestion before it becomes a question and answer. */
export function SuggestionDialog({ suggestion, onClose }: { suggestion: Suggestion; onClose: () => void }) {
  const texts = useTexts(knowledgeTexts)
  const sentence = useFaqErrorSentence()
  const { question, answer, locale } = suggestion
  const [draft, setDraft] = useState(() => draftOf({ question, answer, locale }, locale))
  const [isChecked, setIsChecked] = useState(false)
  const { approve } = useDecision(suggestion)

  function submit() {
    setIsChecked(true)
    if (isComplete(draft)) approve.mutate(draft, { onSuccess: onClose })
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="large"
      title={texts.suggestion.editTitle}
      footer={
        <Button variant="primary" busy={approve.isPending} onClick={submit}>
          {texts.suggestion.approve}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <FaqFields draft={draft} onDraft={setDraft} isChecked={isChecked} />
        {approve.error && (
          <p role="alert" className="text-sm text-danger-ink">
            {sentence(approve.error)}
          </p>
        )}
      </div>
    </Dialog>
  )
}
