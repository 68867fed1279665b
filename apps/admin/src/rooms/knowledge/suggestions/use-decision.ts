import type { Suggestion } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { notify } from '../../../ui/notify.ts'
import { type FaqDraft, inputOf } from '../questions/faq-draft.ts'
import { knowledgeTexts } from '../texts/index.ts'

/** Approving a suggestion, as it is or as it was changed, and refusing it. */
export function useDecision(suggestion: Suggestion) {
  const texts = useTexts(knowledgeTexts)
  const client = useQueryClient()
  const params = { path: { id: suggestion.id } }
  const refetch = () => client.invalidateQueries({ queryKey: ['knowledge'] })

  const approve = useMutation({
    mutationFn: (draft: FaqDraft | null) => {
      const body = draft ? inputOf(draft) : {}
      return call(api.POST('/api/knowledge/suggestions/{id}/approval', { params, body }))
    },
    onSuccess: () => {
      notify({ title: texts.suggestion.approved, tone: 'success' })
      return refetch()
    },
  })

  async function refuse() {
    await call(api.DELETE('/api/knowledge/suggestions/{id}', { params }))
    notify({ title: texts.suggestion.refused })
    await refetch()
  }

  return { approve, refuse }
}
