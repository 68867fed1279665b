import type { Conversation } from '@svar/contract'
import type { InfiniteData } from '@tanstack/react-query'
import { useEffect } from 'react'
import { queryClient } from '../../../shell/query-client.ts'
import type { ListPage } from '../inbox-lists.ts'
import { conversationQuery } from '../queries.ts'
import { messagesQuery } from '../thread/use-messages.ts'

const most = 30
const firstAfterMs = 8_000
const everyMs = 2 * 60_000
const betweenMs = 400

/** Fetches what was said in the newest conversations on one's lists, calmly, so that they can be read offline too. */
export function useReadAhead() {
  useEffect(() => {
    const fetched = new Map<string, string>()
    let timer = setTimeout(look, firstAfterMs)

    function look() {
      const [next] = newestOnLists().filter(({ id, lastMessageAt }) => fetched.get(id) !== lastMessageAt)
      timer = setTimeout(look, next ? betweenMs : everyMs)
      if (!next || !navigator.onLine) return
      fetched.set(next.id, next.lastMessageAt)
      keep(next)
    }
    return () => clearTimeout(timer)
  }, [])
}

function keep(conversation: Conversation) {
  const { queryKey } = conversationQuery(conversation.id)
  if (!queryClient.getQueryData(queryKey)) queryClient.setQueryData(queryKey, conversation)
  void queryClient.prefetchQuery({ ...messagesQuery(conversation.id), retry: false })
}

function newestOnLists(): Conversation[] {
  const lists = queryClient.getQueriesData<InfiniteData<ListPage>>({ queryKey: ['conversations', 'list'] })
  const all = lists.flatMap(([, list]) => list?.pages.flatMap(({ items }) => items) ?? [])
  const byId = new Map(all.map((conversation) => [conversation.id, conversation]))
  return [...byId.values()]
    .sort((one, other) => other.lastMessageAt.localeCompare(one.lastMessageAt))
    .slice(0, most)
}
