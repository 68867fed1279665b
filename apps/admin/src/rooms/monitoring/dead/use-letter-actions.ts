import { useMutation } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { notify } from '../../../ui/notify.ts'
import { monitoringTexts } from '../texts/index.ts'
import { useRefreshBus } from '../use-bus.ts'

type Payload = Record<string, unknown>

/** What can be done with one dead letter; after either it is no longer among them. */
export function useLetterActions(id: string, onDone: () => void) {
  const texts = useTexts(monitoringTexts).dead
  const refresh = useRefreshBus()
  const params = { path: { id } }

  async function end(title: string) {
    onDone()
    notify({ title, tone: 'success' })
    await refresh()
  }

  const retry = useMutation({
    mutationFn: (payload?: Payload) =>
      call(api.POST('/api/monitoring/redeliveries/{id}/retry', { params, body: { payload } })),
    onSuccess: () => end(texts.didRetry),
    // It may have ended meanwhile, by somebody else's hand.
    onError: refresh,
  })

  async function discard() {
    await call(api.POST('/api/monitoring/redeliveries/{id}/discard', { params }))
    await end(texts.didDiscard)
  }

  return { retry, discard }
}
