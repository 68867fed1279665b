import type { Model } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { notify } from '../../ui/notify.ts'
import { EndpointDialog } from './endpoint-dialog.tsx'
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
    <EndpointDialog
      title={model ? form.editTitle : form.addTitle}
      onClose={onClose}
      onTest={tryIt}
      isTesting={test.isPending}
      onSave={submit}
      isSaving={save.isPending}
      saveError={save.error}
    >
      <ModelFields
        draft={draft}
        onDraft={change}
        stored={model}
        offered={test.data?.models ?? []}
        isChecked={isChecked}
      />
      <TestResult test={test} />
    </EndpointDialog>
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
