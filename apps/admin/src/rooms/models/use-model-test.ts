import type { Model } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { inputOf, type ModelDraft } from './model-draft.ts'

/** Tries an endpoint as the form has it, with the stored key where no other was written. */
export function useModelTest(stored: Model | undefined) {
  return useMutation({
    mutationFn: (draft: ModelDraft) => {
      const { model, ...input } = inputOf(draft)
      const body = { ...input, model: model || undefined, id: stored?.id }
      return call(api.POST('/api/assistant/models/test', { body }))
    },
  })
}

export type ModelTest = ReturnType<typeof useModelTest>
