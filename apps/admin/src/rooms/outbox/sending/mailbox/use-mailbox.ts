import type { NewMailbox } from '@svar/contract'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../../shell/api.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { notify } from '../../../../ui/notify.ts'
import { mailboxTexts } from './texts/index.ts'

const mailboxQuery = queryOptions({
  queryKey: ['delivery-mailbox'],
  queryFn: ({ signal }) => call(api.GET('/api/delivery/mailbox', { signal })),
})

/** The mailbox that is read; null where there is none. */
export const useMailbox = () => useQuery(mailboxQuery)

/** Reads what is new in it now; the answer says how that went. */
export function useLook() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(api.POST('/api/delivery/mailbox/look')),
    onSettled: () => client.invalidateQueries({ queryKey: mailboxQuery.queryKey }),
  })
}

/** Names it, and looks into it at once, so that a wrong password shows while one still remembers it. */
export function useSaveMailbox(onSaved: () => void) {
  const texts = useTexts(mailboxTexts)
  const client = useQueryClient()
  const look = useLook()
  return useMutation({
    mutationFn: (body: NewMailbox) => call(api.PUT('/api/delivery/mailbox', { body })),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: mailboxQuery.queryKey })
      notify({ title: texts.saved, tone: 'success' })
      onSaved()
      look.mutate()
    },
  })
}

/** Reads it no more. */
export function useRemoveMailbox() {
  const texts = useTexts(mailboxTexts)
  const client = useQueryClient()
  return async () => {
    await call(api.DELETE('/api/delivery/mailbox'))
    notify({ title: texts.removed, tone: 'success' })
    await client.invalidateQueries({ queryKey: mailboxQuery.queryKey })
  }
}
