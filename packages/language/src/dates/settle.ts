import type { Locale } from '../locale.ts'
import { isAbout, isCompany, isCounted, isNoted } from './counted.ts'
import { germanMark, withNoun } from './german-marks.ts'
import { isLate } from './late.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import { isNoName, isPerson } from './names.ts'
import { besideDate, nordicFigure } from './nordic-figures.ts'
import { isNordicName } from './nordic-names.ts'
import { occasion } from './occasions.ts'
import { dayInFull, isAbbreviated, isCapital, isShortDay, isUpper } from './short-days.ts'
import type { Sense } from './word-list.ts'

/** What marks mean beside each other: hyphens that join, numbers that count, ordinals that are nouns. */
export function settled(marks: readonly Mark[], text: string, locale: Locale): Mark[] {
  return withoutWeeks(withStops(withoutHyphens(marks), text, locale)).map((mark, at, all) => {
    if (isAbout(all, at, text)) return { ...mark, senses: [{ name: 'fill', value: 0 }] }
    if (locale === 'da' && isYou(all, at, text)) return { ...mark, senses: [{ name: 'goes', value: 0 }] }
    const german = locale === 'de' ? germanMark(all, at, text) : undefined
    if (german) return german
    const called = occasion(all, at, text)
    if (called) return called
    if (isPerson(all, at, text) || isNoName(all, at, text, locale) || isNordicName(all, at, text, locale))
      return { ...mark, senses: [{ name: 'person', value: 0 }] }
    if (isSlash(all, at, text)) return { ...mark, senses: [{ name: 'or', value: 0 }] }
    if (isPause(all, at)) return { ...mark, senses: [{ name: 'fill', value: 'sign' }] }
    if (isQuarterHour(all, at))
      return { ...mark, senses: mark.senses.filter(({ name }) => name !== 'threemonths') }
    if (isThrough(all, at)) return { ...mark, senses: [{ name: 'until', value: 0 }] }
    if (isOfQuarter(all, at, text) || isOfQuarter(all, at + 1, text)) return { ...mark, senses: [] }
    if (isAdjective(all, at) || isAdjective(all, at + 2)) return { ...mark, senses: [] }
    if (isTag(all, at, text) || isPer(mark, text) || isEdgeOfHour(all, at) || isEnding(mark, text))
      return { ...mark, senses: [] }
    if ([0, 1, 2, 3].some((back) => isRoughStretch(all, at - back))) return { ...mark, senses: [] }
    if (locale === 'sv' && isLate(all, at, text))
      return { ...mark, senses: mark.senses.filter(({ name }) => name === 'delayed') }
    if (isQuarterOfHour(all, at))
      return { ...mark, senses: mark.senses.filter(({ name }) => name !== 'unit') }
    if (at === 0 && isGreeting(all, text)) return { ...mark, senses: [] }
    if (isCounted(all, at) || isCompany(all, at) || isNoted(all, at, text)) return { ...mark, senses: [] }
    const figure = besideDate(all, at) ?? nordicFigure(all, at, text, locale)
    if (figure) return figure
    if (locale === 'fi' && isUnder(all, at, text)) return { ...mark, senses: [] }
    if (locale === 'fi' && isWithin(all, at, text)) return { ...mark, senses: mark.senses.map(within) }
    if (locale === 'fi' && has(mark, 'daytime')) return inDaytime(mark, all[at - 1])
    if (isArticle(all, at)) return { ...mark, senses: mark.senses.filter(({ name }) => name === 'a') }
    if (isAbbreviated(all, at, text)) return { ...mark, senses: mark.senses.map(dayInFull) }
    if (isShortDay(all, at) || (locale === 'de' && isCapital(all, at, text)))
      return { ...mark, senses: mark.senses.map(dayInFull) }
    return locale === 'de' ? withNoun(all, at, text) : mark
  })
}

/** `28./29. Mai`: the one day or the other, or both. */
function isSlash(marks: readonly Mark[], at: number, text: string): boolean {
  const isDay = (mark: Mark | undefined) => has(mark, 'ord', 'datefig') && mark?.kind === 'figure'
  // `at the weekend 14./15. November`
  const isWeekend = marks.slice(Math.max(0, at - 4), at).some((mark) => has(mark, 'unit', 'weekend'))
  return text[marks[at]?.start ?? 0] === '/' && isDay(marks[at - 1]) && isDay(marks[at + 1]) && !isWeekend
}

/** `Tuesday at 10 — is that all right?`: the dash begins another thought. */
function isPause(marks: readonly Mark[], at: number): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  const isApart = before !== undefined && mark !== undefined && before.end < mark.start
  const isOther = next?.kind === 'word' && next.senses.every(({ name }) => name === 'goes' || name === 'skip')
  return isApart && has(mark, 'dash') && isOther && next.start > mark.end
}

/** `on the 3rd at quarter to nine`: a quarter of the hour, unless right behind its number. */
function isQuarterHour(marks: readonly Mark[], at: number): boolean {
  const isNumbered = has(marks[at - 1], 'ord', 'nth', 'this', 'next', 'last', 'coming')
  return has(marks[at], 'threemonths') && has(marks[at], 'quarter') && !isNumbered
}

/** `fredag kl 18 - søndag kl 12`: behind the hour of a day the dash leads to another day. */
function isThrough(marks: readonly Mark[], at: number): boolean {
  if (!has(marks[at], 'dash') || !has(marks[at - 1], 'num') || !has(marks[at - 2], 'kl')) return false
  return has(marks[at + 1], 'weekday', 'shortday', 'shyday', 'datefig', 'weakdate', 'either', 'relday')
}

/** `regnskapet for 3. kvartal`: what the accounts are about, and no time for anything. */
function isOfQuarter(marks: readonly Mark[], at: number, text: string): boolean {
  const before = marks[at - 2]
  if (!before || !has(marks[at], 'threemonths') || !has(marks[at - 1], 'ord')) return false
  const isFor = (one: Mark | undefined) => one && /^f(?:or|ör|ür)$/i.test(text.slice(one.start, one.end))
  return isFor(before) || (has(before, 'the') && isFor(marks[at - 3])) === true
}

/** `a six-week course`: which course, and not how long from now. */
function isAdjective(marks: readonly Mark[], at: number): boolean {
  const [count, dash, mark] = [marks[at - 2], marks[at - 1], marks[at]]
  const isGlued = count?.end === dash?.start && dash?.end === mark?.start
  return isGlued && has(count, 'num') && has(dash, 'dash') && has(mark, 'unit')
}

/** `it takes 3-4 hours on Saturday`: how long it lasts, not when. */
function isRoughStretch(marks: readonly Mark[], at: number): boolean {
  const unit = String(senseOf(marks[at + 3], 'unit')?.value)
  const isCount = has(marks[at], 'fig') && has(marks[at + 1], 'dash', 'until') && has(marks[at + 2], 'fig')
  const isBound = has(
    marks[at - 1],
    'in',
    'within',
    'withinspan',
    'by',
    'before',
    'after',
    'from',
    'until',
    'kl',
  )
  const isAway = has(marks[at + 4], 'in', 'ago', 'fromnow', 'before', 'after', 'later', 'within', 'afterpost')
  return isCount && ['hour', 'minute'].includes(unit) && !isBound && !isAway
}

/** `you are open on Friday, ikke?`: the word that only asks for a yes. */
function isTag(marks: readonly Mark[], at: number, text: string): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  const isAsked = next === undefined || next.kind === 'stop'
  return isAsked && has(mark, 'not') && before !== undefined && text[before.start] === ','
}

/** English `does the sale end Sunday?`: a verb. */
function isEnding(mark: Mark, text: string): boolean {
  if (!/^(?:end|start)$/i.test(text.slice(mark.start, mark.end))) return false
  const ahead = text.slice(Math.max(0, mark.start - 40), mark.start)
  return (
    /(?:^|\P{L})(?:does|do|did|will)\s(?:[\p{L}']+\s){1,4}$/iu.test(ahead) &&
    !/(?:the|by|until|till|at|of)\s$/i.test(ahead)
  )
}

/** `Beginn 19 Uhr`, `Ende: ca. 18 Uhr`: what happens at that hour. */
function isEdgeOfHour(marks: readonly Mark[], at: number): boolean {
  if (!has(marks[at], 'start', 'end')) return false
  let next = at + 1
  while (next < at + 4 && has(marks[next], 'kl', 'about', 'fill')) next += 1
  return (
    has(marks[next], 'clockfig') || (has(marks[next], 'num') && has(marks[next + 1], 'oclock', 'am', 'pm'))
  )
}

/** `79 €/kk`, `£79 a month`: what a price is for. */
function isPer(mark: Mark, text: string): boolean {
  const ahead = text.slice(Math.max(0, mark.start - 14), mark.start)
  return (has(mark, 'unit') && per.test(ahead)) || (has(mark, 'part') && perPart.test(ahead))
}

const perPart = /(?:^|\s)(?:pr\.?|per)\s$/i
const per = /\/$|(?:[€$£]|euro|eur|kr)\s?(?:im|die|der|das|pro|je|an?|per|i|om)\s$/iu

/** Swedish `den 27 kvart i nio`: a quarter of the hour, and not 27 of them. */
function isQuarterOfHour(marks: readonly Mark[], at: number): boolean {
  return (
    has(marks[at], 'quarter') && has(marks[at + 1], 'past', 'to', 'topast') && has(marks[at + 2], 'num', 'kl')
  )
}

/** German nouns have a capital as well; with these words a sentence begins. */
const opening =
  /^(?:Viele[nr]?|Danke|Liebe|Mit|Beste|Herzliche|Schöne[nrs]?|Grüße|Gruß|Ich|Wir|Sie|Es|Das|Die|Der|Was|Wie|Wann|Wo|Wer|Haben|Hätten|Können|Könnten|Kann|Könnte|Ist|Sind|Wäre|Geht|Ginge|Passt|Würde|Würden|Gibt|Muss|Müssen|Darf|Dürfen|Meine|Mein|Unsere|Unser|Bitte|Falls|Wenn|Leider|Da|Und|Oder|Aber|Außerdem)$/

/** `from 10 to 12. Regards, Karin`: the full stop ends the sentence; but German `12. Mai`. */
function withStops(marks: readonly Mark[], text: string, locale: Locale): Mark[] {
  return marks.flatMap((mark, at) => {
    const next = marks[at + 1]
    const isOpening = locale !== 'de' || (next && opening.test(text.slice(next.start, next.end)))
    const isClosed = isOpening && mark.kind === 'figure' && text[mark.end - 1] === '.'
    if (!isClosed || next?.kind !== 'word' || !isTitled(next, text)) return [mark]
    const stop = { kind: 'stop' as const, senses: [], start: mark.end - 1, end: mark.end }
    if (!has(mark, 'ord')) return has(mark, 'clockfig', 'datefig', 'either') ? [mark, stop] : [mark]
    if (has(next, 'month', 'weekday', 'unit', 'holiday', 'advent') && next.end - next.start > 1) return [mark]
    const number = { ...mark, end: mark.end - 1, senses: mark.senses.filter(({ name }) => name !== 'ord') }
    const isDay = has(marks[at - 1], 'the', 'weekday', 'shortday') || isSecondDay(marks, at)
    return [isDay ? mark : number, stop]
  })
}

/** `between the 16. and the 18.`: where the first of two is a day, so is the other. */
function isSecondDay(marks: readonly Mark[], at: number): boolean {
  const first = has(marks[at - 1], 'and', 'or', 'dash', 'until') ? marks[at - 2] : undefined
  return first?.kind === 'figure' && has(first, 'ord')
}

/** A word with a capital that begins a sentence; in a message of capitals none tells. */
function isTitled({ start, end }: Mark, text: string): boolean {
  return isUpper(text[start]) && (end - start === 1 || !isUpper(text[start + 1]))
}

/** `Wednesday next week after 3`: the week, and a bound; but `the week after Easter`. */
function withoutWeeks(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark, at) => {
    const [earlier, before] = [marks[at - 2], marks[at - 1]]
    // Finnish `kaksi päivää ennen joulua`
    if (has(mark, 'daybefore') && has(before, 'num') && !has(before, 'ord'))
      return asParts(mark, 'day', 'before')
    const side = has(mark, 'weekafter') ? 'after' : has(mark, 'weekbefore') ? 'before' : undefined
    const isNamed =
      has(before, 'next', 'this', 'coming', 'last', 'weekday') || (has(before, 'a') && has(earlier, 'in'))
    return side && isNamed ? asParts(mark, 'week', side) : [mark]
  })
}

/** A mark for the unit and one for the side, of a form that says both. */
function asParts(mark: Mark, unit: string, side: string): Mark[] {
  const parts: Sense[] = [
    { name: 'unit', value: unit },
    { name: side, value: 0 },
  ]
  return parts.map((sense) => ({ ...mark, senses: [sense] }))
}

/** `perjantai-iltana`, `mid-March`: no range. */
function withoutHyphens(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, at) => {
    const [before, next] = [marks[at - 1], marks[at + 1]]
    const isGlued = before?.end === mark.start && next?.start === mark.end
    const isEdge =
      has(before, 'start', 'middle', 'end', 'early', 'late') && has(next, 'month', 'part', 'unit')
    const isPart = has(before, 'weekday', 'shortday') && has(next, 'part')
    const isHour = has(before, 'num', 'clockfig') && has(next, 'hourname')
    return !(isGlued && has(mark, 'dash') && (isPart || isEdge || isHour))
  })
}

function has(mark: Mark | undefined, ...names: string[]): boolean {
  return names.some((name) => senseOf(mark, name) !== undefined)
}

/** Finnish `helmikuussa 9–12`: within the month, and figures that are no day of it. */
function isWithin(marks: readonly Mark[], at: number, text: string): boolean {
  const mark = marks[at]
  return (
    mark !== undefined &&
    has(mark, 'month') &&
    has(marks[at + 1], 'fig') &&
    /kuussa$/i.test(text.slice(mark.start, mark.end))
  )
}

/** Finnish `tiskialtaan alla`: under a thing; `joulun alla` is just before it. */
function isUnder(marks: readonly Mark[], at: number, text: string): boolean {
  const mark = marks[at]
  const isWord = mark !== undefined && /^alla$/i.test(text.slice(mark.start, mark.end))
  return isWord && (marks[at - 1]?.senses.length ?? 0) === 0
}

function within(sense: Sense): Sense {
  return sense.name === 'month' ? { ...sense, name: 'monthin' } : sense
}

/** `Morning! Could somebody come on Friday?` */
function isGreeting(marks: readonly Mark[], text: string): boolean {
  const [first, next] = marks
  const word = first ? text.slice(first.start, first.end).toLowerCase() : ''
  const isCalled = next !== undefined && /^[!,]/.test(text.slice(next.start))
  if (!isCalled || marks.length < 4) return false
  return (
    /^(?:morning|evening|afternoon)$/.test(word) ||
    (/^(?:morgen|morgon|abend|aften|morn)$/.test(word) && text[next.start] === '!')
  )
}

/** Danish `kommer I om ti minutter?`: within a sentence a capital `I` is no preposition. */
function isYou(marks: readonly Mark[], at: number, text: string): boolean {
  const [before, mark] = [marks[at - 1], marks[at]]
  return (
    before !== undefined &&
    mark !== undefined &&
    before.kind !== 'stop' &&
    mark.end === mark.start + 1 &&
    ((text[mark.start] === 'I' && /\p{Ll}/u.test(text)) ||
      (text[mark.start] === 'i' && has(marks[at + 1], 'in')))
  )
}

/** German `um 19 Uhr ein Tisch`: an article, and no minute. */
function isArticle(marks: readonly Mark[], at: number): boolean {
  return has(marks[at - 1], 'oclock') && has(marks[at], 'a') && has(marks[at], 'num')
}

/** Finnish `kello yhdeltä päivällä`: while it is light; beside no hour it counts days. */
function inDaytime(mark: Mark, before: Mark | undefined): Mark {
  const hours = Number(senseOf(before, 'num')?.value ?? 0)
  if (has(before, 'ord') || !(hours > 0 || has(before, 'clockfig'))) return mark
  return { ...mark, senses: [{ name: hours >= 1 && hours <= 5 ? 'pm' : 'fill', value: 0 }] }
}
