import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { meQuery } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { settingsTexts } from '../texts/index.ts'
import type { WorkspaceChanges } from './workspace-draft.ts'

/** Saves what changed; the menu shows a new name at once. */
export function useSaveWorkspace(onSaved: () => void) {
  const texts = useTexts(settingsTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (changes: WorkspaceChanges) => call(api.PATCH('/api/identity/workspace', { body: changes })),
    onSuccess: (workspace) => {
      client.setQueryData(['workspace'], workspace)
      void client.invalidateQueries({ queryKey: meQuery.queryKey })
      notify({ title: texts.saved, tone: 'success' })
      onSaved()
    },
    onError: (error) => notify({ title: texts.notSaved, text: sentence(error), tone: 'danger' }),
  })
}
