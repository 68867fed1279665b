import type { Locale } from '@svar/contract'
import { useState } from 'react'
import { useLocale } from '../../texts/current-locale.ts'
import type { WidgetDraft } from './settings-draft.ts'

/** The language whose words are being written and shown: the fixed one, else the one chosen, else one's own. */
export function useShownLocale({ locale: fixed }: WidgetDraft): [Locale, (locale: Locale) => void] {
  const own = useLocale()
  const [chosen, setChosen] = useState<Locale | null>(null)
  return [fixed ?? chosen ?? own, setChosen]
}
