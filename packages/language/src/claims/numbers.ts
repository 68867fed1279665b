import type { Language } from '../locale.ts'
import { numberWords } from '../words/number-words.ts'

/** Digits with thousands separators or decimals, as written in any of the languages. */
export const numeral = String.raw`\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`

const multipliers: [RegExp, number][] = [
  [/^k$/i, 1e3],
  [/^(mill|million)/i, 1e6],
  [/^miljo/i, 1e6],
  [/^mio/i, 1e6],
  [/^(mrd|milliard|miljard)/i, 1e9],
  [/^(tusen|tusind|thousand|tausend|tuhat|tuhan|tsd)/i, 1e3],
]

/** A multiplier that may follow a numeral: `1,5 millioner`, `2 thousand`. */
export const multiplier = String.raw`millioner|millionen|million|millions|mill\.?|mio\.?|miljoner|miljon|miljoonaa|miljoona|milliarder|milliard|mrd\.?|miljarder|miljard|tusen|tusind|thousand|tausend|tuhatta|tsd\.?`

/**
 * Reads a numeral by the habits of a language: `1.500` is 1500 everywhere but in English, where `1,500` is;
 * spaces separate thousands in all. Gives `NaN` for what is none.
 */
export function readNumber(raw: string, language: Language): number {
  const bare = raw.replace(/[ \u00a0\u202f'’]/g, '')
  const lastPoint = bare.lastIndexOf('.')
  const lastComma = bare.lastIndexOf(',')
  if (lastPoint >= 0 && lastComma >= 0) {
    const decimal = lastPoint > lastComma ? '.' : ','
    return Number(bare.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.'))
  }
  const thousands = language === 'en' ? ',' : '.'
  const separator = lastPoint >= 0 ? '.' : ','
  const grouped = new RegExp(`^\\d{1,3}(\\${separator}\\d{3})+$`).test(bare)
  const repeated = bare.split(separator).length > 2
  if (grouped && (separator === thousands || repeated)) return Number(bare.replaceAll(separator, ''))
  return Number(bare.replace(',', '.'))
}

/** The factor of a multiplier word, 1 when there is none. */
export function factorOf(word: string | undefined): number {
  if (!word) return 1
  return multipliers.find(([pattern]) => pattern.test(word))?.[1] ?? 1
}

/** A pattern of the number words of a language, from one to twelve, longest first. */
export function numberWordPattern(language: Language): string {
  return [...numberWords(language).keys()].sort((one, other) => other.length - one.length).join('|')
}

/** Writes a number without a needless fraction: `1500`, `12.5`. */
export function plainNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}
