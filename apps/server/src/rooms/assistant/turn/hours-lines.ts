import type { Locale } from '@svar/language'
import { Temporal } from 'temporal-polyfill'
import { dayName } from './day-name.ts'

/** A line that tells more than hours (`Closed in July.`) is kept beside them while it is this short. */
const LONGEST_NOTE = 160
const ofHours =
  /stengt|stenger|åpent|åpner|stängt|öppet|lukke[tr]|åbent|åbner|suljettu|kiinni|avoinna|auki|geschlossen|geöffnet|öffn|closed|closes|(?<!\p{L})open/iu

/**
 * Of a text the lines that tell when a business is open, and of a day only its own line with what holds for all days.
 * Everything where this is not told line by line: then the reader finds it better than this could.
 * @param date as `2026-11-24`; null for the whole week
 */
export function hoursLines(text: string, date: string | null, locale: Locale): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const days = lines.map((line) => daysOf(line, locale))
  if (days.filter((named) => named.length > 0).length < 2) return text
  const day = date ? Temporal.PlainDate.from(date).dayOfWeek : null
  const isTold = days.filter((named) => day !== null && named.includes(day)).length === 1
  const kept = lines.filter((line, at) => {
    if (days[at]?.length) return !isTold || (day !== null && days[at].includes(day))
    return isHead(lines, at) || (!isRow(line) && line.length <= LONGEST_NOTE && ofHours.test(line))
  })
  return kept.join('\n')
}

const isRow = (line: string | undefined) => line?.trim().startsWith('|') ?? false
const isRule = (line: string | undefined) => /^\s*\|[\s:|-]+\|?\s*$/.test(line ?? '')
const isHead = (lines: string[], at: number) => isRule(lines[at]) || isRule(lines[at + 1])

/** The weekdays (1: Monday) that a line begins with: one, or all from one to another. */
function daysOf(line: string, locale: Locale): number[] {
  const plain = line.toLocaleLowerCase(locale).replace(/^[\s|*•-]+/, '')
  const names = weekdays(locale)
  const first = names.findIndex((name) => plain.startsWith(name))
  if (first < 0) return []
  const rest = plain.slice(names[first]?.length ?? 0)
  const joint = /^\p{L}{0,3}\s?(?:[–—-]|to|til|till|bis|through)\s?/u.exec(rest)?.[0]
  const last = joint ? names.findIndex((name) => rest.slice(joint.length).startsWith(name)) : -1
  if (last < first) return [first + 1]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at + 1)
}

/** The names of the days, Monday first. */
function weekdays(locale: Locale): string[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => dayName(weekday, locale).toLocaleLowerCase(locale))
}
