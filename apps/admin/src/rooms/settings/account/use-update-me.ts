import type { Locale } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { meQuery } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { settingsTexts } from '../texts/index.ts'

type Changes = { name: string; locale: Locale }

/** Saves one's own name and language. */
export function useUpdateMe() {
  const texts = useTexts(settingsTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Changes) => call(api.PATCH('/api/identity/me', { body })),
    onSuccess: (me) => {
      client.setQueryData(meQuery.queryKey, me)
      notify({ title: texts.saved, tone: 'success' })
    },
    onError: (error) => notify({ title: texts.notSaved, text: sentence(error), tone: 'danger' }),
  })
}
