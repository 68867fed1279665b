import type { Model } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Zap } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { notify } from '../../ui/notify.ts'
import { draftOf, inputOf, isAddressRight, isKeyMisplaced, type ModelDraft } from './model-draft.ts'
import { ModelFields } from './model-fields.tsx'
import { modelsQuery } from './models-query.ts'
import { modelTexts } from './texts/index.ts'
import { TestResult } from './try-result.tsx'
import { useModelTest } from './use-model-test.ts'

type ModelDialogProps = { model?: Model; onClose: () => void }

/** Adds a language model or changes one; it can be tried before it is saved. */
export function ModelDialog({ model, onClose }: ModelDialogProps) {
  const { form } = useTexts(modelTexts)
  const sentence = useErrorSentence()
  const [draft, setDraft] = useState(() => draftOf(model))
  const [isChecked, setIsChecked] = useState(false)
  const test = useModelTest(model)
  const save = useSave(model, onClose)
  const hasRightKey = !isKeyMisplaced(draft, model)

  function change(next: ModelDraft) {
    if (next.provider !== draft.provider) test.reset()
    setDraft(next)
  }

  function tryIt() {
    setIsChecked(false)
    if (isAddressRight(draft)) test.mutate(draft)
    else setIsChecked(true)
  }

  function submit() {
    setIsChecked(true)
    if (isAddressRight(draft) && hasRightKey && draft.model.trim()) save.mutate(draft)
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={model ? form.editTitle : form.addTitle}
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
        <ModelFields
          draft={draft}
          onDraft={change}
          stored={model}
          offered={test.data?.models ?? []}
          isChecked={isChecked}
        />
        <TestResult test={test} />
        {save.error && (
          <p role="alert" className="text-sm text-danger-ink">
            {sentence(save.error)}
          </p>
        )}
      </div>
    </Dialog>
  )
}

function useSave(model: Model | undefined, onSaved: () => void) {
  const texts = useTexts(modelTexts)
  const client = useQueryClient()
  return useMutation({
    mutationFn: (draft: ModelDraft) => {
      const body = inputOf(draft)
      if (!model) return call(api.POST('/api/assistant/models', { body }))
      return call(api.PATCH('/api/assistant/models/{id}', { params: { path: { id: model.id } }, body }))
    },
    onSuccess: () => {
      notify({ title: texts.saved, tone: 'success' })
      void client.invalidateQueries({ queryKey: modelsQuery.queryKey })
      onSaved()
    },
  })
}
