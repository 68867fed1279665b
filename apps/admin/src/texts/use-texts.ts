import { use } from 'react'
import { useLocale } from './current-locale.ts'
import type { Texts } from './define-texts.ts'

/** A room's words in the language in use. Waits (Suspense) the first time; the shell shows a skeleton meanwhile. */
export function useTexts<Messages>(texts: Texts<Messages>): Messages {
  // Always `use`: a render that waited has to go the same way when it is done again.
  return use(texts.load(useLocale()))
}
