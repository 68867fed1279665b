import type { Speaking } from './atom.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { clauseAround, clauseNumbers, restOfSentence } from './sentence.ts'

/**
 * `I rang last week, can you come on Friday?`: what has been is told beside what is to be, and only that is meant.
 * Where nothing else is said, a day beside a verb of the past is asked about: it may be the last or the coming one.
 */
export function withBackground(
  moments: readonly Moment[],
  marks: readonly Mark[],
  speaking: Speaking,
): Moment[] {
  const sentences = clauseNumbers(marks)
  const last = Math.max(...moments.slice(-60).map(({ date, first }) => (date ? (sentences[first] ?? 0) : 0)))
  const isApart = ({ end }: Moment) => (sentences[end - 1] ?? 0) < last
  const isPast = (moment: Moment) =>
    moment.isPast === true ||
    isBefore(moment, speaking) ||
    (isApart(moment) && (isTold(moment, marks) || isEarlierToday(moment, marks, speaking)))
  const ahead = moments.filter(
    (moment) => moment.date && !moment.date.holiday && !moment.isDenied && !isPast(moment),
  )
  const isClear = ahead.some(({ date }) => date?.options.every(({ to }) => to >= speaking.today))
  const isChoice = marks.some((mark) => senseOf(mark, 'or') && !senseOf(mark, 'fill'))
  return moments.map((each) => {
    const moment = isTold(each, marks) || hasHad(each, marks) ? inThePast(each, speaking) : each
    if (isFromThen(moment, marks, speaking)) return { ...moment, bound: undefined }
    if (isClear && !isChoice && isPast(moment)) return { ...moment, isPast: true, isDenied: true }
    const isSure = moment.date?.options.every(({ to }) => to < speaking.today)
    return moment.isPast && !isSure ? { ...moment, isBad: true } : moment
  })
}

/** `the order from yesterday`: nothing begins on a day that has been. */
function isFromThen(
  { date, bound, isPast, time, until, first, end }: Moment,
  marks: readonly Mark[],
  { today }: Speaking,
): boolean {
  const isBare = bound === 'from' && !isPast && !time && !until
  const isLong = marks.slice(first, end).some((mark) => senseOf(mark, 'frompost'))
  const isLasting = restOfSentence(marks, { first, end }).some((at) => senseOf(marks[at], 'lasted'))
  return (
    isBare &&
    !isLong &&
    !isLasting &&
    date?.assumed.every((each) => each === 'last-before-today') === true &&
    date.options.every(({ to }) => to < today)
  )
}

/** `it expired on 15 October`, said a week later: the one that has been. */
function inThePast(moment: Moment, { today }: Speaking): Moment {
  const passed = moment.date?.options.find(({ to }) => to < today)
  // `Friday 13 November went wrong`: of two years the weekday has told which.
  if (moment.date?.assumed.includes('nearest-year') && moment.date.options.every(({ to }) => to < today))
    return { ...moment, date: { ...moment.date, assumed: ['last-before-today'] } }
  if (!moment.date?.yearless || !passed || moment.until) return moment
  return { ...moment, date: { ...moment.date, options: [passed], assumed: ['last-before-today'] } }
}

/** `I did not get to ring today, can you ring me tomorrow?` */
function isEarlierToday(
  { date, bound, first, end, part, time }: Moment,
  marks: readonly Mark[],
  { today }: Speaking,
): boolean {
  const isToday =
    date?.relative === true && date.options.every(({ from, to }) => from === today && to === today)
  // `I came by this morning`
  const isMorning = !date && !time && part?.part === 'morning'
  if (!(isToday || isMorning) || bound) return false
  const { from, to } = clauseAround(marks, first)
  return end <= to && marks.slice(from, to).some((mark) => senseOf(mark, 'pastverb'))
}

/** `8 March was my birthday`: enough to tell which of two years is meant; `I had thought of Friday` looks ahead. */
function hasHad(moment: Moment, marks: readonly Mark[]): boolean {
  return restOfSentence(marks, moment).some((at) => senseOf(marks[at], 'had') !== undefined)
}

/** `yesterday`, `last Friday`: a day that is named as one that has been. */
function isBefore({ date, bound, until, shift, span }: Moment, { today }: Speaking): boolean {
  if (!date || bound || until || shift || span) return false
  return date.options.every(({ to }) => to < today)
}

/** `dinner at 7:15`: in the evening. */
export function atSupper(moment: Moment, marks: readonly Mark[]): Moment {
  const isOpen = moment.time?.from.open === true && !moment.part && moment.time.from.minutes >= 60
  return isOpen && marks.some((mark) => senseOf(mark, 'supper'))
    ? { ...moment, part: { part: 'evening' } }
    : moment
}

/** `on a Friday`, `en fredag`: some such day. */
export function isIndefinite({ date, first, end }: Moment, marks: readonly Mark[]): boolean {
  if (!date?.assumed.includes('coming-weekday')) return false
  const at = marks.findIndex((mark, place) => place >= first && place < end && senseOf(mark, 'weekday'))
  const article = at - (senseOf(marks[at - 1], 'whole') ? 2 : 1)
  if (at < 0 || senseOf(marks[article], 'a') === undefined) return false
  // `klokka ett lørdag`: an hour.
  return !['kl', 'half', 'past'].some((name) => senseOf(marks[article - 1], name) && article >= first)
}

/** A day of its own: the verb beside it tells of that one. */
function isDay(mark: Mark): boolean {
  return ['weekday', 'relday', 'past', 'month', 'datefig', 'holiday', 'nth', 'last', 'ago'].some((name) =>
    senseOf(mark, name),
  )
}

/** `I rang yesterday, nobody was there, I try again on Monday`: verbs of the past that tell of a day which has been. */
function isOfYesterday(marks: readonly Mark[], first: number, to: number): boolean {
  const isDay = (mark: Mark) => Number(senseOf(mark, 'relday')?.value ?? 0) < 0 || senseOf(mark, 'past')
  const sentence = restOfSentence(marks, { first, end: first }).filter((at) => at < to)
  return sentence.some((at) => isDay(marks[at] as Mark))
}

/** Assumptions that look ahead: what was said may as well lie behind. */
const lookingAhead = ['coming-weekday', 'nearest-month', 'nearest-year', 'nearest-holiday'] as const

/** `the fitter should have been here between 8 and 12`: nobody can tell of which day. */
function isHourOfThen({ date, time, instant, first, end }: Moment, marks: readonly Mark[]): boolean {
  if (date || instant || !time || time.bare) return false
  const { from, to } = clauseAround(marks, first)
  return end <= to && marks.slice(from, to).some((mark) => senseOf(mark, 'pastverb'))
}

/** `I rang on Monday`: a day of the past, or of the time to come. What was done *for* a day lies ahead. */
export function isTold(moment: Moment, marks: readonly Mark[]): boolean {
  const { date, part, first, end, isTarget } = moment
  if (isTarget) return false
  if (isHourOfThen(moment, marks)) return true
  const isNight = date?.relative === true && part?.part === 'night'
  if (!date || !(isNight || lookingAhead.some((each) => date.assumed.includes(each)))) return false
  if (senseOf(marks[first], 'for') || senseOf(marks[first - 1], 'ahead')) return false
  return restOfSentence(marks, { first, end }).some((at) => {
    const isOnlyHere = senseOf(marks[at], 'pastown') !== undefined
    const isPast = ['pastverb', 'pastvisit', ...(isNight ? ['had'] : [])].some((name) =>
      senseOf(marks[at], name),
    )
    if (!isOnlyHere && !isPast) return false
    const clause = clauseAround(marks, at)
    const isOwn = clause.from <= first && end <= clause.to
    if (!isOwn && at < first && isOfYesterday(marks, first, clause.to)) return false
    if (isOnlyHere) return isOwn && !marks.slice(clause.from, at).some((mark) => senseOf(mark, 'ifclause'))
    return isOwn || !marks.slice(clause.from, clause.to).some(isDay)
  })
}
