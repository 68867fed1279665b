import type { Embeddings } from '@svar/contract'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { EndpointDialog } from '../endpoint-dialog.tsx'
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
  const texts = useTexts(meaningTexts)
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
    <EndpointDialog
      title={texts.form.title}
      onClose={onClose}
      onTest={tryIt}
      isTesting={test.isPending}
      onSave={submit}
      isSaving={save.isPending}
      saveError={save.error}
    >
      <MeaningFields
        draft={draft}
        onDraft={change}
        stored={stored}
        offered={test.data?.models ?? []}
        isChecked={isChecked}
      />
      <MeaningTestResult test={test} />
    </EndpointDialog>
  )
}
