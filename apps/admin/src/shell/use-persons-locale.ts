import { useEffect } from 'react'
import { hasChosenLocale, showLocale } from '../texts/current-locale.ts'
import { useMe } from './session.ts'

/** On a device where nobody chose a language, the person's own is shown. */
export function usePersonsLocale() {
  const { locale } = useMe().user
  useEffect(() => {
    if (!hasChosenLocale()) showLocale(locale)
  }, [locale])
}
