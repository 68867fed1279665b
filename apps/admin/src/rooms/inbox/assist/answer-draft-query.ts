import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'

/** What the assistant would answer to the customer's last words, if it has something to say. */
export const answerDraftQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'answer-draft', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/conversations/{id}/answer-draft', { params: { path: { id } }, signal })),
  })
