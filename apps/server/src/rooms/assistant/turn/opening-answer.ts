import type { Holiday, Workspace } from '@svar/contract'
import { asksOpening, isPublicHoliday, type Locale, openedThing } from '@svar/language'
import { Temporal } from 'temporal-polyfill'
import { phrasesIn } from '../phrases/index.ts'
import { dayName } from './day-name.ts'
import { type Answer, noAnswerYet, type Question, type Understood } from './turn.ts'

type Hours = Workspace['openingHours']

/**
 * Answers when the business is open, from the hours in its settings, where no passage tells. Of a public holiday the
 * ordinary hours say nothing. Of a day that may be one of two (`next Friday`) it tells both, each with its date.
 */
export function openingAnswer(
  { text }: Question,
  { locale, times }: Understood,
  workspace: Workspace,
  closed: readonly Holiday[] = [],
): Answer | null {
  if (workspace.openingHours.length === 0 || !asksOpening(text, locale)) return null
  // The hours of the sauna are not those of the business.
  if (openedThing(withoutTimes(text, times), locale).length > 0) return null
  const words =
    times.length === 0
      ? weekAnswer(workspace.openingHours, locale)
      : daysAnswer(times, workspace, locale, closed)
  return words ? told(words) : null
}

/** Answers that it is closed on a day that the business has named as such, whatever is written of its week. */
export function closedAnswer(
  { text }: Question,
  { locale, times }: Understood,
  closed: readonly Holiday[],
): Answer | null {
  const day = oneDayOf(times)
  if (!day || !closed.some(({ date }) => date === day)) return null
  if (!asksOpening(text, locale) || openedThing(withoutTimes(text, times), locale).length > 0) return null
  return told(phrasesIn(locale).closedOn.replace('{day}', writtenDay(day, locale)))
}

function told(words: string): Answer {
  const receipt = { claim: words, kind: 'hours', evidence: 'tool' as const, passageId: null, quote: null }
  return { ...noAnswerYet, engine: 'builtin', text: words, receipts: [receipt] }
}

/** The question without its days: the `next` in `next Saturday` is no thing that is opened. */
function withoutTimes(text: string, times: Understood['times']): string {
  return times.reduceRight(
    (rest, { said }) => (said ? `${rest.slice(0, said.start)} ${rest.slice(said.end)}` : rest),
    text,
  )
}

/** The day that is asked for, where it is one and clear. */
function oneDayOf(times: Understood['times']): string | null {
  const [time] = times
  const isOneDay = times.length === 1 && (time?.kind === 'date' || time?.kind === 'datetime')
  return (isOneDay && time?.value?.slice(0, 10)) || null
}

/** More days than these are no question of which one was meant. */
const MOST_DAYS = 3

/** The days that may be meant: the one that was named, or each reading of an ambiguous one. */
function daysOf(times: Understood['times']): string[] {
  const one = oneDayOf(times)
  if (one) return [one]
  const [time, more] = times
  if (more || time?.kind !== 'ambiguous') return []
  const days = [...new Set(time.readings)]
  return days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) && days.length <= MOST_DAYS ? days : []
}

function daysAnswer(
  times: Understood['times'],
  workspace: Workspace,
  locale: Locale,
  closed: readonly Holiday[],
): string | null {
  const days = daysOf(times)
  if (days.length === 0 || days.some((day) => isPublicHoliday(day, workspace.locale))) return null
  return days.map((day) => dayAnswer(day, workspace, locale, closed)).join('\n\n')
}

function dayAnswer(day: string, workspace: Workspace, locale: Locale, closed: readonly Holiday[]): string {
  const phrases = phrasesIn(locale)
  const { dayOfWeek } = Temporal.PlainDate.from(day)
  const isClosed = closed.some(({ date }) => date === day)
  const hours = isClosed ? [] : workspace.openingHours.filter(({ weekday }) => weekday === dayOfWeek)
  return (hours.length > 0 ? phrases.openOn : phrases.closedOn)
    .replace('{day}', writtenDay(day, locale))
    .replace('{hours}', spansOf(hours))
}

function writtenDay(day: string, locale: Locale): string {
  const date = Temporal.PlainDate.from(day)
  return capital(date.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long' }), locale)
}

/** Closed days in lines, as a model is told them. */
export const closedText = (closed: readonly Holiday[], locale: Locale): string =>
  closed
    .map(({ date, name }) => `- ${writtenDay(date, locale)} (${date}${name ? `, ${name}` : ''})`)
    .join('\n')

function weekAnswer(hours: Hours, locale: Locale): string {
  return `${phrasesIn(locale).openWeek}\n\n${hoursText(hours, locale)}`
}

/** The week in lines; days that follow each other with the same hours share one. */
export function hoursText(hours: Hours, locale: Locale): string {
  const lines: { from: number; to: number; spans: string }[] = []
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const spans = spansOf(hours.filter((one) => one.weekday === weekday))
    const last = lines.at(-1)
    if (last?.spans === spans) last.to = weekday
    else lines.push({ from: weekday, to: weekday, spans })
  }
  const { closed } = phrasesIn(locale)
  return lines
    .map(({ from, to, spans }) => `- ${capital(daysText(from, to, locale), locale)}: ${spans || closed}`)
    .join('\n')
}

function spansOf(hours: Hours): string {
  return hours
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map(({ from, to }) => `${from}–${to}`)
    .join(', ')
}

function daysText(from: number, to: number, locale: Locale): string {
  return from === to ? dayName(from, locale) : `${dayName(from, locale)}–${dayName(to, locale)}`
}

const capital = (text: string, locale: Locale) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
