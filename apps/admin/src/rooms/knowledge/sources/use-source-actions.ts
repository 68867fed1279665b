import type { Source } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { knowledgeTexts } from '../texts/index.ts'

/** Reading a source again, and removing it. */
export function useSourceActions(source: Source) {
  const texts = useTexts(knowledgeTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const params = { path: { id: source.id } }

  const refresh = useMutation({
    mutationFn: () => call(api.POST('/api/knowledge/sources/{id}/refresh', { params })),
    onSuccess: (changed) => {
      client.setQueryData(['knowledge', 'source', source.id], changed)
      void client.invalidateQueries({ queryKey: ['knowledge', 'sources'] })
      notify({ title: texts.source.refreshing, text: source.title })
    },
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
  })

  async function remove() {
    await call(api.DELETE('/api/knowledge/sources/{id}', { params }))
    notify({ title: texts.source.removed, text: source.title, tone: 'success' })
    await client.invalidateQueries({ queryKey: ['knowledge', 'sources'] })
    void client.invalidateQueries({ queryKey: ['knowledge', 'overview'] })
  }

  return { refresh: () => refresh.mutate(), isRefreshing: refresh.isPending, remove }
}
