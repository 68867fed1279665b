import type { Embeddings } from '@svar/contract'
import { Zap } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { modelTexts } from '../texts/index.ts'
import {
  isMeaningAddressRight,
  isMeaningKeyMisplaced,
  isTokenLimitRight,
  type MeaningDraft,
  meaningDraftOf,
} from './meaning-draft.ts'
import { MeaningFields } from './meaning-fields.tsx'
import { MeaningTestResult } from './meaning-test-result.tsx'
import { meaningTexts } from './texts/index.ts'
import { useMeaningTest, useSaveMeaning } from './use-meaning-actions.ts'

type MeaningDialogProps = { stored: Embeddings['settings']; onClose: () => void }

/** Chooses who turns texts into vectors; it can be tried before it is saved, and says what will leave the house. */
export function MeaningDialog({ stored, onClose }: MeaningDialogProps) {
  const { form } = useTexts(modelTexts)
  const texts = useTexts(meaningTexts)
  const sentence = useErrorSentence()
  const [draft, setDraft] = useState(() => meaningDraftOf(stored))
  const [isChecked, setIsChecked] = useState(false)
  const test = useMeaningTest()
  const save = useSaveMeaning(stored, onClose)

  function change(next: MeaningDraft) {
    if (next.provider !== draft.provider) test.reset()
    setDraft(next)
  }

  function tryIt() {
    setIsChecked(!isMeaningAddressRight(draft))
    if (isMeaningAddressRight(draft)) test.mutate(draft)
  }

  function submit() {
    setIsChecked(true)
    const isPlaced = isMeaningAddressRight(draft) && !isMeaningKeyMisplaced(draft, stored)
    if (isPlaced && draft.model.trim() && isTokenLimitRight(draft)) save.mutate(draft)
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={texts.form.title}
      footer={
        <>
          <Button icon={Zap} onClick={tryIt} busy={test.isPending}>
            {form.test}
          </Button>
          <Button variant="primary" onClick={submit} busy={save.isPending}>
            {form.save}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <MeaningFields
          draft={draft}
          onDraft={change}
          stored={stored}
          offered={test.data?.models ?? []}
          isChecked={isChecked}
        />
        <MeaningTestResult test={test} />
        {save.error && (
          <p role="alert" className="text-sm text-danger-ink">
            {sentence(save.error)}
          </p>
        )}
      </div>
    </Dialog>
  )
}
