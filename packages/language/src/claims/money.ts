import type { Language } from '../locale.ts'
import { numberWord } from '../words/number-words.ts'
import { type Claim, claimsBy } from './claim.ts'
import { factorOf, multiplier, numberWordPattern, numeral, plainNumber, readNumber } from './numbers.ts'

const crowns: Partial<Record<Language, string>> = { nb: 'NOK', sv: 'SEK', da: 'DKK' }
const before = String.raw`kr\.?|nok|sek|dkk|eur|usd|gbp|us\$|[€£$]`
const after = String.raw`kr\.?(?!\p{L})|kroner|kronor|kronen|kroners|kroonaa|kruunua|nok|sek|dkk|euroa|euros|euro|eur|usd|dollars?|dollaria|gbp|pounds?|pund|puntaa|quid|,-|:-|,–|\.-|€|£|\$`

/** Prices with a currency before or after them: `1 500 kr`, `kr 1500,-`, `NOK 1.500`, `€12.50`, `twelve euros`. */
export function findPrices(text: string, language: Language): Claim[] {
  const patterns = [
    `(?<![\\p{L}])(?<before>${before})\\s?(?<amount>${numeral})(?:\\s?(?<times>${multiplier})(?!\\p{L}))?(?:\\s?(?:,-|:-|,–))?`,
    `(?<![\\p{L}\\d.,])(?<amount>${numeral})(?:\\s?(?<times>${multiplier}))?\\s?(?<after>${after})(?!\\p{L})(?:\\s?,-)?`,
    `(?<!\\p{L})(?<word>${numberWordPattern(language)})\\s(?:(?<times>${multiplier})\\s)?(?<after>kroner|kronor|euroa|euros|euro|dollars?|pounds?|pund|kruunua|puntaa)(?!\\p{L})`,
  ]
  return patterns.flatMap((pattern) =>
    claimsBy(text, new RegExp(pattern, 'giu'), 'price', (groups) => {
      const value = groups.word
        ? numberWord(groups.word, language)
        : readNumber(groups.amount ?? '', language)
      if (value === undefined || Number.isNaN(value)) return undefined
      return `${currencyOf(groups.before ?? groups.after ?? '', language)} ${plainNumber(value * factorOf(groups.times))}`
    }),
  )
}

function currencyOf(sign: string, language: Language): string {
  const lower = sign.toLowerCase()
  if (/€|eur/.test(lower)) return 'EUR'
  if (/£|gbp|pound|pund|punta|quid/.test(lower)) return 'GBP'
  if (/\$|usd|dollar/.test(lower)) return 'USD'
  if (/nok|sek|dkk/.test(lower)) return lower.toUpperCase()
  return crowns[language] ?? 'KR'
}

/** Percentages: `25 %`, `25 prosent`, `twelve per cent`. */
export function findPercentages(text: string, language: Language): Claim[] {
  const unit = String.raw`%|prosent|procent|prosenttia|prosentin|prozent|per\s?cent|pct\.?`
  const pattern = `(?<![\\p{L}\\d])(?:(?<amount>${numeral})|(?<word>${numberWordPattern(language)}))[\\s\\u00a0]?(?:${unit})(?!\\p{L})`
  return claimsBy(text, new RegExp(pattern, 'giu'), 'percentage', (groups) => {
    const value = groups.word ? numberWord(groups.word, language) : readNumber(groups.amount ?? '', language)
    return value === undefined ? undefined : `${plainNumber(value)}%`
  })
}
