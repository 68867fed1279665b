import type { DeadJob } from '@svar/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api, call } from '../../../../shell/api.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { notify } from '../../../../ui/notify.ts'
import { useRefreshBus } from '../../use-bus.ts'
import { jobTexts } from './texts/index.ts'

const EVERY_MS = 10_000

/** Jobs that failed at every attempt, newest first. */
export const useDeadJobs = () =>
  useQuery({
    queryKey: ['bus', 'dead-jobs'],
    queryFn: ({ signal }) => call(api.GET('/api/monitoring/dead-jobs', { signal })),
    refetchInterval: EVERY_MS,
  })

/** What can be done with one; after either it is no longer among them. */
export function useJobActions({ name, id }: DeadJob, onDone: () => void) {
  const texts = useTexts(jobTexts)
  const refresh = useRefreshBus()
  const params = { path: { name, id } }
  async function end(title: string) {
    onDone()
    notify({ title, tone: 'success' })
    await refresh()
  }
  const retry = useMutation({
    mutationFn: () => call(api.POST('/api/monitoring/dead-jobs/{name}/{id}/retry', { params })),
    onSuccess: () => end(texts.didRetry),
    // It may be gone meanwhile, by somebody else's hand.
    onError: refresh,
  })
  async function discard() {
    await call(api.POST('/api/monitoring/dead-jobs/{name}/{id}/discard', { params }))
    await end(texts.didDiscard)
  }
  return { retry, discard }
}
