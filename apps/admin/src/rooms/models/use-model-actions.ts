import type { Model } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { notify } from '../../ui/notify.ts'
import { modelsQuery } from './models-query.ts'
import { modelTexts } from './texts/index.ts'

/** Switching a model on and off, and removing it. */
export function useModelActions(model: Model) {
  const texts = useTexts(modelTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const params = { path: { id: model.id } }

  const change = useMutation({
    mutationFn: (enabled: boolean) =>
      call(api.PATCH('/api/assistant/models/{id}', { params, body: { enabled } })),
    onMutate: (enabled) => {
      void client.cancelQueries({ queryKey: modelsQuery.queryKey })
      client.setQueryData(modelsQuery.queryKey, (data) => {
        const items = data?.items.map((item) => (item.id === model.id ? { ...item, enabled } : item))
        return data && items && { ...data, items }
      })
    },
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
    onSettled: () => client.invalidateQueries({ queryKey: modelsQuery.queryKey }),
  })

  async function remove() {
    await call(api.DELETE('/api/assistant/models/{id}', { params }))
    notify({ title: texts.removed, tone: 'success' })
    await client.invalidateQueries({ queryKey: modelsQuery.queryKey })
  }

  return { setEnabled: (enabled: boolean) => change.mutate(enabled), remove }
}
