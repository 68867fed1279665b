import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useFollow, useLive } from '../../../shell/live.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { lastSeqOf, type Messages, withEarlierPage, withMessages, withNewestPage } from './messages.ts'

const pageSize = 100

async function fetchMessages(
  id: string,
  before: number | undefined,
  signal?: AbortSignal,
): Promise<Messages> {
  const params = { path: { id }, query: { before, limit: pageSize } }
  const page = await call(api.GET('/api/conversations/{id}/messages', { params, signal }))
  return { items: page.items, hasEarlier: page.hasMore }
}

export const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'messages', id],
    queryFn: async ({ signal }) => {
      const page = await fetchMessages(id, undefined, signal)
      return withNewestPage(queryClient.getQueryData<Messages>(['conversations', 'messages', id]), page)
    },
  })

/** Puts messages into the thread; asks again where one is missing between. */
export function addMessages(id: string, came: Messages['items']) {
  const { queryKey } = messagesQuery(id)
  const known = queryClient.getQueryData(queryKey)
  if (!known) return
  const joined = withMessages(known, came)
  if (joined) queryClient.setQueryData(queryKey, joined)
  else queryClient.invalidateQueries({ queryKey })
}

/** A conversation's messages, kept up to date: fetched first, then followed from where that ended. */
export function useMessages(id: string) {
  const query = useQuery(messagesQuery(id))
  useFollow(query.data ? id : null, query.data ? lastSeqOf(query.data) : 0)

  useLive('message', ({ conversationId, message }) => {
    if (conversationId === id) addMessages(id, [message])
  })
  useLive('feedback', ({ conversationId, messageId, value }) => {
    const known = query.data?.items.find((message) => message.id === messageId)
    if (conversationId === id && known) addMessages(id, [{ ...known, feedback: value }])
  })

  useLive('rearranged', ({ conversationId }) => {
    // Messages came or went in the middle: what is known is of no use any more.
    if (conversationId === id) void queryClient.resetQueries({ queryKey: messagesQuery(id).queryKey })
  })

  const earlier = useMutation({
    mutationFn: () => fetchMessages(id, query.data?.items[0]?.seq),
    onSuccess: (page) => {
      const { queryKey } = messagesQuery(id)
      queryClient.setQueryData(queryKey, (known) => known && withEarlierPage(known, page))
    },
  })
  return { ...query, earlier }
}
