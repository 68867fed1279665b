import type { Faq } from '@svar/contract'
import { useState } from 'react'
import { isApiError } from '../../../shell/api-error.ts'
import { useMay } from '../../../shell/session.ts'
import { useLocale } from '../../../texts/current-locale.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { FaqConflict } from './faq-conflict.tsx'
import { draftOf } from './faq-draft.ts'
import { useFaqErrorSentence } from './faq-error-sentence.ts'
import { FaqFields, isComplete } from './faq-fields.tsx'
import { FaqVersions } from './faq-versions.tsx'
import { RehearsalDialog } from './rehearsal-dialog.tsx'
import { useSaveFaq } from './use-save-faq.ts'

type FaqDialogProps = {
  /** What is changed; absent for a new one. */
  faq?: Faq
  /** What a new one begins with. */
  start?: Partial<Faq>
  onClose: () => void
}

/** Writes a question and its answer, or changes one. A newer version of somebody else is never overwritten unseen. */
export function FaqDialog({ faq, start = {}, onClose }: FaqDialogProps) {
  const { questions } = useTexts(knowledgeTexts)
  const sentence = useFaqErrorSentence()
  const mayWrite = useMay('agent')
  const locale = useLocale()
  const [draft, setDraft] = useState(() => draftOf(faq ?? start, locale))
  const [base, setBase] = useState(faq)
  const [isChecked, setIsChecked] = useState(false)
  const [rehearsed, setRehearsed] = useState<Faq | null>(null)
  const save = useSaveFaq(base)
  const isConflict = isApiError(save.error, 'conflict') && base !== undefined

  function submit(onSaved: (saved: Faq) => void, change: Partial<typeof draft> = {}, force = false) {
    setIsChecked(true)
    if (isComplete(draft)) save.mutate({ draft: { ...draft, ...change }, force }, { onSuccess: onSaved })
  }

  function tryFirst() {
    submit(
      (saved) => {
        setBase(saved)
        setDraft({ ...draft, status: 'draft' })
        setRehearsed(saved)
      },
      { status: 'draft' },
    )
  }

  const isPublishedNow = base?.status === 'published'
  const footer = mayWrite && (
    <>
      {!isPublishedNow && (
        <Button onClick={tryFirst} disabled={save.isPending}>
          {questions.rehearse}
        </Button>
      )}
      <Button variant="primary" busy={save.isPending} onClick={() => submit(onClose)}>
        {questions.save}
      </Button>
    </>
  )

  return (
    <>
      <Dialog
        open
        onOpenChange={(open) => !open && onClose()}
        size="large"
        title={base ? questions.editTitle : questions.newTitle}
        footer={footer}
      >
        <div className="flex flex-col gap-5">
          {isConflict && (
            <FaqConflict
              faq={base}
              onKeepMine={() => submit(onClose, {}, true)}
              onTakeTheirs={(theirs) => {
                save.reset()
                setBase(theirs)
                setDraft(draftOf(theirs, locale))
              }}
            />
          )}
          {save.error && !isConflict && (
            <p role="alert" className="text-sm text-danger-ink">
              {sentence(save.error)}
            </p>
          )}
          <FaqFields draft={draft} onDraft={setDraft} isChecked={isChecked} disabled={!mayWrite} />
          {base && <FaqVersions faq={base} onTake={(version) => setDraft({ ...draft, ...version })} />}
        </div>
      </Dialog>
      {rehearsed && (
        <RehearsalDialog drafts={[rehearsed]} onClose={() => setRehearsed(null)} onPublished={onClose} />
      )}
    </>
  )
}
