import type { Embeddings } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { embeddingsQuery } from './embeddings-query.ts'
import { type MeaningDraft, meaningInputOf } from './meaning-draft.ts'
import { meaningTexts } from './texts/index.ts'

type Settings = NonNullable<Embeddings['settings']>

/** Switching on and off, reading again, and removing. */
export function useMeaningActions({ provider, baseUrl, model, maxTokensPerDay }: Settings) {
  const texts = useTexts(meaningTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const keep = (shown: Embeddings) => client.setQueryData(embeddingsQuery.queryKey, shown)

  const change = useMutation({
    mutationFn: (isOn: boolean) => {
      const body = { provider, baseUrl, model, maxTokensPerDay, isOn }
      return call(api.PUT('/api/knowledge/embeddings', { body }))
    },
    onSuccess: keep,
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
  })

  async function refill() {
    keep(await call(api.POST('/api/knowledge/embeddings/refill')))
  }

  async function remove() {
    await call(api.DELETE('/api/knowledge/embeddings'))
    notify({ title: texts.removed, tone: 'success' })
    await client.invalidateQueries({ queryKey: embeddingsQuery.queryKey })
  }

  return { setOn: (isOn: boolean) => change.mutate(isOn), isChanging: change.isPending, refill, remove }
}

/** Saves the form; what is saved is switched on, unless it was there and off. */
export function useSaveMeaning(stored: Settings | null, onSaved: () => void) {
  const texts = useTexts(meaningTexts)
  const client = useQueryClient()
  return useMutation({
    mutationFn: (draft: MeaningDraft) => {
      const limit = { maxTokensPerDay: Number(draft.maxTokensPerDay), isOn: stored?.isOn ?? true }
      return call(api.PUT('/api/knowledge/embeddings', { body: { ...meaningInputOf(draft), ...limit } }))
    },
    onSuccess: (shown) => {
      client.setQueryData(embeddingsQuery.queryKey, shown)
      notify({ title: texts.saved, tone: 'success' })
      onSaved()
    },
  })
}

/** Tries an endpoint as the form has it, with the stored key where no other was written. */
export function useMeaningTest() {
  return useMutation({
    mutationFn: (draft: MeaningDraft) => {
      const { model, ...input } = meaningInputOf(draft)
      const body = { ...input, model: model || undefined }
      return call(api.POST('/api/knowledge/embeddings/test', { body }))
    },
  })
}

export type MeaningTest = ReturnType<typeof useMeaningTest>
