import type { Language } from '../locale.ts'
import { numberWord } from '../words/number-words.ts'
import { type Claim, claimsBy } from './claim.ts'
import { factorOf, multiplier, numberWordPattern, numeral, plainNumber, readNumber } from './numbers.ts'

const crowns: Partial<Record<Language, string>> = { nb: 'NOK', sv: 'SEK', da: 'DKK' }
/** The money that is meant where no currency is named: `50,-`, `49,90 e`. */
const usual: Partial<Record<Language, string>> = { ...crowns, fi: 'EUR', de: 'EUR' }
const before = String.raw`kr\.?|nok|sek|dkk|eur|usd|gbp|us\$|[€£$]`
const after = String.raw`kr\.?(?!\p{L})|kroner|kronor|kronen|kroners|kroonaa|kruunua|nok|sek|dkk|euroa|euros|euro|eur|usd|dollars?|dollaria|gbp|pounds?|pund|puntaa|quid|bucks|spänn|,-|:-|,–|\.-|€|£|\$`

/** What makes `30k` a sum of money. */
const budget =
  'budsjett\\p{L}*|budget\\p{L}*|budjet\\p{L}*|prise?n?|priset|hinta|preis|price|cost|costs|koster|kostet|kostar|maks|max|højst|høyst|högst|enintään|höchstens'

/** Prices with a currency before or after them: `1 500 kr`, `kr 1500,-`, `NOK 1.500`, `€12.50`, `twelve euros`. */
export function findPrices(text: string, language: Language): Claim[] {
  const signs = language === 'fi' ? `${after}|e` : after
  const patterns = [
    `(?<![\\p{L}])(?<before>${before})\\s?(?<amount>${numeral})(?:\\s?(?<times>${multiplier}|k)(?!\\p{L}))?(?:\\s?(?:,-|:-|,–))?`,
    `(?<![\\p{L}\\d.,])(?<amount>${numeral})(?:\\s?(?<times>${multiplier}|k(?=\\s)))?\\s?(?<after>${signs})(?!\\p{L})(?:\\s?,-)?`,
    `(?<!\\p{L})(?<word>${numberWordPattern(language)})\\s(?:(?<times>${multiplier})\\s)?(?<after>kroner|kronor|euroa|euros|euro|dollars?|pounds?|pund|kruunua|puntaa)(?!\\p{L})`,
    `(?<=(?<!\\p{L})(?:${budget})(?:\\s\\p{L}{1,8}\\.?){0,3}\\s)(?<amount>\\d{1,3})(?<times>k)(?![\\p{L}\\d])`,
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
  if (/\$|usd|dollar|buck/.test(lower)) return 'USD'
  if (/nok|sek|dkk/.test(lower)) return lower.toUpperCase()
  if (/kr/.test(lower)) return crowns[language] ?? 'KR'
  return usual[language] ?? 'KR'
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
