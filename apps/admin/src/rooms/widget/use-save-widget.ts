import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { notify } from '../../ui/notify.ts'
import type { WidgetDraft } from './settings-draft.ts'
import { widgetTexts } from './texts/index.ts'

/** Saves the settings and tells how it went. */
export function useSaveWidget(onSaved: () => void) {
  const texts = useTexts(widgetTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (settings: WidgetDraft) => call(api.PUT('/api/widget/settings', { body: settings })),
    onSuccess: (saved) => {
      client.setQueryData(['widget-settings'], saved)
      notify({ title: texts.saved, text: texts.savedText, tone: 'success' })
      onSaved()
    },
    onError: (error) => notify({ title: texts.notSaved, text: sentence(error), tone: 'danger' }),
  })
}
