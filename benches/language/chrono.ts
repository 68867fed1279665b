import type { Language } from '@svar/language'
import type { Chrono, ParsedComponents, ParsedResult } from 'chrono-node'
import * as de from 'chrono-node/de'
import * as en from 'chrono-node/en'
import * as fi from 'chrono-node/fi'
import * as sv from 'chrono-node/sv'
import type { DateRow } from '../../evals/dates.ts'

/** A parser, and whether a message in which it sees several times is asked about instead of read by its first. */
export type ChronoChoice = { parser: (row: DateRow) => Chrono; asksAmongSeveral: boolean }

/** What there is to choose from for a language; nothing where chrono-node has no such locale. */
export function chronoChoices(language: Language): ChronoChoice[] {
  return parsersFor(language).flatMap((parser) =>
    [false, true].map((asksAmongSeveral) => ({ parser, asksAmongSeveral })),
  )
}

function parsersFor(language: Language): ChronoChoice['parser'][] {
  const spoken = { de, fi, sv }
  if (language === 'en') {
    return [({ locale }) => (locale === 'en-GB' ? en.GB : en.casual), () => en.strict]
  }
  if (language === 'nb' || language === 'da') return []
  return [() => spoken[language].casual, () => spoken[language].strict]
}

/** Reads a phrase and writes it as the sets do; null when nothing was found. What chrono only guesses is left off. */
export function readWithChrono(row: DateRow, { parser, asksAmongSeveral }: ChronoChoice): string | null {
  const minutes = offsetMinutes(row)
  const instant = new Date(Date.parse(`${row.reference}Z`) - minutes * 60_000)
  const found = parser(row).parse(row.text, { instant, timezone: minutes }, { forwardDate: true })
  if (asksAmongSeveral && found.length > 1) return null
  return found[0] ? written(found[0]) : null
}

function written({ start, end }: ParsedResult): string {
  if (end) return `${moment(start)}/${moment(end)}`
  const onlyMonth = start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday')
  return onlyMonth && !start.isCertain('hour') ? wholeMonth(start) : moment(start)
}

function moment(parts: ParsedComponents): string {
  const day = `${parts.get('year')}-${two(parts.get('month'))}-${two(parts.get('day'))}`
  return parts.isCertain('hour') ? `${day}T${two(parts.get('hour'))}:${two(parts.get('minute'))}` : day
}

function wholeMonth(parts: ParsedComponents): string {
  const month = `${parts.get('year')}-${two(parts.get('month'))}`
  const days = new Date(Date.UTC(parts.get('year') ?? 0, parts.get('month') ?? 1, 0)).getUTCDate()
  return `${month}-01/${month}-${two(days)}`
}

function two(value: number | null): string {
  return String(value ?? 0).padStart(2, '0')
}

/** How far a zone is ahead of UTC at a local time. */
function offsetMinutes({ reference, zone }: DateRow): number {
  const local = Date.parse(`${reference}Z`)
  const ahead = (at: number) => {
    const shown = new Date(at).toLocaleString('sv', { timeZone: zone })
    return (Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000) / 60_000
  }
  return ahead(local - ahead(local) * 60_000)
}
