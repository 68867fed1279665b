import type { Atom, DateAtom, Speaking } from './atom.ts'
import * as calendar from './calendar.ts'
import { civilOf, laterBy } from './civil.ts'
import { numberOf, type Rule, rule, spanOf, textOf } from './rule.ts'
import type { Sense } from './word-list.ts'

const { dateAtom, oneDay, plus } = calendar

/** So much from now, or ago: a day, or a point in time for hours and minutes. */
function away(speaking: Speaking, span: Sense | undefined, sign: 1 | -1): Atom {
  const { amount, unit } = spanOf(span)
  const count = amount * sign
  const now = { day: speaking.today, minutes: speaking.minutes }
  if (unit === 'minute' || unit === 'hour')
    return { kind: 'instant', ...laterBy(now, count * (unit === 'hour' ? 60 : 1), speaking.zone) }
  return dateAtom([oneDay(plus(speaking.today, count, unit))], [], {
    relative: true,
    ...(weeksOf(count, unit) ? { weeks: weeksOf(count, unit) } : {}),
  })
}

/** `eight days` beside a weekday are a week, `fourteen` two. */
function weeksOf(amount: number, unit: string): number | undefined {
  if (unit === 'week') return amount
  return unit === 'day' ? { 7: 1, 8: 1, 14: 2, 15: 2 }[amount] : undefined
}

/** Shapes of distances: in three days, two weeks ago, Friday week. */
export const distanceRules: Rule[] = [
  ...rule('in span | for? span fromnow', (speaking, ...senses) => away(speaking, named(senses, 'span'), 1)),
  // Finnish `kolmen päivän päästä`; in `4 timer om dagen` the word in front tells how often.
  ...rule('span in', (speaking, span) => (speaking.locale === 'fi' ? away(speaking, span, 1) : undefined)),
  ...rule(
    'in unit=week/unit=month/unit=hour | unit=week/unit=month/unit=hour/unit=year in',
    (speaking, ...senses) =>
      speaking.locale === 'fi' || speaking.locale === 'en-US' || speaking.locale === 'en-GB'
        ? barely(speaking, senses)
        : undefined,
  ),
  ...rule('unit=day/unit=week/unit=month/unit=year ago', (speaking, unit) =>
    speaking.locale === 'fi' ? away(speaking, { name: 'span', value: `1/${textOf(unit)}` }, -1) : undefined,
  ),
  ...rule('span ago | forago span ago', (speaking, ...senses) =>
    speaking.locale === 'de' ? undefined : away(speaking, named(senses, 'span'), -1),
  ),
  // `over en måned siden`: only the writer knows how long.
  ...rule('nearly span ago', () => ({ kind: 'bad' })),
  ...rule('ago span', (speaking, _ago, span) =>
    speaking.locale === 'de' ? away(speaking, span, -1) : undefined,
  ),
  ...rule('within/withinspan next? span | next? span within/withinone', (speaking, ...senses) => {
    const { amount, unit } = spanOf(named(senses, 'span'))
    if (unit === 'minute' || unit === 'hour') return { kind: 'bad' }
    return dateAtom([{ from: speaking.today, to: plus(speaking.today, amount, unit) }])
  }),
  // Norwegian `neste 2 uker`, Swedish `närmaste 2 veckorna`
  ...rule('next/coming span', ({ locale, today }, _next, span) => {
    const { amount, unit } = spanOf(span)
    if (!['nb', 'sv', 'da'].includes(locale) || amount < 2) return undefined
    if (unit === 'minute' || unit === 'hour') return { kind: 'bad' }
    return dateAtom([{ from: today, to: plus(today, amount, unit) }])
  }),
  // Danish `inden tre dage`; of hours it is when the last of them is over.
  ...rule('beforething span !before !after', (speaking, _within, span) => {
    const { amount, unit } = spanOf(span)
    if (speaking.locale !== 'da' || unit === 'minute' || unit === 'hour') return undefined
    return dateAtom([{ from: speaking.today, to: plus(speaking.today, amount, unit) }])
  }),
  ...rule('unit=day/unit=week/unit=month/unit=year withinone', (speaking, unit) =>
    dateAtom([{ from: speaking.today, to: plus(speaking.today, 1, textOf(unit)) }]),
  ),
  ...rule('within unit | unit within', (speaking, ...senses) =>
    thisPeriod(speaking, textOf(named(senses, 'unit'))),
  ),
  ...rule('weekday unit=week', (speaking, weekday) =>
    speaking.locale === 'en-GB' ? weeksAfter(speaking, numberOf(weekday), 1) : undefined,
  ),
  ...rule('weekday for/in? span', (speaking, weekday, inside, span) => {
    if (inside) return undefined
    const { amount, unit } = spanOf(span)
    const weeks = weeksOf(amount, unit)
    const isEightDays = ['sv', 'da'].includes(speaking.locale) && unit === 'day' && amount === 8
    return weeks && (speaking.locale === 'en-GB' || isEightDays)
      ? weeksAfter(speaking, numberOf(weekday), weeks)
      : undefined
  }),
  ...rule('relday unit=week', (speaking, day) =>
    speaking.locale === 'en-GB' ? dateAtom([oneDay(speaking.today + numberOf(day) + 7)]) : undefined,
  ),
  ...rule('relday unit=week in', (speaking, day) =>
    speaking.locale === 'fi' ? dateAtom([oneDay(speaking.today + numberOf(day) + 7)]) : undefined,
  ),
  ...rule('relday span in | relday in span | relday span', (speaking, day, ...senses) => {
    const { amount, unit } = spanOf(named(senses, 'span'))
    if (unit === 'minute' || unit === 'hour' || (senses.length === 1 && !weeksOf(amount, unit)))
      return undefined
    const count = unit === 'day' && amount === 8 ? 7 : amount
    return dateAtom([oneDay(plus(speaking.today + numberOf(day), count, unit))])
  }),
  ...rule('span last weekday', () => ({ kind: 'bad' })),
  ...rule('span weekday', (speaking, span, day) => {
    const weeks = weeksOf(spanOf(span).amount, spanOf(span).unit)
    return weeks ? weeksAfter(speaking, numberOf(day), weeks) : undefined
  }),
  ...rule('span relday', (speaking, span, day) => {
    const { amount, unit } = spanOf(span)
    const isMonth = unit === 'month' && speaking.locale === 'en-GB'
    if (isMonth) return dateAtom([oneDay(plus(speaking.today + numberOf(day), amount, unit))])
    const weeks = unit === 'week' ? amount : unit === 'day' && amount === 14 ? 2 : 0
    return weeks > 0 ? dateAtom([oneDay(speaking.today + numberOf(day) + weeks * 7)]) : undefined
  }),
  ...rule('span from relday', (speaking, span, from, day) => {
    const { amount, unit } = spanOf(span)
    const isFar = !['de', 'fi'].includes(speaking.locale) && !isFirstOf(from)
    if (!isFar || unit === 'hour' || unit === 'minute') return undefined
    return dateAtom([oneDay(plus(speaking.today + numberOf(day), amount, unit))])
  }),
  ...rule(
    'unit=week in until weekday | span in until weekday | from weekday span in | span in from weekday | from weekday unit=week in | unit=week in from weekday',
    (speaking, ...senses) => {
      const { amount, unit } = named(senses, 'span')
        ? spanOf(named(senses, 'span'))
        : { amount: 1, unit: 'week' as const }
      if (speaking.locale !== 'fi' || unit === 'hour' || unit === 'minute') return undefined
      const start = calendar.comingWeekday(speaking, numberOf(named(senses, 'weekday'))).options[0]?.from ?? 0
      return dateAtom([oneDay(plus(start, amount, unit))], ['coming-weekday'])
    },
  ),
  ...rule('unit=week in relday', (speaking, _week, _in, day) =>
    speaking.locale === 'fi' ? dateAtom([oneDay(speaking.today + numberOf(day) + 7)]) : undefined,
  ),
  ...rule('span in relday', (speaking, span, _in, day) => {
    const weeks = weeksOf(spanOf(span).amount, spanOf(span).unit)
    return weeks && speaking.locale === 'fi'
      ? dateAtom([oneDay(speaking.today + numberOf(day) + weeks * 7)])
      : undefined
  }),
  ...rule('from relday unit=week in | from relday span in', (speaking, _from, day, ...senses) => {
    const { amount, unit } = named(senses, 'span')
      ? spanOf(named(senses, 'span'))
      : { amount: 1, unit: 'week' as const }
    if (speaking.locale !== 'fi' || unit === 'hour' || unit === 'minute') return undefined
    return dateAtom([oneDay(plus(speaking.today + numberOf(day), amount, unit))])
  }),
  ...rule(
    'span from this/coming/next? weekday !frompost | span after weekday',
    (speaking, span, from, ...rest) => {
      const [which, day] = rest.length > 1 ? rest : [undefined, rest[0]]
      const { amount, unit } = spanOf(span)
      const isFrom = from?.name === 'from' && (speaking.locale === 'de' || isFirstOf(from))
      if (unit === 'hour' || unit === 'minute' || isFrom) return undefined
      if (speaking.locale === 'fi') return { kind: 'bad' }
      const one = { this: calendar.thisWeekday, next: calendar.nextWeekday }[which?.name ?? '']
      const [first, more] = (one ?? calendar.comingWeekday)(speaking, numberOf(day)).options
      if (!first || more) return { kind: 'bad' }
      const start = first.from
      return dateAtom([oneDay(plus(start, amount, unit))], ['coming-weekday'])
    },
  ),
]

/** `four days starting Wednesday`: that day is the first of them; `four days from Wednesday` are counted on from it. */
function isFirstOf(from: Sense | undefined): boolean {
  return from?.name === 'from' && from.value === 1
}

function named(senses: readonly (Sense | undefined)[], name: string): Sense | undefined {
  return senses.find((sense) => sense?.name === name)
}

/** Finnish `viikon päästä`: one of the unit, without a number. */
function barely(speaking: Speaking, senses: readonly (Sense | undefined)[]): Atom | undefined {
  const unit = named(senses, 'unit')
  if (speaking.locale !== 'fi') return undefined
  return away(speaking, { name: 'span', value: `1/${textOf(unit)}` }, 1)
}

/** `Tuesday week`: the coming one and so many weeks more. */
function weeksAfter(speaking: Speaking, weekday: number, weeks: number): DateAtom {
  const day = calendar.weekdayAfter(speaking.today, weekday)
  return dateAtom([oneDay(day + weeks * 7)])
}

function thisPeriod(speaking: Speaking, unit: string): DateAtom | undefined {
  if (unit === 'week') return dateAtom([calendar.week(speaking, 0)])
  if (unit === 'month') return dateAtom([calendar.monthFromNow(speaking, 0)])
  if (unit === 'weekend') return dateAtom([calendar.weekend(speaking, 0)])
  if (unit === 'year') return dateAtom([calendar.year(civilOf(speaking.today).year)])
  return unit === 'day' ? dateAtom([oneDay(speaking.today)]) : undefined
}
