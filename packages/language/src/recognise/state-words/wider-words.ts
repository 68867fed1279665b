import type { Language } from '../../locale.ts'
import type { WiderWords } from './state-words.ts'
import { widerDanish } from './wider-da.ts'
import { widerGerman } from './wider-de.ts'
import { widerEnglish } from './wider-en.ts'
import { widerFinnish } from './wider-fi.ts'
import { widerNorwegian } from './wider-nb.ts'
import { widerSwedish } from './wider-sv.ts'

/** What is added to the first list of each language. */
export const widerWords: Record<Language, WiderWords> = {
  nb: widerNorwegian,
  sv: widerSwedish,
  da: widerDanish,
  fi: widerFinnish,
  de: widerGerman,
  en: widerEnglish,
}
