import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'

/**
 * `I'm away from the 7th to the 11th, can we do the 14th?`: a time at which somebody is not there is told to explain, and
 * what is asked for is the other one; so is what is cancelled. Where nothing else is named, it stays what it is.
 */
export function withAbsence(moments: readonly Moment[], marks: readonly Mark[]): Moment[] {
  const isChoice = marks.some((mark) => senseOf(mark, 'or') && !senseOf(mark, 'fill'))
  if (isChoice || !marks.some(isAway)) return [...moments]
  const after = afterwards(moments, marks)
  if (after) return [after]
  const absent = new Set(marks.flatMap((mark, at) => (isAway(mark) ? owner(moments, marks, at) : [])))
  for (const moment of [...moments, ...moments])
    if ([...absent].some((one) => isListed(one, moment, moments, marks))) absent.add(moment)
  const others = moments.filter((moment) => !absent.has(moment) && !moment.isDenied)
  const isNamed = others.some(({ date, isBad }) => date !== undefined && !isBad)
  return moments.map((moment) =>
    isNamed && absent.has(moment) && !moment.isBad ? { ...moment, isDenied: true } : moment,
  )
}

/**
 * `away from the 1st to the 15th, any time after that`: from its end on, and with `the week after` that week, when nothing
 * else is named. Whether somebody who is away until the 15th is back on that day, nobody can tell.
 */
function afterwards(moments: readonly Moment[], marks: readonly Mark[]): Moment | undefined {
  const [moment, more] = moments
  if (!moment || more || moment.isDenied || moment.isBad || (moment.until && !isStay(moment)))
    return undefined
  const isTold = marks.some((mark, place) => isAway(mark) && owner(moments, marks, place).includes(moment))
  const at = marks.findIndex((mark, place) => place >= moment.end && isAfterThat(mark, marks[place + 1]))
  if (!isTold || at < 0 || (moment.bound && !(moment.bound === 'by' && moment.time))) return undefined
  if (marks.slice(moment.end, at).some((mark) => senseOf(mark, 'not'))) return undefined
  const isWeek = [at - 1, at].some(
    (place) => senseOf(marks[place], 'unit') ?? senseOf(marks[place], 'weekafter'),
  )
  const end = at + 1
  const whole = moment.until ? { ...moment.until, first: moment.first } : moment
  return isWeek ? { ...whole, shift: { unit: 'week', by: 1 }, end } : { ...whole, bound: 'after', end }
}

/** `23 August to 5 September`: from one day to a later one, with no hours. */
function isStay({ date, time, part, until }: Moment): boolean {
  const [from, to] = [date?.options, until?.date?.options]
  const isDays = !(time || part || until?.time || until?.part || until?.until)
  return isDays && from?.length === 1 && to?.length === 1 && (from[0]?.to ?? 0) < (to[0]?.from ?? 0)
}

function isAfterThat(mark: Mark, next: Mark | undefined): boolean {
  if (senseOf(mark, 'thatbound')?.value === 'after') return true
  return (
    senseOf(mark, 'weekafter') !== undefined && (next?.kind !== 'word' || senseOf(next, 'goes') !== undefined)
  )
}

/** The moment that a word of absence stands beside, in the same clause and not denied itself (`not away`). */
function owner(moments: readonly Moment[], marks: readonly Mark[], at: number): Moment[] {
  if (senseOf(marks[at - 1], 'not') ?? senseOf(marks[at + 1], 'not')) return []
  const isReached = (from: number, to: number) => !marks.slice(from, to).some(isEdge)
  const near = moments
    .filter(({ date, bound }) => date !== undefined && !(bound && senseOf(marks[at], 'cancel')))
    .flatMap((moment) => {
      const [from, to] = at >= moment.end ? [moment.end, at] : [at + 1, moment.first]
      return from <= to && isReached(from, to) ? [{ moment, distance: to - from }] : []
    })
    .sort((one, other) => one.distance - other.distance)
  return near[0] ? [near[0].moment] : []
}

function isAway(mark: Mark): boolean {
  return senseOf(mark, 'away') !== undefined || senseOf(mark, 'cancel') !== undefined
}

function isEdge(mark: Mark): boolean {
  return mark.kind === 'stop' || senseOf(mark, 'fill')?.value === 'sign' || senseOf(mark, 'but') !== undefined
}

/** `away on Friday and Monday`, `away Friday, Monday and Tuesday`; but `away in June, July is fine`. */
function isListed(one: Moment, other: Moment, moments: readonly Moment[], marks: readonly Mark[]): boolean {
  const joint = between(one, other, marks)
  if (!joint) return false
  if (joint.some(isJoint)) return true
  return moments.some(
    (third) => third !== one && third !== other && between(other, third, marks)?.some(isJoint),
  )
}

/** The small words between two moments; undefined when others stand there. */
function between(one: Moment, other: Moment, marks: readonly Mark[]): Mark[] | undefined {
  const [from, to] = one.first < other.first ? [one.end, other.first] : [other.end, one.first]
  const found = marks.slice(from, Math.max(from, to))
  return from <= to && found.every((mark) => isJoint(mark) || senseOf(mark, 'fill')) ? found : undefined
}

function isJoint(mark: Mark): boolean {
  return (senseOf(mark, 'and') ?? senseOf(mark, 'or')) !== undefined
}
