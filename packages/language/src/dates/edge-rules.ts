import type { Atom, Days, Speaking } from './atom.ts'
import * as calendar from './calendar.ts'
import { civilOf } from './civil.ts'
import { numberOf, type Rule, rule, textOf } from './rule.ts'
import type { Sense } from './word-list.ts'

const { dateAtom, oneDay } = calendar

/** The month or week that an edge or a count belongs to. */
function container(speaking: Speaking, next: Sense | undefined, unit: Sense | undefined): Days | undefined {
  const offset = next?.name === 'next' || next?.name === 'coming' ? 1 : next?.name === 'last' ? -1 : 0
  const name = textOf(unit)
  if (name === 'month') return calendar.monthFromNow(speaking, offset)
  if (name === 'week') return calendar.week(speaking, offset)
  return name === 'year' ? calendar.year(civilOf(speaking.today).year + offset) : undefined
}

/** Beginning, middle or end of a week or a month. */
function edge(days: Days | undefined, name: string | undefined): Atom | undefined {
  if (!days) return undefined
  const { from, to } = days
  const more = name === 'end' ? { isEnd: true } : {}
  if (to - from === 6) {
    const [first, last] = { start: [0, 1], middle: [1, 3], end: [3, 4] }[name ?? ''] ?? [0, 6]
    return dateAtom([{ from: from + (first ?? 0), to: from + (last ?? 0) }], [], more)
  }
  if (to - from > 31)
    return name === 'end' ? dateAtom([{ from: to, to }], [], { isEnd: true, isVague: true }) : { kind: 'bad' }
  const [first, last] = { start: [from, from + 9], middle: [from + 10, from + 19], end: [from + 20, to] }[
    name ?? ''
  ] ?? [from, to]
  return dateAtom([{ from: first ?? from, to: last ?? to }], [], more)
}

/** `Anfang bis Mitte September`: from the first of the one to the last of the other. */
function fromEdge(
  days: Days | undefined,
  first: Sense | undefined,
  last: Sense | undefined,
): Atom | undefined {
  const [one, other] = [first, last].map((sense) => edge(days, edgeNames[sense?.name ?? ''] ?? sense?.name))
  const from = one?.kind === 'date' ? one.options[0]?.from : undefined
  const to = other?.kind === 'date' ? other.options[0]?.to : undefined
  return from !== undefined && to !== undefined && from < to ? dateAtom([{ from, to }]) : undefined
}

const edgeNames: Record<string, string> = { early: 'start', late: 'end' }

/** The first or the second half of a month: to the 15th, from the 16th. */
function half(days: Days | undefined, senses: readonly (Sense | undefined)[]): Atom | undefined {
  const count = senses.find((sense) => sense?.name === 'ord' || sense?.name === 'final')
  const isSecond = count?.name === 'final' || numberOf(count) === 2
  if (!days) return { kind: 'bad' }
  // `June 21st, half past four`
  if (!isSecond && numberOf(count) !== 1) return undefined
  return isSecond
    ? dateAtom([{ from: days.from + 15, to: days.to }], [], { isEnd: true })
    : dateAtom([{ from: days.from, to: days.from + 14 }])
}

/** `at the beginning of the week`, said at its end: nobody can tell which week is meant. */
function ahead({ today }: Speaking, which: Sense | undefined, atom: Atom | undefined): Atom | undefined {
  const isPast = atom?.kind === 'date' && atom.options.every(({ to }) => to < today)
  return isPast && which?.name !== 'last' ? { kind: 'bad' } : atom
}

/** `the end of the month`, without saying of which. */
function ofThis(which: Sense | undefined, atom: Atom | undefined): Atom | undefined {
  const isThis = (which === undefined || which.name === 'this') && atom?.kind === 'date' && atom.isEnd
  // Of a week it would be the one in which its day lies.
  const isLong = atom?.kind === 'date' && atom.options.every(({ from, to }) => from === to || to - from > 5)
  return isThis && isLong ? { ...atom, isEndOfThis: true } : atom
}

const edges: Rule[] = [
  ...rule('start/middle/end month year?', (speaking, side, month, year) => {
    const atom = calendar.namedMonth(speaking, numberOf(month), year ? numberOf(year) : undefined)
    const part = edge(atom.options[0], side?.name)
    return part?.kind === 'date' && !year ? { ...part, assumed: atom.assumed } : part
  }),
  ...rule(
    'start/middle/early dash/until/or start/middle/end/early/late month year?',
    (speaking, first, _to, last, month, year) => {
      const days = calendar.namedMonth(speaking, numberOf(month), year ? numberOf(year) : undefined)
      return fromEdge(days.options[0], first, last)
    },
  ),
  ...rule(
    'start/middle/early dash/until/or start/middle/end/early/late this/next? unit=month/unit=week',
    (speaking, first, _to, last, next, unit) => fromEdge(container(speaking, next, unit), first, last),
  ),
  ...rule('start/middle/end weekno num !unit | weekno num start/middle/end', (speaking, ...senses) => {
    const side = senses.find((sense) => sense && ['start', 'middle', 'end'].includes(sense.name))
    const number = senses.find((sense) => sense?.name === 'num')
    return edge(calendar.weekNumber(speaking, numberOf(number))?.options[0], side?.name) ?? { kind: 'bad' }
  }),
  ...rule('early/late month !ord !fig !nth', (speaking, side, month) =>
    edge(calendar.namedMonth(speaking, numberOf(month)).options[0], side?.name === 'late' ? 'end' : 'start'),
  ),
  ...rule('month start/middle/end', (speaking, month, side) => {
    const atom = calendar.namedMonth(speaking, numberOf(month))
    const part = edge(atom.options[0], side?.name)
    return part?.kind === 'date' ? { ...part, assumed: atom.assumed } : part
  }),
  ...rule('start/middle/end this/next/coming/last? unit', (speaking, side, next, unit) =>
    ofThis(next, ahead(speaking, next, edge(container(speaking, next, unit), side?.name))),
  ),
  ...rule('early/late this/next/coming unit=week/unit=month', (speaking, side, next, unit) =>
    edge(container(speaking, next, unit), side?.name === 'late' ? 'end' : 'start'),
  ),
  ...rule('this/next/coming/last? unit start/middle/end', (speaking, next, unit, side) =>
    ofThis(next, ahead(speaking, next, edge(container(speaking, next, unit), side?.name))),
  ),
  ...rule('the? ord/final halfpart month year? | month ord/final halfpart', (speaking, ...senses) => {
    const [name, year] = ['month', 'year'].map((each) => senses.find((sense) => sense?.name === each))
    const month = calendar.namedMonth(speaking, numberOf(name), year ? numberOf(year) : undefined)
    return half(month.options[0], senses)
  }),
  ...rule(
    'the? ord/final halfpart this/next/coming? unit=month | this/next? unit=month ord/final halfpart',
    (speaking, ...senses) => {
      const next = senses.find((sense) => sense && ['this', 'next', 'coming'].includes(sense.name))
      return half(container(speaking, next, { name: 'unit', value: 'month' }), senses)
    },
  ),
  ...rule('the? ord=1 halfpart | the? ord=2 halfpart | the? final halfpart', () => ({ kind: 'bad' })),
  // `the last days of November` are several, `the last day` is one.
  ...rule('ord/final plural month year? | ord/final plural this/next? unit=month', () => ({ kind: 'bad' })),
  ...rule('final unit=day month year?', (speaking, _last, _day, month, year) => {
    const days = calendar.namedMonth(speaking, numberOf(month), year ? numberOf(year) : undefined).options[0]
    return days && dateAtom([oneDay(days.to)], ['nearest-year'])
  }),
  ...rule('the final month year? | final month year?', (speaking, ...senses) => {
    const hasArticle = senses[0]?.name === 'the'
    if (speaking.locale !== 'sv' && !(hasArticle && ['nb', 'da', 'de'].includes(speaking.locale)))
      return undefined
    const [month, year] = senses.slice(hasArticle ? 2 : 1)
    const days = calendar.namedMonth(speaking, numberOf(month), year ? numberOf(year) : undefined).options[0]
    return days && dateAtom([oneDay(days.to)], ['nearest-year'])
  }),
  ...rule('month final unit=day', (speaking, month) => {
    const days = calendar.namedMonth(speaking, numberOf(month)).options[0]
    return days && dateAtom([oneDay(days.to)], ['nearest-year'])
  }),
  ...rule('ord unit=day month', (speaking, count, _day, month) =>
    calendar.dayOfNamedMonth(speaking, numberOf(month), numberOf(count)),
  ),
  ...rule(
    'final/ord unit=day this/next? unit=month | final unit=day this/next? unit=year',
    (speaking, count, _day, next, unit) => {
      const days = container(speaking, next, unit)
      if (!days) return undefined
      return dateAtom([oneDay(count?.name === 'final' ? days.to : days.from + numberOf(count) - 1)])
    },
  ),
  // Norwegian `den siste i måneden`: its last day, and not the last month.
  ...rule('the final for unit=month', (speaking, _the, _last, _in, unit) => {
    const days = container(speaking, undefined, unit)
    return days && dateAtom([oneDay(days.to)])
  }),
  ...rule('this/next? unit=month/unit=year final unit=day', (speaking, next, unit) => {
    const days = container(speaking, next, unit)
    return days && dateAtom([oneDay(days.to)])
  }),
]

const SATURDAY: Sense = { name: 'weekday', value: 6 }

const counted: Rule[] = [
  ...rule('ord/final/last unit=weekend month year? | month ord/final unit=weekend', (speaking, ...senses) => {
    const sense = (name: string) => senses.find((one) => one?.name === name)
    const count = sense('ord') ?? { name: 'final', value: 0 }
    const saturday = nthOfMonth(speaking, numberOf(sense('month')), SATURDAY, count, sense('year'))
    const first = saturday.kind === 'date' ? saturday.options[0]?.from : undefined
    return first === undefined
      ? { kind: 'bad' }
      : dateAtom([{ from: first, to: first + 1 }], ['nearest-year'])
  }),
  ...rule(
    'ord/final/last unit=week month | month ord/final unit=week | ord/final/last unit=week/unit=weekend this/next? unit=month',
    () => ({
      kind: 'bad',
    }),
  ),
  ...rule('ord/final weekday month year?', (speaking, count, weekday, month, year) =>
    nthOfMonth(speaking, numberOf(month), weekday, count, year),
  ),
  ...rule('month ord/final weekday year?', (speaking, month, count, weekday, year) =>
    nthOfMonth(speaking, numberOf(month), weekday, count, year),
  ),
  ...rule('ord/final weekday this/next? unit=month', (speaking, count, weekday, next, unit) =>
    nthFrom(container(speaking, next, unit), weekday, count, speaking.today),
  ),
  ...rule('this/next? unit=month ord/final weekday', (speaking, next, unit, count, weekday) =>
    nthFrom(container(speaking, next, unit), weekday, count, speaking.today),
  ),
  ...rule('ord weekday advent | weekday the? ord advent', (speaking, ...senses) =>
    calendar.holiday(speaking, `advent${numberOf(senses.find((sense) => sense?.name === 'ord'))}`),
  ),
  ...rule('the? ord/nth/fig advent', (speaking, _the, count) =>
    calendar.holiday(speaking, `advent${numberOf(count)}`),
  ),
]

function countOf(count: Sense | undefined): number {
  return count?.name === 'final' ? -1 : numberOf(count)
}

function nthFrom(
  days: Days | undefined,
  weekday: Sense | undefined,
  count: Sense | undefined,
  earliest = 0,
): Atom | undefined {
  if (!days) return undefined
  const day = calendar.nthWeekday(days, numberOf(weekday), countOf(count))
  return day === undefined || day < earliest ? { kind: 'bad' } : dateAtom([oneDay(day)])
}

function nthOfMonth(
  speaking: Speaking,
  month: number,
  weekday: Sense | undefined,
  count: Sense | undefined,
  year?: Sense,
): Atom {
  const now = civilOf(speaking.today).year
  for (const each of year ? [numberOf(year)] : [now, now + 1]) {
    const day = calendar.nthWeekday(calendar.month(each, month), numberOf(weekday), countOf(count))
    if (day !== undefined && (year || day >= speaking.today))
      return dateAtom([oneDay(day)], year ? [] : ['nearest-year'])
  }
  return { kind: 'bad' }
}

/** Shapes of the beginnings and ends of weeks and months, and of counted weekdays. */
export const edgeRules: Rule[] = [...edges, ...counted]
