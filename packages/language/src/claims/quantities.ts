import type { Language } from '../locale.ts'
import { numberWord } from '../words/number-words.ts'
import { type Claim, claimsBy } from './claim.ts'
import { factorOf, multiplier, numberWordPattern, numeral, plainNumber, readNumber } from './numbers.ts'

/** Units under one name, however the languages write them. */
const units: [string, string][] = [
  [
    'm2',
    String.raw`m²|m2|kvm|kvadrat|kvadratmeter\p{L}*|kvadratmetre|neliö(?:metri\p{L}*|tä|n)?|quadratmeter\p{L}*|qm|square met(?:er|re)s?|sqm|sq\.?\sm`,
  ],
  ['ft2', String.raw`sq\.?\s?ft\.?|sqft|square f(?:ee|oo)t`],
  [
    'm3',
    String.raw`m³|m3|kbm|kubikk|kubik|kubikkmeter\p{L}*|kubikmeter\p{L}*|kuutio(?:metri\p{L}*|ta|n)?|cubic met(?:er|re)s?`,
  ],
  ['km', String.raw`km|kilometer\p{L}*|kilometri\p{L}*|kilometres?`],
  ['mile', 'miles?'],
  ['kg', String.raw`kg|kilo\p{L}*`],
  ['cm', 'cm|centimeter'],
  ['mm', 'mm'],
  ['m', 'meter|metriä|metres?|meters?|m'],
  ['l', 'liter|litraa|litres?|liters?'],
  ['minute', String.raw`min\.?|minutter|minuter|minutes?|minutt|minut|minuten?|minuuttia|minuutin`],
  ['hour', 'timer|timers|time|timmar|timme|timmars|tuntia|tunnin|tunti|stunden?|hours?|hrs?|t'],
  ['day', 'dager|dagers|dag|dagar|dagars|dage|dages|døgn|dygn|päivää|päivän|päivä|vuorokautta|tage?n?|days?'],
  [
    'workday',
    'virkedager|virkedag|arbeidsdager|arbetsdagar|vardagar|hverdage|hverdager|arbejdsdage|arkipäivää|arkipäivässä|arkipäivän|werktagen?|arbeitstagen?|business days?|working days?',
  ],
  ['week', 'uker|ukers|uke|veckor|veckors|vecka|uger|ugers|uge|viikkoa|viikon|viikko|wochen?|weeks?'],
  [
    'month',
    'måneder|måneders|måned|månader|månaders|månad|kuukautta|kuukauden|kuukausi|kk|monaten?|monate|monat|months?',
  ],
  ['year', 'år|års|vuotta|vuoden|vuosi|jahren?|jahre|jahr|years?'],
  [
    'room',
    String.raw`roms\p{L}*|rom|rums\p{L}*|rum|værelser?|værelses\p{L}*|huonetta|huoneen|zimmern?|rooms?|bedrooms?|bed(?=\s(?:house|flat|apartment|home|place|semi|terrace)|$)`,
  ],
  [
    'person',
    'personer|person|personen|henkilöä|henkilön|henkeä|people|persons?|guests?|gjester|gäster|gæster|mann|gäste',
  ],
  ['piece', String.raw`stk\.?|st\.|styck|kpl|kappaletta|stück|pcs|pieces?`],
]
const unitPattern = units.map(([, forms]) => forms).join('|')

/** Numbers with a unit: `48 timer`, `to uker`, `120 m²`, `2-roms`, `twelve months`. */
export function findQuantities(text: string, language: Language): Claim[] {
  const amount = `(?:(?<amount>${numeral})(?:\\s(?<times>${multiplier}))?|(?<word>${numberWordPattern(language)}))`
  const pattern = `(?<![\\p{L}\\d.,:])${amount}[\\s\\u00a0-]?(?<unit>${unitPattern})(?![\\p{L}\\d])`
  return claimsBy(text, new RegExp(pattern, 'giu'), 'quantity', (groups) => {
    const value = groups.word ? numberWord(groups.word, language) : readNumber(groups.amount ?? '', language)
    if (value === undefined || Number.isNaN(value)) return undefined
    return `${plainNumber(value * factorOf(groups.times))} ${unitOf(groups.unit ?? '')}`
  })
}

function unitOf(written: string): string {
  return (
    units.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'iu').test(written))?.[0] ?? written.toLowerCase()
  )
}

/** Numbers in digits that nothing else has claimed; the ones that count list items are none. */
export function findNumbers(text: string, language: Language): Claim[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,])(?<amount>${numeral})(?:\\s(?<times>${multiplier})(?!\\p{L}))?(?![\\p{L}\\d])`,
    'giu',
  )
  return claimsBy(text, pattern, 'number', (groups, match) => {
    const at = match.index ?? 0
    if (
      /(^|\n)\s*$/.test(text.slice(Math.max(0, at - 8), at)) &&
      /^[.)]\s/.test(text.slice(at + match[0].length))
    )
      return undefined
    const value = readNumber(groups.amount ?? '', language)
    return Number.isNaN(value) ? undefined : plainNumber(value * factorOf(groups.times))
  })
}
