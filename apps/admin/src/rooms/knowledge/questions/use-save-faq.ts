import type { Faq } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { notify } from '../../../ui/notify.ts'
import { knowledgeTexts } from '../texts/index.ts'
import { type FaqDraft, inputOf } from './faq-draft.ts'
import { currentFaq } from './use-faqs.ts'

type Save = {
  draft: FaqDraft
  /** Saves over a newer version, which was shown before. */
  force: boolean
}

/** Saves a new question, or `faq` as it was changed; refused with `conflict` when somebody saved in between. */
export function useSaveFaq(faq: Faq | undefined) {
  const { questions } = useTexts(knowledgeTexts)
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ draft, force }: Save) => {
      const input = inputOf(draft)
      const newest = faq && force ? await currentFaq(faq) : faq
      if (!newest) return call(api.POST('/api/knowledge/faqs', { body: input }))
      const params = { path: { id: newest.id } }
      const body = { ...input, version: newest.version }
      return call(api.PATCH('/api/knowledge/faqs/{id}', { params, body }))
    },
    onSuccess: () => {
      notify({ title: questions.saved, tone: 'success' })
      void client.invalidateQueries({ queryKey: ['knowledge'] })
    },
  })
}
