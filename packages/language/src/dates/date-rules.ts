import type { Atom, DateAtom, Days, Speaking } from './atom.ts'
import * as calendar from './calendar.ts'
import { civilOf } from './civil.ts'
import { numberOf, offsetOf, orBad, type Rule, rule, textOf } from './rule.ts'
import type { Sense } from './word-list.ts'

const { dateAtom, oneDay } = calendar

function fromFigures(speaking: Speaking, sense: Sense | undefined): DateAtom | undefined {
  const [day = 0, month = 0, year = 0] = textOf(sense).split('/').map(Number)
  return calendar.dayOfNamedMonth(speaking, month, day, year || undefined)
}

function inMonth(speaking: Speaking, month: Sense | undefined, day: Sense | undefined, year?: Sense): Atom {
  return orBad(
    calendar.dayOfNamedMonth(speaking, numberOf(month), numberOf(day), year ? numberOf(year) : undefined),
  )
}

/** `3.–5. desember`: from the first such day to the other. */
function stretch(
  speaking: Speaking,
  from: Sense | undefined,
  to: Sense | undefined,
  month: Sense | undefined,
  year?: Sense,
): Atom {
  const last = inMonth(speaking, month, to, year)
  if (last.kind !== 'date') return last
  const end = last.options[0]?.to ?? 0
  const date = civilOf(end)
  // `from the 26th to 1 March` begins in February; over more than two weeks it is rather a slip.
  const isBefore = numberOf(from) > numberOf(to)
  const named = isBefore ? ((date.month + 10) % 12) + 1 : date.month
  const inYear = isBefore && date.month === 1 ? date.year - 1 : date.year
  const first = calendar.dayOfNamedMonth(speaking, named, numberOf(from), inYear)?.options[0]
  const isSlip = isBefore && first !== undefined && end - first.from > 14
  return first && first.from < end && !isSlip
    ? dateAtom([{ from: first.from, to: end }], last.assumed)
    : { kind: 'bad' }
}

const figures: Rule[] = [
  ...rule('the? ord/fig dash/until the? datefig/weakdate', (speaking, _the, from, _to, _the2, last) => {
    const [day = 0, month = 0, year = 0] = textOf(last).split('/').map(Number)
    const sense = (value: number) => ({ name: 'num', value })
    return stretch(speaking, from, sense(day), sense(month), year ? sense(year) : undefined)
  }),
  ...rule('the datefig/weakdate', (speaking, _the, date) => orBad(fromFigures(speaking, date))),
  ...rule('the? datefig/weakdate/either year !oclock', (speaking, _the, date, year) => {
    const [day = 0, month = 0, own = 0] = textOf(date).split('/').map(Number)
    return own > 0 ? undefined : orBad(calendar.dayOfNamedMonth(speaking, month, day, numberOf(year)))
  }),
  ...rule('either !unit', (speaking, figures) => {
    const [first = 0, second = 0] = textOf(figures).split('/').map(Number)
    const date = calendar.dayOfNamedMonth(speaking, second, first)
    return date && { ...date, orTime: { minutes: first * 60 + second, open: false } }
  }),
  ...rule('datefig !unit', (speaking, date) => orBad(fromFigures(speaking, date))),
  ...rule(
    'weekday/shortday the? datefig/weakdate/either year !oclock',
    (speaking, weekday, _the, date, year) => {
      const [day = 0, month = 0, own = 0] = textOf(date).split('/').map(Number)
      if (own > 0) return undefined
      return onWeekday(
        orBad(calendar.dayOfNamedMonth(speaking, month, day, numberOf(year))),
        numberOf(weekday),
      )
    },
  ),
  ...rule('weekday/shortday the? datefig', (speaking, weekday, _the, date) =>
    onWeekday(orBad(fromFigures(speaking, date)), numberOf(weekday)),
  ),
  ...rule('from? weakdate dash/until weakdate', (speaking, _from, one, _to, other) => {
    const minutes = [one, other].map((date) => Number(textOf(date).split('/')[1]))
    const from = fromFigures(speaking, one)?.options[0]?.from
    const to = fromFigures(speaking, other)?.options[0]?.to
    if (from === undefined || to === undefined || to <= from || minutes.every((each) => each % 5 === 0))
      return undefined
    return dateAtom([{ from, to }], ['nearest-year'])
  }),
  // Finnish `22.3 klo 10`
  ...rule('weakdate &kl', (speaking, date) => fromFigures(speaking, date)),
  ...rule('weekday/shortday the? weakdate', (speaking, weekday, _the, date) => {
    const atom = onWeekday(orBad(fromFigures(speaking, date)), numberOf(weekday))
    const isClock = Number(textOf(date).split('/')[1]) % 5 === 0
    return atom.kind === 'date' || !isClock ? atom : undefined
  }),
]

/** A date that was said with its weekday; they must agree. */
function onWeekday(atom: Atom, weekday: number): Atom {
  if (atom.kind !== 'date') return atom
  const options = atom.options.filter(({ from }) => calendar.weekdayAfter(from - 1, weekday) === from)
  return options.length > 0 ? { ...atom, options } : { kind: 'bad' }
}

const months: Rule[] = [
  ...rule('the? ord/fig/nth month/shortmonth year?', (speaking, _the, day, month, year) =>
    inMonth(speaking, month, day, year),
  ),
  ...rule(
    'month/shortmonth the? nth year? | month/shortmonth the? fig/ord !word !counted year? | month/shortmonth the? fig/ord/nth year',
    (speaking, month, _the, day, year) => inMonth(speaking, month, day, year),
  ),
  ...rule(
    'from? the? ord/fig/nth dash/until the? ord/fig/nth month year? | between the? ord/fig/nth and/dash the? ord/fig/nth month year?',
    (speaking, _from, _the, from, _to, _the2, to, month, year) => stretch(speaking, from, to, month, year),
  ),
  ...rule(
    'from? month/shortmonth the? ord/fig/nth dash the? ord/fig/nth !unit !month | from? month/shortmonth the? ord/fig/nth until the? ord/fig/nth !unit !month !word !counted | between month the? ord/fig/nth and/dash the? ord/fig/nth !unit !month !word !counted | from? month the? ord/fig/nth and the? ord/fig/nth between',
    (speaking, _from, month, _the, from, _to, _the2, to) => stretch(speaking, from, to, month),
  ),
  ...rule(
    'from? month ord/fig/nth dash/until ord/fig/nth year',
    (speaking, _from, month, from, _to, to, year) => stretch(speaking, from, to, month, year),
  ),
  // Finnish `kesäkuun 28. päivästä heinäkuun 4. päivään`
  ...rule('month? ord dayfrom month ord dayuntil | ord dayfrom ord dayuntil month', (speaking, ...senses) => {
    const [first, last] = senses.filter((sense) => sense?.name === 'ord')
    const months = senses.filter((sense) => sense?.name === 'month')
    const to = calendar.dayOfNamedMonth(speaking, numberOf(months.at(-1)), numberOf(last))?.options[0]?.to
    if (to === undefined) return { kind: 'bad' }
    const { year } = civilOf(to)
    const days = [year, year - 1].map(
      (each) =>
        calendar.dayOfNamedMonth(speaking, numberOf(months[0]), numberOf(first), each)?.options[0]?.from,
    )
    const from = days.find((day) => day !== undefined && day <= to)
    return from === undefined ? { kind: 'bad' } : dateAtom([{ from, to }], ['nearest-year'])
  }),
  ...rule('month unit=month !ord !fig | unit=month month !ord !fig', (speaking, ...senses) =>
    calendar.namedMonth(speaking, numberOf(senses.find((sense) => sense?.name === 'month'))),
  ),
  ...rule('month year? | shortmonth year', (speaking, month, year) =>
    calendar.namedMonth(speaking, numberOf(month), year ? numberOf(year) : undefined),
  ),
  ...rule('monthin', (speaking, month) => calendar.namedMonth(speaking, numberOf(month))),
  ...rule('this/coming month', (speaking, _this, month) => calendar.namedMonth(speaking, numberOf(month))),
  ...rule('next month', (speaking, _next, month) => nextNamedMonth(speaking, numberOf(month))),
  ...rule('month the? thisyear | month last/this unit=year', (speaking, month, ...senses) => {
    const offset = senses.find((sense) => sense?.name === 'thisyear')
    const years = offset ? numberOf(offset) : senses.some((sense) => sense?.name === 'last') ? -1 : 0
    return calendar.namedMonth(speaking, numberOf(month), civilOf(speaking.today).year + years)
  }),
  ...rule(
    'the? ord/fig/nth month thisyear | the? ord/fig/nth month last/this unit=year',
    (speaking, ...senses) => {
      const [month, offset, last] = ['month', 'thisyear', 'last'].map((name) =>
        senses.find((sense) => sense?.name === name),
      )
      const day = senses.find((sense) => sense && ['ord', 'fig', 'nth'].includes(sense.name))
      const year = civilOf(speaking.today).year + (offset ? numberOf(offset) : last ? -1 : 0)
      return inMonth(speaking, month, day, { name: 'year', value: year })
    },
  ),
  ...rule('month next unit=year | next unit=year month !ord !fig !nth', (speaking, ...senses) =>
    calendar.namedMonth(
      speaking,
      numberOf(senses.find((sense) => sense?.name === 'month')),
      civilOf(speaking.today).year + 1,
    ),
  ),
  ...rule('last month', (speaking, _last, month) => {
    const now = civilOf(speaking.today)
    const year = numberOf(month) < now.month ? now.year : now.year - 1
    return calendar.namedMonth(speaking, numberOf(month), year)
  }),
]

/** `next December` in November may be the one in a month's time or the one after. */
function nextNamedMonth(speaking: Speaking, month: number): DateAtom {
  const { year, month: now } = civilOf(speaking.today)
  const years = month > now ? [year, year + 1] : [year + 1]
  return dateAtom(years.map((each) => calendar.month(each, month)))
}

const daysOfMonth: Rule[] = [
  ...rule('the nominal !halfpart !counted !unit !weekday !month !holiday !advent', (speaking, _the, day) =>
    orBad(calendar.dayOfMonth(speaking, numberOf(day))),
  ),
  ...rule('the nominal next/this/coming unit=month', (speaking, _the, day, next) =>
    ofMonth(calendar.monthFromNow(speaking, offsetOf(next)), numberOf(day)),
  ),
  ...rule('unit=month ord unit=day', (speaking, _month, day) =>
    speaking.locale === 'fi' ? orBad(calendar.dayOfMonth(speaking, numberOf(day))) : undefined,
  ),
  ...rule('month ord unit=day', (speaking, month, day) => inMonth(speaking, month, day)),
  ...rule('ord unit=day !counted', (speaking, day) =>
    speaking.locale === 'fi' ? orBad(calendar.dayOfMonth(speaking, numberOf(day))) : undefined,
  ),
  ...rule(
    'the ord !word !counted !unit !halfpart !weekday !holiday !advent !every !weekno !goes | the nth !word !counted !unit !halfpart !weekday !holiday !advent !every !weekno | nth !word !counted !unit !halfpart !weekday | the fig !word !counted !unit !halfpart !dash !weekno !am !pm !oclock !holiday !advent',
    (speaking, ...senses) => {
      const day = senses.find((sense) => sense && ['ord', 'nth', 'fig'].includes(sense.name))
      // `my wife's 40th` is no day.
      if (numberOf(day) > 31) return undefined
      return orBad(calendar.dayOfMonth(speaking, numberOf(day)))
    },
  ),
  ...rule(
    'weekday the? nth !counted !unit !month !weekday | weekday the? ord/nth !word !counted !unit !month !weekday | weekday the fig !word !counted !unit !month !dash',
    (speaking, weekday, _the, day) =>
      onWeekday(orBad(calendar.dayOfMonth(speaking, numberOf(day))), numberOf(weekday)),
  ),
  ...rule('the? ord/nth/fig this/next/coming unit=month', (speaking, _the, day, next) =>
    ofMonth(calendar.monthFromNow(speaking, offsetOf(next)), numberOf(day)),
  ),
  ...rule('this/next unit=month ord unit=day', (speaking, next, _month, day) =>
    ofMonth(calendar.monthFromNow(speaking, offsetOf(next)), numberOf(day)),
  ),
  ...rule('this/next unit=month the? ord/nth/fig !word !counted', (speaking, next, _month, _the, day) =>
    ofMonth(calendar.monthFromNow(speaking, offsetOf(next)), numberOf(day)),
  ),
  ...rule('the ord unit=month', (speaking, _the, day) => orBad(calendar.dayOfMonth(speaking, numberOf(day)))),
  ...rule('ord/nth unit=month', (speaking, day) =>
    speaking.locale.startsWith('en') ? orBad(calendar.dayOfMonth(speaking, numberOf(day))) : undefined,
  ),
  ...rule(
    'from? weekday/shortday dash/until weekday/shortday the? ord/fig/nth dash/until the? ord/fig/nth month year?',
    (speaking, _from, first, _to, last, _the, from, _dash, _the2, to, month, year) =>
      agreed(stretch(speaking, from, to, month, year), first, last),
  ),
  ...rule(
    'from? weekday/shortday dash/until weekday/shortday the? ord/fig/nth dash/until the? datefig/weakdate',
    (speaking, _from, first, _to, last, _the, from, _dash, _the2, figures) => {
      const [day = 0, month = 0, year = 0] = textOf(figures).split('/').map(Number)
      const [to, named] = [day, month].map((value) => ({ name: 'num', value }))
      return agreed(
        stretch(speaking, from, to, named, year ? { name: 'year', value: year } : undefined),
        first,
        last,
      )
    },
  ),
  ...rule(
    'from? weekday/shortday the? ord/fig/nth dash/until weekday/shortday the? ord/fig/nth month year?',
    (speaking, _from, first, _the, from, _to, last, _the2, to, month, year) => {
      const atom = stretch(speaking, from, to, month, year)
      return agreed(atom, first, last)
    },
  ),
  ...rule(
    'from? the? ord/nth dash/until the? ord/nth !month !word !counted !unit | between the? ord/nth and/dash the? ord/nth/fig !month !word !counted !unit',
    (speaking, _from, _the, from, _to, _the2, to) => {
      return betweenDays(speaking, numberOf(from), numberOf(to))
    },
  ),
  ...rule('the fig dash fig !month !counted !unit !oclock', (speaking, _the, from, _to, to) =>
    betweenDays(speaking, numberOf(from), numberOf(to)),
  ),
  ...rule(
    'unit=weekend the? fig/ord dash fig/ord !month !oclock !unit',
    (speaking, _weekend, _the, from, _to, to) => {
      const days = betweenDays(speaking, numberOf(from), numberOf(to))
      const first = days.kind === 'date' ? (days.options[0]?.from ?? 0) : 0
      const isWeekend = [5, 6].some((weekday) => calendar.weekdayAfter(first - 1, weekday) === first)
      return isWeekend ? days : { kind: 'bad' }
    },
  ),
  ...rule('ord dash fig !month !word !counted !unit !oclock', (speaking, from, _to, to) =>
    betweenDays(speaking, numberOf(from), numberOf(to)),
  ),
  ...rule('the? ord/nth and the? ord/nth month between', (speaking, _the, from, _and, _the2, to, month) =>
    stretch(speaking, from, to, month),
  ),
  ...rule('ord and ord unit=day between', (speaking, from, _and, to) =>
    betweenDays(speaking, numberOf(from), numberOf(to)),
  ),
]

/** `from Saturday to Monday, 3–5 July`: the weekdays must be those of the days. */
function agreed(atom: Atom, first: Sense | undefined, last: Sense | undefined): Atom {
  const days = atom.kind === 'date' ? atom.options[0] : undefined
  const isSame =
    days &&
    calendar.weekdayAfter(days.from - 1, numberOf(first)) === days.from &&
    calendar.weekdayAfter(days.to - 1, numberOf(last)) === days.to
  return isSame ? atom : { kind: 'bad' }
}

/** From one day of the month to a later one. */
function betweenDays(speaking: Speaking, from: number, to: number): Atom {
  const end = calendar.dayOfMonth(speaking, to)?.options[0]?.to
  if (end === undefined || from >= to) return { kind: 'bad' }
  return dateAtom([{ from: end - (to - from), to: end }], ['nearest-month'], { daysOfMonth: { from, to } })
}

function ofMonth({ from, to }: Days, day: number): Atom {
  return day >= 1 && from + day - 1 <= to ? dateAtom([oneDay(from + day - 1)]) : { kind: 'bad' }
}

/** Shapes of dates in figures, of months and of days of a month. */
export const dateRules: Rule[] = [...figures, ...months, ...daysOfMonth]
