import { eachLanguage, type Language } from '../locale.ts'
import { numberWord } from '../words/number-words.ts'

/** A home named by its rooms; `rooms` is missing where the word alone does not tell. */
export type HomeSize = { rooms?: number; start: number; end: number }

/** `@` is a count in figures or in words: `2-roms`, `toromsleilighet`, `Dreizimmerwohnung`, `two-bedroom`. */
const counted: Record<Language, string> = {
  nb: '@[- ]?roms\\p{L}*',
  sv: '@[- ]?(?:rums\\p{L}*|rummare)',
  da: '@[- ]?(?:værelses\\p{L}*|vær\\.)',
  fi: '@[- ]?(?:huoneen|h)(?!\\p{L})',
  de: '@[- ]?(?:zimmer|raum)(?:-?wohnung(?:en)?|n)?',
  en: '@[- ]?bed(?:rooms?)?',
}
/** Names of homes by the number of their rooms, the first of one room; with the endings they may have. */
const named: Record<Language, string[]> = {
  nb: [],
  sv: [
    'ett(?:a|an)|1:an?',
    'tvåan?|2:an?',
    'trean?|3:an?',
    '(?<=en )fyra|fyran|4:an?',
    'femman?|5:an?',
    'sexan?|6:an?',
  ],
  da: [],
  fi: [
    'yksiö(?:\\p{L}{1,5})?',
    'kaksio(?:\\p{L}{1,5})?',
    'kolmio(?:\\p{L}{1,5})?',
    '(?<!\\d\\s?)neliö(?:n|stä|ön|ssä)',
  ],
  de: [],
  en: [],
}
const counts: Record<Language, string> = {
  nb: 'ett|én|en|to|tre|fire|fem|seks',
  sv: 'ett|en|två|tre|fyra|fem|sex',
  da: 'et|én|en|to|tre|fire|fem|seks',
  fi: 'yhden|kahden|kolmen|neljän|viiden',
  de: 'ein|zwei|drei|vier|fünf|sechs',
  en: 'one|two|three|four|five|six',
}
const patterns = eachLanguage((language) => {
  const count = `(?<count>\\d{1,2}|${counts[language]})`
  const names = named[language].map((name, at) => `(?<named${at + 1}>${name})`)
  const any = [counted[language].replace('@', count), ...names, ...(language === 'en' ? ['studio'] : [])]
  return new RegExp(`(?<![\\p{L}\\d,.])(?:${any.join('|')})(?!\\p{L})`, 'giu')
})

/** The homes that a text names by their number of rooms. */
export function homesIn(text: string, language: Language): HomeSize[] {
  return [...text.matchAll(patterns[language])].map((match) => {
    const place = { start: match.index, end: match.index + match[0].length }
    const rooms = roomsOf(match.groups ?? {}, language)
    return rooms === undefined ? place : { ...place, rooms }
  })
}

function roomsOf(groups: Record<string, string | undefined>, language: Language): number | undefined {
  const { count, ...names } = groups
  if (count) return /\d/.test(count) ? Number(count) : numberWord(count, language)
  const name = Object.entries(names).find(([, found]) => found)?.[0]
  return name ? Number(name.replace('named', '')) : undefined
}
