import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { queryClient } from '../../shell/query-client.ts'

/** How many conversations each view, team, channel and saved filter holds. Live frames say when to ask again; the interval is for a missed one. */
export const countsQuery = queryOptions({
  queryKey: ['conversations', 'counts'],
  queryFn: ({ signal }) => call(api.GET('/api/inbox/counts', { signal })),
  refetchInterval: 60_000,
})

let timer: ReturnType<typeof setTimeout> | undefined

/** Counts anew in a moment: many changes at once are one question. */
export function askForCountsSoon() {
  clearTimeout(timer)
  timer = setTimeout(() => queryClient.invalidateQueries({ queryKey: countsQuery.queryKey }), 300)
}
