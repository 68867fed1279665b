import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { api, call } from '../../shell/api.ts'
import { useLive } from '../../shell/live.ts'
import { type Asked, filtersOf, queryOf } from './asked.ts'
import { seldom } from './seldom.ts'

/** What happens now is asked for at most so often; the figures of days, which are more work and change less, seldom. */
const NOW_EVERY_MS = 2000
const REPORT_EVERY_MS = 15_000
/** For a frame that was missed; and time alone turns silence into figures. */
const AGAIN_MS = 60_000
const REPORT_AGAIN_MS = 300_000

export const useNow = (asked: Asked) =>
  useQuery({
    queryKey: ['insights', 'now', filtersOf(asked)],
    queryFn: ({ signal }) =>
      call(api.GET('/api/insights/now', { params: { query: filtersOf(asked) }, signal })),
    refetchInterval: AGAIN_MS,
    placeholderData: keepPreviousData,
  })

export const useReport = (asked: Asked) =>
  useQuery({
    queryKey: ['insights', 'report', queryOf(asked)],
    queryFn: ({ signal }) =>
      call(api.GET('/api/insights/report', { params: { query: queryOf(asked) }, signal })),
    refetchInterval: ({ state }) => (state.data?.isComplete === false ? REPORT_EVERY_MS : REPORT_AGAIN_MS),
    placeholderData: keepPreviousData,
  })

export const useTeams = () =>
  useQuery({
    queryKey: ['teams', 'list'],
    queryFn: ({ signal }) => call(api.GET('/api/teams', { signal })),
  })

/** Asks anew when something happened at the desk, while somebody looks. */
export function useDashboardUpdates() {
  const client = useQueryClient()
  const { now, report } = useMemo(() => {
    const ask = (what: string) => () => {
      if (!document.hidden) void client.invalidateQueries({ queryKey: ['insights', what] })
    }
    return { now: seldom(ask('now'), NOW_EVERY_MS), report: seldom(ask('report'), REPORT_EVERY_MS) }
  }, [client])
  useEffect(() => {
    const look = () => {
      now.call()
      report.call()
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      now.stop()
      report.stop()
    }
  }, [now, report])
  const both = () => {
    now.call()
    report.call()
  }
  useLive('conversation', both)
  useLive('conversation_gone', both)
  useLive('member_presence', now.call)
  useLive('changed', ({ what }) => {
    if (what === 'tickets') both()
  })
}

/** The rows behind the figures, as a file of the browser's downloads. */
export async function downloadRows(asked: Asked, rows: 'conversations' | 'tickets'): Promise<void> {
  const query = { ...queryOf(asked), rows }
  const { data, response } = await api.GET('/api/insights/export', { params: { query }, parseAs: 'blob' })
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(data as unknown as Blob)
  link.download = name ?? `svar-${rows}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
