import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { isRefused } from './nordic-figures.ts'
import { clauseAround, restOfSentence } from './sentence.ts'
import { timeSenses } from './time-senses.ts'
import { isToldSo } from './unknown-bound.ts'

/** Words that name a time by themselves: where one of them was not read, something of the message was not understood. */
const naming = [
  ...timeSenses,
  'thisyear',
  'weekafternext',
  'unsureday',
  'bypost',
  'untilpost',
  'frompost',
  'reach',
]

/** `a week before the wedding`: a distance from a day that was not read. */
function isDistance(at: number, marks: readonly Mark[]): boolean {
  const isSide =
    senseOf(marks[at], 'before') ?? senseOf(marks[at], 'after') ?? senseOf(marks[at], 'afterpost')
  const before = marks[at - 1]
  return isSide !== undefined && (senseOf(before, 'span') ?? senseOf(before, 'unit')) !== undefined
}

/** `three weeks after the operation, that is on 9 February` */
function isExplained(at: number, marks: readonly Mark[]): boolean {
  return marks.slice(at, at + 5).some((mark) => senseOf(mark, 'thatis'))
}

/** `I won't be in on Friday`: a `no` in the sentence of a day to come, and nothing that it denies. */
export function isContradicted(moments: readonly Moment[], marks: readonly Mark[], today: number): boolean {
  if (moments.some(({ isDenied }) => isDenied)) return false
  const ahead = moments.filter(
    ({ date, time }) => (date ?? time) && !date?.options.every(({ to }) => to < today),
  )
  const isRead = readPlaces(moments)
  return ahead.some((moment) =>
    restOfSentence(marks, moment).some((at) => {
      const no = senseOf(marks[at], 'not')
      if (no === undefined || no.value === 'instead' || isRead.has(at)) return false
      const isFigure = [at + 1, at + 2].some((place) => isRefused(marks, place))
      return !isFigure && !isConditional(at, moment, marks) && !isReason(at, moment, marks, isRead)
    }),
  )
}

/** `Friday at two if that is not too late`: the day stands outside of the clause that has the no. */
function isConditional(no: number, { end }: Moment, marks: readonly Mark[]): boolean {
  const { from } = clauseAround(marks, no)
  return marks.slice(Math.max(from, end), no).some((mark) => senseOf(mark, 'ifclause'))
}

/** `the heating isn't working, can you come on Friday?`: a clause of its own before the day, which names no time. */
function isReason(
  no: number,
  { first }: Moment,
  marks: readonly Mark[],
  isRead: ReadonlySet<number>,
): boolean {
  const { from, to } = clauseAround(marks, no)
  const isTimeless = marks.slice(from, to).every((_, at) => !isRead.has(from + at))
  const isAsked = marks.slice(to, first).some((mark) => senseOf(mark, 'goes'))
  return to <= first && isTimeless && isAsked
}

/** `kl 15`, `from ten on`: an hour that no rule has read; but `from 6 to 8 people`. */
function isHour(at: number, marks: readonly Mark[], read: ReadonlySet<number>): boolean {
  const [mark, next] = [marks[at], marks[at + 1]]
  const isNumber = (one: Mark | undefined) => ['fig', 'spelt'].some((name) => senseOf(one, name))
  if (!isNumber(next) || read.has(at + 1)) return false
  const isRange = ['until', 'dash'].some((name) => senseOf(marks[at + 2], name)) && isNumber(marks[at + 3])
  if (isThing(marks[isRange ? at + 4 : at + 2]) && mark?.start !== next?.start) return false
  const isHourWord = senseOf(mark, 'kl') !== undefined && senseOf(mark, 'about') === undefined
  return isHourWord || ['from', 'by', 'before', 'after'].some((name) => senseOf(mark, name))
}

function isThing(mark: Mark | undefined): boolean {
  return mark?.kind === 'word' && (mark.senses.length === 0 || senseOf(mark, 'counted') !== undefined)
}

/** `am 28. wieder`: a day of the month that no rule has read. */
function isDayOfMonth(at: number, marks: readonly Mark[]): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  const isOrdinal = senseOf(mark, 'nth') ?? (senseOf(mark, 'fig') && senseOf(mark, 'ord'))
  if (isOrdinal === undefined) return false
  if (senseOf(before, 'the') !== undefined) return senseOf(next, 'counted') === undefined
  // `we come on the 13. and leave on Friday`, without an article; a list is numbered at its beginning.
  const isSpoken =
    before?.kind === 'word' && ['goes', 'pastverb', 'and', 'also'].some((name) => senseOf(before, name))
  const isLast = !next || next.kind === 'stop'
  return (
    (isSpoken && (isLast || ['goes', 'and', 'or'].some((name) => senseOf(next, name)))) || isNamely(before)
  )
}

/** Norwegian `lørdagen etter, altså 25.` */
function isNamely(before: Mark | undefined): boolean {
  return senseOf(before, 'thatis') !== undefined
}

/** `before we leave on the 9th`: a bound that a whole clause stands behind. */
export function isBeforeClause(moments: readonly Moment[], marks: readonly Mark[]): boolean {
  const isRead = readPlaces(moments)
  return moments.some((moment) =>
    restOfSentence(marks, moment).some(
      (at) =>
        at < moment.first &&
        !isRead.has(at) &&
        isClauseAt(at, marks) &&
        !isToldSo(at, moments) &&
        !marks.slice(at, moment.first).some((mark) => senseOf(mark, 'thatis')),
    ),
  )
}

function isClauseAt(at: number, marks: readonly Mark[]): boolean {
  const isPlace = ['direction', 'ago'].some((name) => senseOf(marks[at], name))
  const bounds = ['before', 'beforething', ...(isPlace ? [] : ['after'])]
  const next = senseOf(marks[at + 1], 'the') ? marks[at + 2] : marks[at + 1]
  const isKnown =
    next && next.senses.length > 0 && !['goes', 'booked', 'counted'].some((name) => senseOf(next, name))
  return next?.kind === 'word' && !isKnown && bounds.some((name) => senseOf(marks[at], name))
}

/** The marks that moments were read from. */
function readPlaces(moments: readonly Moment[]): Set<number> {
  const places = new Set<number>()
  for (const { first, end } of moments) for (let at = first; at < end; at += 1) places.add(at)
  return places
}

/** `this weekend or the next?` */
function isOther(at: number, marks: readonly Mark[]): boolean {
  const isNamed = ['next', 'afternext', 'coming', 'last'].some((name) => senseOf(marks[at], name))
  const before = senseOf(marks[at - 1], 'the') ? marks[at - 2] : marks[at - 1]
  return isNamed && senseOf(before, 'or') !== undefined
}

/** `at ten, or can it be pushed to 11?` */
function isTarget(at: number, marks: readonly Mark[]): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  const isNumber = ['fig', 'spelt'].some((name) => senseOf(mark, name))
  const isTo = ['until', 'onto', 'also'].some((name) => senseOf(before, name))
  const isEnd = next?.kind !== 'word' || senseOf(next, 'month') !== undefined
  return isNumber && ((isTo && isEnd) || senseOf(next, 'not') !== undefined)
}

/** `I can be there 16`, `at half` and a word that is not known: an hour that no rule has read. */
function isBareHour(at: number, marks: readonly Mark[], read: ReadonlySet<number>): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  if (senseOf(mark, 'half')) return senseOf(before, 'kl') !== undefined && next?.kind === 'word'
  const isFree = senseOf(before, 'goes') !== undefined && senseOf(before, 'forcount') === undefined
  const isNumber = mark?.kind === 'figure' && senseOf(mark, 'fig') !== undefined
  const hasHour = marks.some((each, place) => read.has(place) && senseOf(each, 'clockfig'))
  return isNumber && isFree && hasHour && (!next || next.kind === 'stop')
}

/** Whether a word of time anywhere in the message belongs to no moment. */
export function isUnread(moments: readonly Moment[], marks: readonly Mark[]): boolean {
  const read = readPlaces(moments)
  return marks.some(
    (mark, at) =>
      !read.has(at) &&
      !senseOf(mark, 'fill') &&
      (naming.some((name) => senseOf(mark, name)) ||
        (!read.has(at - 1) && isDistance(at, marks) && !isExplained(at, marks)) ||
        ['week', 'weekend', 'month'].includes(String(senseOf(mark, 'unit')?.value)) ||
        senseOf(mark, 'plural')?.value === 'part' ||
        senseOf(mark, 'usual') ||
        isTarget(at, marks) ||
        isOther(at, marks) ||
        isBareHour(at, marks, read) ||
        isHour(at, marks, read) ||
        isDayOfMonth(at, marks) ||
        (!read.has(at - 1) && senseOf(mark, 'oclock') && !senseOf(mark, 'unit'))),
  )
}
