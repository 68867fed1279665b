import type { Faq } from '@svar/contract'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { FaqConflict } from './faq-conflict.tsx'
import { useFaqErrorSentence } from './faq-error-sentence.ts'
import { FaqFields } from './faq-fields.tsx'
import { FaqVersions } from './faq-versions.tsx'
import { RehearsalDialog } from './rehearsal-dialog.tsx'
import { type FaqEditor, useFaqEditor } from './use-faq-editor.ts'

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
  const mayWrite = useMay('agent')
  const editor = useFaqEditor(faq, start, onClose)
  const { draft, setDraft, base, rehearsed } = editor
  return (
    <>
      <Dialog
        open
        onOpenChange={(open) => !open && onClose()}
        size="large"
        title={base ? questions.editTitle : questions.newTitle}
        footer={mayWrite && <Actions editor={editor} />}
      >
        <div className="flex flex-col gap-5">
          <Refusal editor={editor} />
          <FaqFields draft={draft} onDraft={setDraft} isChecked={editor.isChecked} disabled={!mayWrite} />
          {base && <FaqVersions faq={base} onTake={(version) => setDraft({ ...draft, ...version })} />}
        </div>
      </Dialog>
      {rehearsed && (
        <RehearsalDialog drafts={[rehearsed]} onClose={editor.endRehearsal} onPublished={onClose} />
      )}
    </>
  )
}

function Actions({ editor }: { editor: FaqEditor }) {
  const { questions } = useTexts(knowledgeTexts)
  const isPublished = editor.base?.status === 'published'
  return (
    <>
      {!isPublished && (
        <Button onClick={editor.tryFirst} disabled={editor.isSaving}>
          {questions.rehearse}
        </Button>
      )}
      <Button variant="primary" busy={editor.isSaving} onClick={editor.submit}>
        {questions.save}
      </Button>
    </>
  )
}

function Refusal({ editor }: { editor: FaqEditor }) {
  const sentence = useFaqErrorSentence()
  const { base, error, isConflict } = editor
  if (!error) return null
  if (isConflict && base) {
    return <FaqConflict faq={base} onKeepMine={editor.keepMine} onTakeTheirs={editor.takeTheirs} />
  }
  return (
    <p role="alert" className="text-sm text-danger-ink">
      {sentence(error)}
    </p>
  )
}
