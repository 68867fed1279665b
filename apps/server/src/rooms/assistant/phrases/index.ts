import type { Locale } from '@svar/contract'
import { da } from './da.ts'
import { de } from './de.ts'
import { enGb } from './en-gb.ts'
import { enUs } from './en-us.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import type { Phrases } from './phrases.ts'
import { sv } from './sv.ts'

const phrases: Record<Locale, Phrases> = { nb, sv, da, fi, de, 'en-US': enUs, 'en-GB': enGb }

export const phrasesIn = (locale: Locale): Phrases => phrases[locale]
