import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'

/** The language models in the order in which they are tried. */
export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: ({ signal }) => call(api.GET('/api/assistant/models', { signal })),
})
