import type { DateAtom, Days, Part, Speaking } from './atom.ts'
import * as calendar from './calendar.ts'
import { civilOf, mondayOf, weekdayOf } from './civil.ts'
import { numberOf, offsetOf, orBad, type Rule, rule, textOf } from './rule.ts'
import type { Sense } from './word-list.ts'

const { dateAtom, oneDay } = calendar

/** The week, month, year or weekend so many from now. */
function period(speaking: Speaking, name: string, sense: Sense | undefined): DateAtom | undefined {
  const offset = offsetOf(sense)
  if (name === 'week') return dateAtom([calendar.week(speaking, offset)])
  if (name === 'month') return dateAtom([calendar.monthFromNow(speaking, offset)])
  if (name === 'year') return dateAtom([calendar.year(civilOf(speaking.today).year + offset)])
  return name === 'weekend' ? weekendOf(speaking, sense) : undefined
}

function weekendOf(speaking: Speaking, sense: Sense | undefined): DateAtom {
  const begun = speaking.today - mondayOf(speaking.today) >= 5
  const options: Record<string, number[]> = {
    this: [0],
    coming: [begun ? 1 : 0],
    next: begun ? [1] : [0, 1],
    afternext: begun ? [2] : [1, 2],
    last: [-1],
  }
  return dateAtom((options[sense?.name ?? 'this'] ?? [0]).map((offset) => calendar.weekend(speaking, offset)))
}

/** Nothing follows that the word in front could belong to. */
const END = '!word !fig !num !kl !weekday !unit !part !clockfig !datefig !month !holiday !relday'

const weekdays: Rule[] = [
  ...rule(
    'shortday &datefig/weakdate/ord/fig/nth/kl/clockfig/month/part/next/weekno | dottedday',
    (speaking, day) => calendar.comingWeekday(speaking, numberOf(day)),
  ),
  ...rule('shyday &clockfig/kl', (speaking, day) =>
    speaking.locale.startsWith('en') ? calendar.comingWeekday(speaking, numberOf(day)) : undefined,
  ),
  ...rule('shyday &datefig/weakdate/ord/nth/month', (speaking, day) =>
    calendar.comingWeekday(speaking, numberOf(day)),
  ),
  ...rule(
    'shortday/shyday/weekday dash/until shortday/shyday | shortday/shyday dash weekday',
    (speaking, from, _to, to) => {
      const first = calendar.weekdayAfter(speaking.today, numberOf(from))
      return dateAtom([{ from: first, to: calendar.weekdayAfter(first, numberOf(to)) }], ['coming-weekday'])
    },
  ),
  ...rule(
    'shortday/shyday dash/until shortday/shyday/weekday this/next/coming unit=week',
    (speaking, from, _to, to, which) => {
      const { from: monday } = calendar.week(speaking, offsetOf(which))
      const [first, last] = [from, to].map((day) => monday + numberOf(day) - 1)
      return first !== undefined && last !== undefined && first < last
        ? dateAtom([{ from: first, to: last }])
        : undefined
    },
  ),
  ...rule(
    'shortday/shyday dash/until shortday/shyday/weekday weekno num !unit | weekno num shortday/shyday/weekday dash/until shortday/shyday/weekday',
    (speaking, ...senses) => {
      const number = numberOf(senses.find((sense) => sense?.name === 'num'))
      const [first = 0, last = 0] = senses.filter((sense) => sense?.name.endsWith('day')).map(numberOf)
      const monday = calendar.weekNumber(speaking, number)?.options[0]?.from
      return monday === undefined || first >= last
        ? { kind: 'bad' }
        : dateAtom([{ from: monday + first - 1, to: monday + last - 1 }])
    },
  ),
  ...rule('shortday/shyday or shortday/shyday/weekday | weekday or shortday/shyday', () => ({ kind: 'bad' })),
  ...rule('early/late weekday/relday part', (speaking, side, day, part) => ({
    ...(day?.name === 'relday'
      ? dateAtom([oneDay(speaking.today + numberOf(day))], [], { relative: true })
      : calendar.comingWeekday(speaking, numberOf(day))),
    part: { part: textOf(part) as Part, edge: side?.name === 'late' ? 'late' : 'early' },
  })),
  ...rule('relday', ({ today }, day) => dateAtom([oneDay(today + numberOf(day))], [], { relative: true })),
  // Norwegian `i løpet av dagen`, of today or of the day that is named beside it.
  ...rule('daylong', ({ today }) => dateAtom([oneDay(today)], [], { relative: true })),
  ...rule('daylong relday', ({ today }, _within, day) =>
    dateAtom([oneDay(today + numberOf(day))], [], { relative: true }),
  ),
  ...rule('daylong weekday', (speaking, _within, day) => calendar.comingWeekday(speaking, numberOf(day))),
  ...rule('relday daylong', ({ today }, day) =>
    dateAtom([oneDay(today + numberOf(day))], [], { relative: true }),
  ),
  ...rule('weekday daylong', (speaking, day) => calendar.comingWeekday(speaking, numberOf(day))),
  ...rule('later relday=0 | relday=0 later', ({ today }) =>
    dateAtom([oneDay(today)], [], { relative: true }),
  ),
  // Norwegian `i morgen tidlig`, `i overmorgen tidlig`
  ...rule('relday early', ({ locale, today }, day) =>
    (locale === 'nb' || locale === 'da') && numberOf(day) > 0
      ? { ...dateAtom([oneDay(today + numberOf(day))], [], { relative: true }), part: { part: 'morning' } }
      : undefined,
  ),
  ...rule('weekday', (speaking, day) => calendar.comingWeekday(speaking, numberOf(day))),
  ...rule('this weekday', (speaking, _this, day) => calendar.thisWeekday(speaking, numberOf(day))),
  ...rule('coming weekday | weekday coming !unit', (speaking, ...senses) => {
    const { options } = calendar.comingWeekday(
      speaking,
      numberOf(senses.find((sense) => sense?.name === 'weekday')),
    )
    return dateAtom(options)
  }),
  ...rule('not this/coming? weekday but? afterone !weekday !unit !part', (speaking, _not, which, day) => {
    const one = which?.name === 'this' ? calendar.thisWeekday : calendar.comingWeekday
    return dateAtom(one(speaking, numberOf(day)).options.map(({ from }) => oneDay(from + 7)))
  }),
  // Swedish `inte nu på måndag utan den efter`, Norwegian `mandag, ikke førstkommende men den etter`
  ...rule(
    `not this/coming weekday but/goes? the after ${END} | weekday not coming but/goes? the after ${END}`,
    (speaking, ...senses) => {
      const day = senses.find((sense) => sense?.name === 'weekday')
      const one = senses.some((sense) => sense?.name === 'this')
        ? calendar.thisWeekday
        : calendar.comingWeekday
      return dateAtom(one(speaking, numberOf(day)).options.map(({ from }) => oneDay(from + 7)))
    },
  ),
  ...rule(
    'not this weekday but? next/afterone !weekday !unit !part | not this weekday but? next weekday',
    (speaking, _not, _this, day, _but, _next, other) => {
      const [one] = calendar.thisWeekday(speaking, numberOf(day)).options
      const isOther = other !== undefined && numberOf(other) !== numberOf(day)
      return !one || isOther || one.from <= speaking.today ? undefined : dateAtom([oneDay(one.from + 7)])
    },
  ),
  ...rule('next weekday', (speaking, _next, day) => calendar.nextWeekday(speaking, numberOf(day))),
  ...rule('weekday next !unit !weekday !month', (speaking, day) =>
    speaking.locale.startsWith('en') ? calendar.nextWeekday(speaking, numberOf(day)) : undefined,
  ),
  // Norwegian `fra torsdag denne uka til mandag i neste`
  ...rule(`weekday next ${END}`, (speaking, day) =>
    ['nb', 'sv', 'da'].includes(speaking.locale)
      ? dateAtom([oneDay(calendar.week(speaking, 1).from + numberOf(day) - 1)])
      : undefined,
  ),
  ...rule('afternext weekday | weekday afternext !unit', (speaking, ...senses) => {
    const { options } = calendar.nextWeekday(
      speaking,
      numberOf(senses.find((sense) => sense?.name === 'weekday')),
    )
    return dateAtom(options.map(({ from }) => oneDay(from + 7)))
  }),
  ...rule('last weekday', (speaking, _last, day) => calendar.lastWeekday(speaking, numberOf(day))),
  ...rule('pastvisit weekday', () => ({ kind: 'bad' })),
  ...rule('weekday justgone', (speaking, day) => calendar.lastWeekday(speaking, numberOf(day))),
  ...rule('unit=week/unit=weekend justgone', (speaking, unit) =>
    period(speaking, textOf(unit), { name: 'last', value: 0 }),
  ),
  ...rule('justgone', () => ({ kind: 'bad' })),
  ...rule('past', (speaking, day) =>
    numberOf(day) > 0 ? calendar.lastWeekday(speaking, numberOf(day)) : undefined,
  ),
]

/** `week of December 7`: the week, or the weekend, in which a day lies. */
function around(atom: ReturnType<typeof calendar.dayOfNamedMonth>, unit: string): DateAtom | undefined {
  const day = atom?.options[0]?.from
  if (day === undefined) return undefined
  const monday = mondayOf(day)
  return dateAtom([{ from: unit === 'weekend' ? monday + 5 : monday, to: monday + 6 }], ['nearest-year'])
}

/** Said in November, next spring is the only one of next year; next winter may be the one that is about to begin. */
function nextSeasons(speaking: Speaking, name: string): Days[] {
  const coming = calendar.season(speaking, name)
  const later = calendar.season(speaking, name, 1)
  if (coming.from <= speaking.today) return [later]
  return civilOf(coming.from).year > civilOf(speaking.today).year ? [coming] : [coming, later]
}

const periods: Rule[] = [
  ...rule('unit=weekend the? datefig month | unit=weekend the? ord ord month', (speaking, ...senses) => {
    const figures = textOf(senses.find((sense) => sense?.name === 'datefig'))
      .split('/')
      .map(Number)
    const days = senses.filter((sense) => sense?.name === 'ord').map(numberOf)
    const [from = 0, to = 0] = days.length > 0 ? days : figures
    const month = numberOf(senses.find((sense) => sense?.name === 'month'))
    const first = calendar.dayOfNamedMonth(speaking, month, from)?.options[0]
    return first && to === from + 1
      ? dateAtom([{ from: first.from, to: first.from + 1 }], ['nearest-year'])
      : { kind: 'bad' }
  }),
  ...rule(
    'unit=weekend month ord/nth/fig dash/and ord/nth/fig | unit=weekend the? ord/nth/fig dash/and the? ord/nth/fig month',
    (speaking, ...senses) => {
      const [first, last] = senses.filter((sense) => sense && ['ord', 'nth', 'fig'].includes(sense.name))
      const month = senses.find((sense) => sense?.name === 'month')
      const from = calendar.dayOfNamedMonth(speaking, numberOf(month), numberOf(first))?.options[0]?.from
      const isPair = from !== undefined && numberOf(last) === numberOf(first) + 1 && weekdayOf(from) === 6
      return isPair ? dateAtom([{ from, to: from + 1 }], ['nearest-year']) : { kind: 'bad' }
    },
  ),
  ...rule('unit=week/unit=weekend month ord/nth/fig', (speaking, unit, month, day) =>
    around(calendar.dayOfNamedMonth(speaking, numberOf(month), numberOf(day)), textOf(unit)),
  ),
  ...rule('unit=week/unit=weekend the? ord/nth/fig month', (speaking, unit, _the, day, month) =>
    around(calendar.dayOfNamedMonth(speaking, numberOf(month), numberOf(day)), textOf(unit)),
  ),
  ...rule('weekday unit=week the? ord/nth/fig month', (speaking, weekday, _week, _the, day, month) => {
    const atom = around(calendar.dayOfNamedMonth(speaking, numberOf(month), numberOf(day)), 'week')
    const monday = atom?.options[0]?.from
    return monday === undefined
      ? undefined
      : dateAtom([oneDay(monday + numberOf(weekday) - 1)], ['nearest-year'])
  }),
  ...rule('unit=week/unit=weekend the nth', (speaking, unit, _the, day) =>
    around(calendar.dayOfMonth(speaking, numberOf(day)), textOf(unit)),
  ),
  ...rule(
    'long this/next/coming? unit=weekend | this/next/coming long unit=weekend | later this unit | later unit=week | later unit=month | this unit later | unit later',
    () => ({
      kind: 'bad',
    }),
  ),
  ...rule('this/next/last/coming plural', () => ({ kind: 'bad' })),
  ...rule('this/next/last/coming/afternext unit', (speaking, next, unit) =>
    next?.name === 'afternext' && speaking.locale.startsWith('en')
      ? { kind: 'bad' }
      : period(speaking, textOf(unit), next),
  ),
  ...rule('unit afternext', (speaking, unit, next) => period(speaking, textOf(unit), next)),
  ...rule('weekafternext', (speaking) => dateAtom([calendar.week(speaking, 2)])),
  ...rule(
    'plural=weekend | month fig/nth unit=weekend | the? ord/nth month unit=weekend | weekday plural=part',
    () => ({ kind: 'bad' }),
  ),
  ...rule('unit=weekend', (speaking) =>
    speaking.locale.startsWith('en') ? undefined : { ...weekendOf(speaking, undefined), isWeekend: true },
  ),
  ...rule('unit=weekend !word', (speaking) => ({ ...weekendOf(speaking, undefined), isWeekend: true })),
  ...rule('ord weekno year?', (speaking, number, _week, year) =>
    speaking.locale === 'de' || (speaking.locale === 'fi' && numberOf(number) > 5)
      ? orBad(calendar.weekNumber(speaking, numberOf(number), year ? numberOf(year) : undefined))
      : undefined,
  ),
  ...rule('weekno num year? !unit', (speaking, _week, number, year) =>
    orBad(calendar.weekNumber(speaking, numberOf(number), year ? numberOf(year) : undefined)),
  ),
  ...rule(
    'weekno num dash num !unit !counted !oclock | weekno num until num !unit !word !counted !oclock',
    (speaking, _week, from, _to, to) => {
      const first = calendar.weekNumber(speaking, numberOf(from))?.options[0]
      const last = calendar.weekNumber(speaking, numberOf(to))?.options[0]
      return first && last && first.from < last.from
        ? dateAtom([{ from: first.from, to: last.to }])
        : { kind: 'bad' }
    },
  ),
  ...rule('unit=weekend weekno num', (speaking, _weekend, _week, number) => {
    const days = calendar.weekNumber(speaking, numberOf(number))?.options[0]
    return days ? dateAtom([{ from: days.from + 5, to: days.to }]) : { kind: 'bad' }
  }),
  ...rule('season', (speaking, name) =>
    speaking.locale.startsWith('en')
      ? undefined
      : dateAtom([calendar.season(speaking, textOf(name))], ['nearest-year']),
  ),
  ...rule('season !word | thisseason !word', (speaking, name) =>
    dateAtom([calendar.season(speaking, textOf(name))], ['nearest-year']),
  ),
  ...rule('season year', (speaking, name, year) =>
    dateAtom([
      calendar.season({ ...speaking, today: calendar.year(numberOf(year)).from + 75 }, textOf(name)),
    ]),
  ),
  ...rule('unit=year year', (_speaking, _unit, year) => dateAtom([calendar.year(numberOf(year))])),
  ...rule('thisyear', (speaking, offset) =>
    dateAtom([calendar.year(civilOf(speaking.today).year + numberOf(offset))]),
  ),
  // Norwegian `i fjor sommer`
  ...rule('thisyear season', (speaking, offset, name) => {
    const { year } = civilOf(speaking.today)
    const today = calendar.year(year + numberOf(offset)).from + 75
    return dateAtom([calendar.season({ ...speaking, today }, textOf(name))])
  }),
  ...rule('this season', (speaking, _this, name) => dateAtom([calendar.season(speaking, textOf(name))])),
  ...rule('next season', (speaking, _next, name) => dateAtom(nextSeasons(speaking, textOf(name)))),
]

/** Shapes of weekdays, weeks, weekends and seasons. */
export const weekRules: Rule[] = [...weekdays, ...periods]
