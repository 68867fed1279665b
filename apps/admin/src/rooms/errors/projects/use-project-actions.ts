import type { ErrorKey, ErrorProject } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { errorsTexts } from '../texts/index.ts'
import { useReadAnew } from '../use-errors.ts'

type ProjectChanges = Partial<
  Pick<ErrorProject, 'name' | 'removeMailAddresses' | 'removeIpAddresses' | 'allowedOrigins' | 'alerts'>
>
export type KeyChanges = Partial<
  Pick<ErrorKey, 'eventsPerMinute' | 'mostSentBytes' | 'mostUnpackedBytes' | 'sampleRate'>
> & { disabled?: boolean }

/** What is changed in a project and its keys, and told in a corner. */
export function useProjectActions(id: string) {
  const texts = useTexts(errorsTexts).projects
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
    change: (body: ProjectChanges) =>
      tell(() => call(api.PATCH('/api/monitoring/projects/{id}', { params, body })), texts.saved),
    addKey: () =>
      tell(() => call(api.POST('/api/monitoring/projects/{id}/keys', { params, body: {} })), texts.keyMade),
    changeKey: (keyId: string, body: KeyChanges) =>
      tell(
        () => call(api.PATCH('/api/monitoring/error-keys/{id}', { params: { path: { id: keyId } }, body })),
        texts.saved,
      ),
    readAnew,
  }
}
