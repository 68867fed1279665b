import type { PerformanceKind, PerformanceSort, PerformanceSpan } from '@svar/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'

const AGAIN_MS = 15_000

/** What is looked at. */
export type Selection = {
  project: string
  span: PerformanceSpan
  kind: PerformanceKind
  environment?: string
}
/** One route or operation. */
export type Chosen = { name: string; operation: string }

export function useProjects() {
  return useQuery({
    queryKey: ['performance', 'projects'],
    queryFn: ({ signal }) => call(api.GET('/api/monitoring/projects', { signal })),
  })
}

/** A program together, or one name of it, over time. */
export function useOverview(selection: Selection, chosen: Chosen | null) {
  const query = { ...selection, ...chosen }
  return useQuery({
    queryKey: ['performance', 'overview', query],
    queryFn: ({ signal }) => call(api.GET('/api/monitoring/performance', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN_MS,
  })
}

/** The names of a program, the slowest first. */
export function useNames(selection: Selection, sort: PerformanceSort, search: string) {
  const query = { ...selection, sort, search: search.trim() || undefined, limit: 30 }
  return useQuery({
    queryKey: ['performance', 'names', query],
    queryFn: ({ signal }) =>
      call(api.GET('/api/monitoring/performance/names', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN_MS,
  })
}
