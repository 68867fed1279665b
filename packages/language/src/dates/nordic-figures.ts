import type { Locale } from '../locale.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Sense } from './word-list.ts'

/** What a figure means in Norwegian, Swedish and Danish by the words beside it; undefined where they say nothing. */
export function nordicFigure(
  marks: readonly Mark[],
  at: number,
  text: string,
  locale: Locale,
): Mark | undefined {
  const mark = marks[at]
  if (mark?.kind !== 'figure' || !['nb', 'sv', 'da'].includes(locale)) return undefined
  if (isSeated(marks, at) || isFlat(marks, at, locale) || isRefused(marks, at)) return { ...mark, senses: [] }
  if (isDayBound(marks, at) || isOtherDay(marks, at)) return dayOfMonth(mark)
  return isDotted(marks, at, text) && locale !== 'sv'
    ? { ...mark, senses: mark.senses.map(dateInFull) }
    : undefined
}

function has(mark: Mark | undefined, ...names: string[]): boolean {
  return names.some((name) => senseOf(mark, name) !== undefined)
}

/** Swedish `en 3:a på 75 kvm`: a flat of three rooms. */
function isFlat(marks: readonly Mark[], at: number, locale: Locale): boolean {
  return locale === 'sv' && has(marks[at], 'nth') && has(marks[at - 1], 'a')
}

/** `3. desember og ikke 2.`: what a correction takes back. */
export function isRefused(marks: readonly Mark[], at: number): boolean {
  const [mark, next] = [marks[at], marks[at + 1]]
  const before = has(marks[at - 1], 'the') ? at - 2 : at - 1
  const isNo = has(marks[before], 'not') && senseOf(marks[before], 'not')?.value !== 'instead'
  const isLast = next?.kind !== 'word' && !has(next, 'dash')
  const isCorrected = marks
    .slice(0, Math.max(0, before))
    .some((each) => has(each, 'month', 'datefig', 'weekday'))
  return mark?.kind === 'figure' && isNo && isLast && isCorrected && !has(mark, 'datefig')
}

/** Norwegian `bord til 6 kl 18`: people, as the hour stands behind them. */
function isSeated(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at]
  // `kaker til 30`: no hour is as late.
  const isMany = Number(senseOf(mark, 'fig')?.value ?? 0) > 24 && isThing(marks[at - 2]) && !has(mark, 'ord')
  if (isMany && has(marks[at - 1], 'ahead', 'company') && !has(marks[at + 1], 'month', 'dash', 'until'))
    return true
  const next = senseOf(marks[at + 1], 'fill')?.value === 'sign' ? at + 2 : at + 1
  const isHour = has(marks[next], 'kl') && has(marks[next + 1], 'num', 'clockfig', 'hhmm')
  const isOpened = marks.slice(Math.max(0, at - 6), at).some((each) => has(each, 'kl', 'clockfig', 'from'))
  return has(marks[at - 1], 'ahead') && has(mark, 'num') && !has(mark, 'ord') && isHour && !isOpened
}

/** `ikke før 24.`, `etter 12. passer`: the full stop behind the figure makes it a day, where none ends the sentence. */
function isDayBound(marks: readonly Mark[], at: number): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  if (!has(before, 'before', 'beforething', 'after', 'by', 'from')) return false
  if (!has(mark, 'fig') || has(mark, 'nth', 'either', 'datefig', 'weakdate')) return false
  const value = Number(senseOf(mark, 'fig')?.value)
  if (value > 31 || isThing(next) || has(next, 'month', 'unit', 'counted', 'dash')) return false
  // No hour is as late.
  return value >= (has(mark, 'ord') ? 24 : 25) || (has(mark, 'ord') && has(next, 'goes'))
}

/** `18. juni går ikke, men 19. er fint`: another day beside one that was refused. */
function isOtherDay(marks: readonly Mark[], at: number): boolean {
  const next = marks[at + 1]
  const value = Number(senseOf(marks[at], 'fig')?.value ?? 0)
  const isCounted = isThing(next) || has(next, 'month', 'unit', 'counted', 'dash')
  // `fredag 25 från 18 till 23`: no hour is as late.
  if (has(marks[at - 1], 'weekday') && value > 24 && value <= 31 && !isCounted) return true
  // `onsdag 20 kl 12`, `torsdag 21 samma tid`: the hour stands behind it.
  const isTimed = has(next, 'sametime') || (has(next, 'kl') && has(marks[at + 2], 'num', 'clockfig', 'hhmm'))
  if (has(marks[at - 1], 'weekday') && isTimed && has(marks[at], 'fig') && value >= 1 && value <= 31)
    return true
  // `fredag 11. like greit`: the full stop closes no sentence, as a small letter follows it.
  if (has(marks[at - 1], 'weekday') && has(marks[at], 'ord') && isThing(next) && value >= 1 && value <= 31)
    return true
  const isAsked = has(marks[at - 1], 'but') && has(marks[at + 1], 'goes') && value >= 1 && value <= 31
  const isDated = marks.slice(0, at).some((mark) => has(mark, 'month', 'datefig'))
  return isAsked && isDated && marks.slice(0, at).some((mark) => has(mark, 'not'))
}

const leading = ['fill', 'weekday', 'shortday', 'by', 'until', 'before', 'beforething', 'after', 'from']

/** `allerede 31.3`, `selskap 25.9, fra kl 12`: no hour and no count, and words that lead to a day. */
function isDotted(marks: readonly Mark[], at: number, text: string): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  const day = Number(String(senseOf(mark, 'weakdate')?.value ?? '0/0').split('/')[0])
  if (!mark || day === 0 || !text.slice(mark.start, mark.end).includes('.')) return false
  if (has(next, 'kl') && !has(before, 'kl', 'forcount')) return true
  if (day <= 12) return false
  const isLed = has(before, ...leading) || marks.some((each) => has(each, 'kl', 'clockfig', 'hhmm'))
  return isLed && !isThing(next) && !has(next, 'unit', 'counted') && !has(before, 'kl', 'forcount')
}

function isThing(mark: Mark | undefined): boolean {
  return mark?.kind === 'word' && mark.senses.length === 0
}

function dateInFull(sense: Sense): Sense {
  return sense.name === 'weakdate' ? { ...sense, name: 'datefig' } : sense
}

function dayOfMonth(mark: Mark): Mark {
  const value = senseOf(mark, 'fig')?.value ?? 0
  return { ...mark, senses: [{ name: 'nth', value }] }
}

/** `27.12 til 2.1`: figures that can only be a date tell that those behind them are one too. */
export function besideDate(marks: readonly Mark[], at: number): Mark | undefined {
  const mark = marks[at]
  const weak = senseOf(mark, 'weakdate')
  const isJoined = ['until', 'dash', 'or'].some((name) => senseOf(marks[at - 1], name))
  if (!mark || !weak || !isJoined || !senseOf(marks[at - 2], 'datefig')) return undefined
  return { ...mark, senses: [{ name: 'datefig', value: weak.value }] }
}
