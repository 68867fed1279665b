import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'

/** Drafts that were refused, and nobody has looked after. They change when suggestions do. */
export const hintsQuery = queryOptions({
  queryKey: ['knowledge', 'suggestions', 'hints'],
  queryFn: ({ signal }) => call(api.GET('/api/assistant/hints', { signal })),
})

export const draftFiguresQuery = queryOptions({
  queryKey: ['knowledge', 'suggestions', 'figures'],
  queryFn: ({ signal }) => call(api.GET('/api/assistant/drafts/figures', { signal })),
})

/** Kept tests; they are behind whenever questions and answers change. */
export const testsQuery = queryOptions({
  queryKey: ['knowledge', 'faqs', 'tests'],
  queryFn: ({ signal }) => call(api.GET('/api/assistant/tests', { signal })),
})
