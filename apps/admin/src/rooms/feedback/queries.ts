import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'

export const reviewsQuery = (state: 'waiting' | 'done') =>
  queryOptions({
    queryKey: ['feedback', 'reviews', state],
    queryFn: ({ signal }) => call(api.GET('/api/feedback/reviews', { params: { query: { state } }, signal })),
  })

export const dislikedQuery = queryOptions({
  queryKey: ['feedback', 'answers'],
  queryFn: ({ signal }) => call(api.GET('/api/feedback/answers', { signal })),
})

export const qualityQuery = queryOptions({
  queryKey: ['feedback', 'quality'],
  queryFn: ({ signal }) => call(api.GET('/api/feedback/quality', { signal })),
})

export const settingsQuery = queryOptions({
  queryKey: ['feedback', 'settings'],
  queryFn: ({ signal }) => call(api.GET('/api/feedback/settings', { signal })),
})
