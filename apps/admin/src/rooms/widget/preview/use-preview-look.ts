import type { Locale, WidgetLook } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useWorkspace } from '../../../shell/session.ts'
import { textColourOn } from '../look/contrast.ts'
import { settingsToSave, type WidgetDraft } from '../settings-draft.ts'

/** The look that visitors would get from these settings. */
export function usePreviewLook(draft: WidgetDraft, locale: Locale): WidgetLook {
  const { name: businessName } = useWorkspace()
  const assistant = useQuery({
    queryKey: ['assistant-settings'],
    queryFn: ({ signal }) => call(api.GET('/api/assistant/settings', { signal })),
  })
  const assistantName = assistant.data?.name ?? 'Maja'

  return useMemo(() => {
    const { greeting, starters, allowedOrigins: _origins, ...settings } = settingsToSave(draft)
    return {
      ...settings,
      businessName,
      assistantName,
      locale,
      textOnColour: textColourOn(draft.colour),
      greeting: greeting[locale] ?? '',
      starters: starters[locale] ?? [],
      openNow: true,
      opensAt: null,
    }
  }, [draft, locale, businessName, assistantName])
}
