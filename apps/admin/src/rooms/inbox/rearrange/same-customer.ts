import type { Conversation } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'

type Listed = { view: 'all' | 'closed' | 'snoozed'; q?: string | undefined }

const list = (query: Listed) =>
  call(api.GET('/api/conversations', { params: { query: { ...query, limit: 100 } } })).then(
    ({ items }) => items,
  )

/** Other conversations of one customer: those found by their address or name, and the newest of all. */
export function useSameCustomer(conversation: Conversation | undefined) {
  return useQuery({
    queryKey: ['conversations', 'same-customer', conversation?.id],
    enabled: conversation !== undefined,
    staleTime: 0,
    queryFn: async () => {
      const { id, contact } = conversation as Conversation
      const q = contact.email ?? contact.name ?? undefined
      const lists = await Promise.all([
        list({ view: 'all', q }),
        list({ view: 'closed', q }),
        list({ view: 'snoozed', q }),
        list({ view: 'all' }),
      ])
      const others = lists.flat().filter((other) => other.contact.id === contact.id && other.id !== id)
      const byId = new Map(others.map((other) => [other.id, other]))
      return [...byId.values()].sort((one, other) => other.lastMessageAt.localeCompare(one.lastMessageAt))
    },
  })
}
