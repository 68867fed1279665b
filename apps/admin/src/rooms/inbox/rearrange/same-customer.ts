import type { Conversation } from '@svar/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'

/** Between them they hold every conversation. */
const views = ['all', 'snoozed', 'closed'] as const

/** Other conversations of one customer, the newest activity first; with words, those in which they were said. */
export function useSameCustomer(conversation: Conversation | undefined, words: string, most = 50) {
  return useQuery({
    queryKey: ['conversations', 'same-customer', conversation?.id, words, most],
    enabled: conversation !== undefined,
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { id, contact } = conversation as Conversation
      const asked = { contact: contact.id, limit: most, ...(words ? { q: words } : {}) }
      const lists = await Promise.all(
        views.map((view) =>
          call(api.GET('/api/conversations', { params: { query: { ...asked, view } }, signal })),
        ),
      )
      return lists
        .flatMap(({ items }) => items)
        .filter((other) => other.id !== id)
        .sort((one, other) => other.lastMessageAt.localeCompare(one.lastMessageAt))
    },
  })
}
