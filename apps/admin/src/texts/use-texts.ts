import { use } from 'react'
import { useLocale } from './current-locale.ts'
import type { Texts } from './define-texts.ts'

/** A room's words in the language in use. Waits (Suspense) the first time; the shell shows a skeleton meanwhile. */
export function useTexts<Messages>(texts: Texts<Messages>): Messages {
  const locale = useLocale()
  return texts.peek(locale) ?? use(texts.load(locale))
}
