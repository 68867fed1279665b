import type { Conversation } from '@svar/contract'
import type { InfiniteData } from '@tanstack/react-query'
import { queryClient } from '../../shell/query-client.ts'
import { askForCountsSoon } from './counts-query.ts'
import { type ListPage, type ListQuery, withConversation } from './inbox-lists.ts'
import { conversationQuery } from './queries.ts'

const listsKey = ['conversations', 'list']

/** Shows a conversation as it is now, wherever it is on screen. */
export function showConversation(conversation: Conversation, memberId: string | null) {
  queryClient.setQueryData(conversationQuery(conversation.id).queryKey, conversation)
  const looking = { memberId, now: Date.now() }
  for (const [key] of queryClient.getQueriesData({ queryKey: listsKey })) {
    queryClient.setQueryData<InfiniteData<ListPage>>(
      key,
      (lists) => lists && withConversation(lists, key[2] as ListQuery, conversation, looking),
    )
  }
  askForCountsSoon()
}

/** Changes what is known of a conversation, if it is known; gives what it was. */
export function patchConversation(id: string, change: Partial<Conversation>, memberId: string | null) {
  const known = knownConversation(id)
  if (known) showConversation({ ...known, ...change }, memberId)
  return known
}

/** A conversation that has been fetched already, by itself or in a list. */
export function knownConversation(id: string): Conversation | undefined {
  const one = queryClient.getQueryData<Conversation>(conversationQuery(id).queryKey)
  if (one) return one
  for (const [, lists] of queryClient.getQueriesData<InfiniteData<ListPage>>({ queryKey: listsKey })) {
    const found = lists?.pages.flatMap((page) => page.items).find((item) => item.id === id)
    if (found) return found
  }
  return undefined
}
