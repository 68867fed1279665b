import type { Model } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { notify } from '../../ui/notify.ts'
import { modelsQuery } from './models-query.ts'
import { moved } from './moved.ts'

/** Moving a model in the chain: shown at once, put back when the server refuses. */
export function useModelOrder(models: Model[]) {
  const client = useQueryClient()
  const sentence = useErrorSentence()
  const order = useMutation({
    mutationFn: (ids: string[]) => call(api.PUT('/api/assistant/models/order', { body: { ids } })),
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
    onSettled: () => client.invalidateQueries({ queryKey: modelsQuery.queryKey }),
  })

  return (from: number, to: number) => {
    const next = moved(models, from, to)
    void client.cancelQueries({ queryKey: modelsQuery.queryKey })
    client.setQueryData(modelsQuery.queryKey, (data) => {
      const items = next.map((model, position) => ({ ...model, position }))
      return data && { ...data, items }
    })
    order.mutate(next.map(({ id }) => id))
  }
}
