import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { inboxTexts } from '../texts/index.ts'
import { inOrder } from './in-order.ts'

const settingsQuery = queryOptions({
  queryKey: ['conversations', 'settings'],
  queryFn: ({ signal }) => call(api.GET('/api/inbox/settings', { signal })),
  staleTime: 5 * 60_000,
})

let tellFailed: (error: unknown) => void = () => undefined
const hold = inOrder<number>(
  (holdSeconds) => call(api.PATCH('/api/inbox/settings', { body: { holdSeconds } })),
  {
    show: (holdSeconds) => {
      // An answer that is still on its way is of before.
      void queryClient.cancelQueries({ queryKey: settingsQuery.queryKey })
      queryClient.setQueryData(settingsQuery.queryKey, { holdSeconds })
    },
    failed: (error) => tellFailed(error),
  },
)

/** For how many seconds one's own messages can be taken back, as far as it is known. */
export const holdSecondsNow = (): number => queryClient.getQueryData(settingsQuery.queryKey)?.holdSeconds ?? 0

/** Ends when the server knows it too: what is sent before that would go at once. @throws what kept it from that */
export const holdIsKnown = hold.saved

/** The same, and choosing it. */
export function useHold() {
  const texts = useTexts(inboxTexts)
  const sentence = useErrorSentence()
  const { data } = useQuery(settingsQuery)
  const holdSeconds = data?.holdSeconds ?? 0
  function choose(seconds: number) {
    tellFailed = (error) => notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
    hold.choose(seconds, holdSeconds)
  }
  return { holdSeconds, choose }
}
