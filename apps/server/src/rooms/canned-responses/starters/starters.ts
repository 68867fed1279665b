import type { Locale } from '@svar/contract'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { sv } from './sv.ts'
import { type StarterName, starterNames } from './texts.ts'
import { titles } from './titles.ts'

const byLocale = { nb, sv, da, fi, de, 'en-US': en, 'en-GB': en }

/** What each is found by: words that a desk uses in any language. */
const shortcuts: Record<StarterName, string> = {
  greeting: 'hi',
  askForMore: 'more',
  lookingInto: 'checking',
  sorry: 'sorry',
  followUp: 'followup',
  goodbye: 'bye',
}

/** The six that every desk needs, in all languages; their titles in the language of the workspace. */
export const startersFor = (workspaceLocale: Locale) =>
  starterNames.map((name) => ({
    shortcut: shortcuts[name],
    title: titles[workspaceLocale][name],
    texts: Object.fromEntries(
      Object.entries(byLocale).map(([locale, texts]) => [locale, texts[name]]),
    ) as Record<Locale, string>,
  }))
