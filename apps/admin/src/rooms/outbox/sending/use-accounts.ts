import type { DeliveryProvider, NewDeliveryProvider } from '@svar/contract'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { sendingTexts } from './texts/index.ts'

const accountsQuery = queryOptions({
  queryKey: ['delivery-accounts'],
  queryFn: ({ signal }) => call(api.GET('/api/delivery/providers', { signal })),
})

/** The accounts in the order in which they are asked. */
export const useAccounts = () => useQuery(accountsQuery)

/** Adds an account, or tells an account's keys anew. */
export function useSaveAccount(account: DeliveryProvider | undefined, onSaved: () => void) {
  const texts = useTexts(sendingTexts)
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewDeliveryProvider) =>
      account
        ? call(api.PUT('/api/delivery/providers/{id}', { params: { path: { id: account.id } }, body }))
        : call(api.POST('/api/delivery/providers', { body })),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: accountsQuery.queryKey })
      notify({ title: texts.saved, tone: 'success' })
      onSaved()
    },
  })
}

/** Forgets an account and its keys. */
export function useRemoveAccount() {
  const texts = useTexts(sendingTexts)
  const client = useQueryClient()
  return async (id: string) => {
    await call(api.DELETE('/api/delivery/providers/{id}', { params: { path: { id } } }))
    notify({ title: texts.removed, tone: 'success' })
    await client.invalidateQueries({ queryKey: accountsQuery.queryKey })
  }
}

/** Puts them in another order: shown at once, put back when the server refuses. */
export function useOrderAccounts() {
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const order = useMutation({
    mutationFn: (items: DeliveryProvider[]) =>
      call(api.PUT('/api/delivery/providers/order', { body: { ids: items.map(({ id }) => id) } })),
    onMutate: (items) => {
      void client.cancelQueries({ queryKey: accountsQuery.queryKey })
      client.setQueryData(accountsQuery.queryKey, { items })
    },
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
    onSettled: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  })
  return (items: DeliveryProvider[]) => order.mutate(items)
}

/** Sends a message through one account, past the queue. */
export function useTryAccount(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (to: string) =>
      call(api.POST('/api/delivery/providers/{id}/trial', { params: { path: { id } }, body: { to } })),
    onSettled: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  })
}
