import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'

/** How much is known: counts for the tabs and the menu. */
export const overviewQuery = queryOptions({
  queryKey: ['knowledge', 'overview'],
  queryFn: ({ signal }) => call(api.GET('/api/knowledge', { signal })),
})
