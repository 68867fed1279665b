import type { DateAtom, Speaking } from './atom.ts'
import * as calendar from './calendar.ts'
import { civilOf, mondayOf } from './civil.ts'
import { nextHoliday } from './holidays.ts'
import { numberOf, type Rule, rule, textOf } from './rule.ts'
import type { Sense } from './word-list.ts'

const { dateAtom, oneDay } = calendar

/** The days of which the second is also called the second: `2. påskedag`, `zweiter Weihnachtstag`. */
const numbered = new Set(['christmasday', 'eastersunday', 'whitsunday', 'newyear'])

/** Shapes of public holidays, and of nights between two days. */
export const holidayRules: Rule[] = [
  ...rule('holiday', (speaking, name) => named(speaking, name)),
  ...rule('over holiday', (speaking, _over, name) => {
    const days = named(speaking, name)?.options[0]
    const isStretch = days && days.from < days.to && speaking.locale !== 'nb'
    return isStretch ? undefined : { kind: 'bad' }
  }),
  ...rule('mothersday', (speaking) =>
    calendar.holiday(speaking, speaking.locale === 'en-GB' ? 'mothersdayGb' : 'mothersdayMay'),
  ),
  ...rule('unit=weekend before/after holiday | holiday afterpost unit=weekend', (speaking, ...senses) => {
    const name = senses.find((sense) => sense?.name === 'holiday')
    const days = named(speaking, name)?.options[0]
    if (!days) return undefined
    const isBefore = senses.some((sense) => sense?.name === 'before')
    if (!isBefore && hasJustBeen(speaking, name)) return { kind: 'bad' }
    const saturday = isBefore ? calendar.weekdayAfter(days.from - 9, 6) : calendar.weekdayAfter(days.to, 6)
    return dateAtom([{ from: saturday, to: saturday + 1 }], ['nearest-holiday'])
  }),
  // `the week of Thanksgiving`
  ...rule('unit=week holiday', (speaking, _week, name) => {
    const day = named(speaking, name)?.options[0]?.from
    const monday = day !== undefined && speaking.locale.startsWith('en') ? mondayOf(day) : undefined
    return monday === undefined
      ? undefined
      : dateAtom([{ from: monday, to: monday + 6 }], ['nearest-holiday'])
  }),
  ...rule('holiday eve', (speaking, name) => {
    const days = named(speaking, name)?.options[0]
    return days && dateAtom([oneDay(days.from - 1)], ['nearest-holiday'])
  }),
  ...rule('a weekafter/weekbefore holiday', (speaking, _a, side, name) => {
    const days = named(speaking, name)?.options[0]
    if (!days) return undefined
    if (side?.name === 'weekafter' && hasJustBeen(speaking, name)) return { kind: 'bad' }
    const day = side?.name === 'weekafter' ? days.to + 7 : days.from - 7
    return dateAtom([oneDay(day)], ['nearest-holiday'])
  }),
  ...rule('unit=week before holiday', (speaking, _week, _before, name) => {
    const days = named(speaking, name)?.options[0]
    return days && speaking.locale === 'fi'
      ? dateAtom([oneDay(days.from - 7)], ['nearest-holiday'])
      : undefined
  }),
  ...rule('unit=week/unit=day holiday afterpost', (speaking, unit, name) => {
    const days = named(speaking, name)?.options[0]
    if (hasJustBeen(speaking, name)) return { kind: 'bad' }
    return days && dateAtom([oneDay(days.to + (textOf(unit) === 'week' ? 7 : 1))], ['nearest-holiday'])
  }),
  ...rule('holiday weekafterpost/weekbeforepost', (speaking, name, side) => {
    const days = named(speaking, name)?.options[0]
    if (side?.name === 'weekafterpost' && hasJustBeen(speaking, name)) return { kind: 'bad' }
    const monday = days && mondayOf(days.from) + (side?.name === 'weekafterpost' ? 7 : -7)
    return monday === undefined
      ? undefined
      : dateAtom([{ from: monday, to: monday + 6 }], ['nearest-holiday'])
  }),
  ...rule('holiday year', (speaking, name, year) => inYear(nameOf(speaking, name), numberOf(year))),
  ...rule('next/coming/this holiday', (speaking, _next, name) => named(speaking, name)),
  ...rule('holiday next unit=year', (speaking, name) =>
    inYear(nameOf(speaking, name), civilOf(speaking.today).year + 1),
  ),
  ...rule('next unit=year holiday', (speaking, _next, _year, name) =>
    inYear(nameOf(speaking, name), civilOf(speaking.today).year + 1),
  ),
  ...rule('ord holiday', (speaking, count, name) => {
    if (!numbered.has(textOf(name)) || numberOf(count) > 3) return undefined
    const atom = named(speaking, name)
    const day = (atom?.options[0]?.from ?? 0) + numberOf(count) - 1
    return dateAtom([oneDay(day)], ['nearest-holiday'])
  }),
  ...rule('weekday before holiday | the? final/last weekday before holiday', (speaking, ...senses) => {
    const [weekday, name] = ['weekday', 'holiday'].map((each) => senses.find((sense) => sense?.name === each))
    const start = named(speaking, name)?.options[0]?.from
    return start === undefined
      ? undefined
      : dateAtom([oneDay(calendar.weekdayAfter(start - 8, numberOf(weekday)))])
  }),
  ...rule(
    'holiday nextpost/priorpost weekday | holiday nextpost/priorpost unit=weekend',
    (speaking, ...senses) => {
      const [name, side, unit] = senses
      const days = named(speaking, name)?.options[0]
      if (!days) return undefined
      const weekday = unit?.name === 'weekday' ? numberOf(unit) : 6
      const isNext = side?.name === 'nextpost'
      if (isNext && hasJustBeen(speaking, name)) return { kind: 'bad' }
      const day = calendar.weekdayAfter(isNext ? days.to : days.from - 8, weekday)
      return dateAtom([{ from: day, to: unit?.name === 'weekday' ? day : day + 1 }], ['nearest-holiday'])
    },
  ),
  ...rule(
    'weekday after holiday | weekday holiday afterpost | holiday afterpost weekday | the? ord=1 weekday after holiday | ord=1 weekday holiday afterpost',
    (speaking, ...senses) => {
      const [name, weekday] = ['holiday', 'weekday'].map((each) =>
        senses.find((sense) => sense?.name === each),
      )
      const end = named(speaking, name)?.options[0]?.to
      if (hasJustBeen(speaking, name)) return { kind: 'bad' }
      return end === undefined ? undefined : dateAtom([oneDay(calendar.weekdayAfter(end, numberOf(weekday)))])
    },
  ),
  ...rule(
    'part from weekday until/onto weekday | part between weekday and weekday | weekday and weekday nightbetween',
    (speaking, ...senses) => {
      const [first, second] = senses.filter((sense) => sense?.name === 'weekday').map(numberOf)
      if (senses[0]?.name === 'part' && senses[0].value !== 'night') return undefined
      if (first === undefined || second === undefined || (first % 7) + 1 !== second) return { kind: 'bad' }
      const night = calendar.comingWeekday(speaking, first).options.map(({ from }) => oneDay(from + 1))
      return dateAtom(night, ['coming-weekday'], { nightBefore: true })
    },
  ),
  ...rule('weekday nightto', (speaking, day) =>
    dateAtom(calendar.comingWeekday(speaking, numberOf(day)).options, ['coming-weekday'], {
      nightBefore: true,
    }),
  ),
  ...rule(
    'part until/onto weekday? the? ord/fig/nth month | part until/onto weekday? the? datefig | part until/onto holiday',
    (speaking, part, ...senses) => {
      const atom = dayNamed(speaking, senses)
      const [only, more] = atom?.options ?? []
      const isDay = part?.value === 'night' && only && !more && only.from === only.to
      const weekday = senses.find((sense) => sense?.name === 'weekday')
      const isOther = only && weekday && calendar.weekdayAfter(only.from - 1, numberOf(weekday)) !== only.from
      if (part?.value === 'night' && isOther) return { kind: 'bad' }
      return isDay ? dateAtom([only], atom?.assumed ?? [], { nightBefore: true }) : undefined
    },
  ),
  ...rule('part until/onto weekday', (speaking, part, _until, day) => {
    const { options } = calendar.comingWeekday(speaking, numberOf(day))
    return part?.value === 'night' ? dateAtom(options, ['coming-weekday'], { nightBefore: true }) : undefined
  }),
]

/** A day by its number and month, by figures or by its name. */
function dayNamed(speaking: Speaking, senses: readonly (Sense | undefined)[]): DateAtom | undefined {
  const named = (...names: string[]) => senses.find((sense) => sense && names.includes(sense.name))
  const [month, holiday] = [named('month'), named('holiday')]
  if (month) return calendar.dayOfNamedMonth(speaking, numberOf(month), numberOf(named('ord', 'fig', 'nth')))
  if (holiday) return calendar.holiday(speaking, textOf(holiday))
  const [day = 0, number = 0, year = 0] = textOf(named('datefig')).split('/').map(Number)
  return calendar.dayOfNamedMonth(speaking, number, day, year || undefined)
}

/** `the week after Easter`, said a week after it: that of the one that has been, or of the next one. */
function hasJustBeen(speaking: Speaking, name: Sense | undefined): boolean {
  return (named(speaking, name)?.sincePassed ?? 366) <= calendar.STILL_PAST
}

function named(speaking: Speaking, name: Sense | undefined): DateAtom | undefined {
  return calendar.holiday(speaking, nameOf(speaking, name))
}

/** Easter is one day in America, where Good Friday and Easter Monday are working days. */
function nameOf({ locale }: Speaking, name: Sense | undefined): string {
  const said = textOf(name)
  return said === 'easter' && locale === 'en-US' ? 'eastersunday' : said
}

function inYear(name: string, year: number): DateAtom | undefined {
  const days = nextHoliday(name, calendar.year(year).from, year)
  return days && dateAtom([days])
}
