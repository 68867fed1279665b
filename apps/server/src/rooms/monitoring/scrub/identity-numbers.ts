import { systemClock } from '../../../kernel/clock.ts'

const digitsOf = (text: string): number[] => Array.from(text, Number)

const weighted = (digits: number[], weights: number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0)

/** ISO/IEC 7812-1, annex B: every second digit from the right is doubled. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Whether such a day is in the calendar; with two digits of a year, 29 February is let through in even doubt. */
function isDay(day: number, month: number, year?: number): boolean {
  if (day < 1 || month < 1 || month > 12) return false
  const isShort = year !== undefined && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  const days = [31, isShort ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (days[month - 1] ?? 0)
}

/**
 * Fødselsnummer (and D-number, day + 40, and the test numbers with month + 40 or + 80): ddmmyy, three digits and two
 * check digits modulo 11. Source: Skatteetaten's description of the number (folkeregisterforskriften § 2-2-1).
 */
export function isNorwegian(number: string): boolean {
  const digits = digitsOf(number)
  const day = Number(number.slice(0, 2)) % 40
  const month = Number(number.slice(2, 4)) % 40
  if (digits.length !== 11 || !isDay(day, month)) return false
  const first = (11 - (weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11
  const second = (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return first === digits[9] && second === digits[10]
}

/**
 * Personnummer and samordningsnummer (day + 60), with or without the century: yymmdd, three digits and a Luhn digit
 * over the ten. Source: Skatteverket, SKV 704.
 */
export function isSwedish(number: string): boolean {
  if (number.length !== 10 && number.length !== 12) return false
  const century = number.length === 12 ? number.slice(0, 2) : null
  if (century !== null && !/^(18|19|20)$/.test(century)) return false
  const ten = number.slice(-10)
  const year = century === null ? undefined : Number(number.slice(0, 4))
  const day = Number(ten.slice(4, 6))
  return isDay(day > 60 ? day - 60 : day, Number(ten.slice(2, 4)), year) && passesLuhn(ten)
}

const DANISH_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/**
 * CPR number: ddmmyy and four digits, the first of which tells the century together with the year. Source: CPR-kontoret,
 * "Personnumre uden kontrolciffer": the modulo 11 check holds for all numbers but those given out since 2007 of years that
 * had run out, and those were all given to people born on 1 January. So a number of another day that fails it is nobody's,
 * unless it is set with the hyphen of such a number: then somebody meant one, and may have mistaken a digit.
 * @param isSetAsOne with a hyphen behind the date
 */
export function isDanish(number: string, isSetAsOne: boolean): boolean {
  if (number.length !== 10 || !isDanishBirthday(number)) return false
  return isSetAsOne || number.startsWith('0101') || weighted(digitsOf(number), DANISH_WEIGHTS) % 11 === 0
}

/** A day in the calendar on which somebody who lives may have been born: none of the 1800s, and none that is to come. */
function isDanishBirthday(number: string): boolean {
  const [day, month, yearOfCentury] = [0, 2, 4].map((from) => Number(number.slice(from, from + 2)))
  const century = danishCentury(Number(number[6]), yearOfCentury ?? 0)
  const year = (century ?? 0) + (yearOfCentury ?? 0)
  return century !== null && year <= systemClock.now().getFullYear() && isDay(day ?? 0, month ?? 0, year)
}

/** Null for the 1800s, of which the register still holds the dead. */
function danishCentury(seventh: number, year: number): number | null {
  if (seventh <= 3) return 1900
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900
  return year <= 57 ? 2000 : null
}

/** Which sign between date and number stands for which century; Digi- ja väestötietovirasto, since 2023. */
const finnishCenturies: Record<string, number> = { '+': 1800 }
for (const sign of '-UVWXY') finnishCenturies[sign] = 1900
for (const sign of 'ABCDEF') finnishCenturies[sign] = 2000
const FINNISH_CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Henkilötunnus: ddmmyy, a sign for the century, three digits and a check character, modulo 31. */
export function isFinnish(code: string): boolean {
  const upper = code.toUpperCase()
  const century = finnishCenturies[upper[6] ?? '']
  if (century === undefined || upper.length !== 11) return false
  const date = upper.slice(0, 6)
  const [day, month, year] = [date.slice(0, 2), date.slice(2, 4), date.slice(4)].map(Number) as [
    number,
    number,
    number,
  ]
  return (
    isDay(day, month, century + year) && FINNISH_CHECKS[Number(date + upper.slice(7, 10)) % 31] === upper[10]
  )
}

/**
 * Steuerliche Identifikationsnummer: eleven digits, not beginning with nought, one digit of the first ten standing
 * there twice or three times, and a check digit by ISO/IEC 7064 MOD 11,10. Source: BZSt; § 139b AO.
 */
export function isGerman(number: string): boolean {
  if (number.length !== 11 || number[0] === '0') return false
  const digits = digitsOf(number)
  const firstTen = digits.slice(0, 10)
  const kinds = new Set(firstTen).size
  if (kinds !== 9 && kinds !== 8) return false
  const product = firstTen.reduce((carry, digit) => (((digit + carry) % 10 || 10) * 2) % 11, 10)
  return (11 - product) % 10 === digits[10]
}
