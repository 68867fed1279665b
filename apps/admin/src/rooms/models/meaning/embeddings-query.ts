import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'

/** Whether passages are found by meaning too, and how far that has come. */
export const embeddingsQuery = queryOptions({
  queryKey: ['embeddings'],
  queryFn: ({ signal }) => call(api.GET('/api/knowledge/embeddings', { signal })),
})
