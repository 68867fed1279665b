import type { ScheduledMessage } from '@svar/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useLive } from '../../../shell/live.ts'
import { queryClient } from '../../../shell/query-client.ts'

export const scheduledQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['conversations', 'scheduled', conversationId],
    queryFn: ({ signal }) =>
      call(api.GET('/api/inbox/scheduled', { params: { query: { conversationId } }, signal })),
  })

/** What is to be sent in a conversation, and what was not sent lately, soonest first. */
export function useScheduled(conversationId: string): ScheduledMessage[] {
  const { data } = useQuery(scheduledQuery(conversationId))
  const readAnew = () =>
    void queryClient.invalidateQueries({ queryKey: scheduledQuery(conversationId).queryKey })
  useLive('unsent', (frame) => {
    if (frame.conversationId === conversationId && frame.what === 'scheduled') readAnew()
  })
  useLive('message', (frame) => {
    if (frame.conversationId === conversationId && (data?.items.length ?? 0) > 0) readAnew()
  })
  return data?.items.filter(({ state, reason }) => state !== 'sent' && reason !== 'by_member') ?? []
}

/** Shows a message that is to be sent as it is now. */
export function showScheduled(message: ScheduledMessage) {
  const { queryKey } = scheduledQuery(message.conversationId)
  queryClient.setQueryData(queryKey, (known) => {
    const others = known?.items.filter(({ id }) => id !== message.id) ?? []
    return { items: [...others, message].sort((one, other) => one.sendAt.localeCompare(other.sendAt)) }
  })
}

/** Takes a message back before it goes. @throws ApiError when it was sent meanwhile */
export async function cancelScheduled(id: string): Promise<ScheduledMessage> {
  const cancelled = await call(api.DELETE('/api/inbox/scheduled/{id}', { params: { path: { id } } }))
  showScheduled(cancelled)
  return cancelled
}
