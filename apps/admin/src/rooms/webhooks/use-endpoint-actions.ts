import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { notify } from '../../ui/notify.ts'
import { webhooksTexts } from './texts/index.ts'
import { useReadAnew } from './use-webhooks.ts'

/** What is done at once, and told in a corner. */
export function useEndpointActions(id: string) {
  const texts = useTexts(webhooksTexts)
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()
  const params = { path: { id } }

  async function tell(work: () => Promise<unknown>, title: string) {
    try {
      await work()
      notify({ title, tone: 'success' })
    } catch (error) {
      notify({ title: sentence(error), tone: 'danger' })
    }
    await readAnew()
  }

  return {
    test: () => tell(() => call(api.POST('/api/webhooks/endpoints/{id}/test', { params })), texts.testSent),
    enable: (enabled: boolean) =>
      tell(
        () => call(api.PATCH('/api/webhooks/endpoints/{id}', { params, body: { enabled } })),
        enabled ? texts.enabledNow : texts.disabledNow,
      ),
    retry: (deliveryId: string) =>
      tell(
        () => call(api.POST('/api/webhooks/deliveries/{id}/retry', { params: { path: { id: deliveryId } } })),
        texts.retriedOne,
      ),
  }
}
