import { dayOf, weekdayOf } from './civil.ts'

/** First and last day of a holiday in one year. */
export type HolidayDays = { from: number; to: number }

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm printed by Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The first such weekday on or after a day. */
function onOrAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}

/** The last such weekday on or before a day. */
function onOrBefore(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7)
}

/** The nth such weekday of a month. */
function nth(year: number, month: number, weekday: number, count: number): number {
  return onOrAfter(dayOf(year, month, 1), weekday) + (count - 1) * 7
}

type Rule = (year: number) => number | HolidayDays

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    dayOf(year, month, day)
const moved =
  (offset: number): Rule =>
  (year) =>
    easter(year) + offset
const span =
  (from: Rule, to: Rule): Rule =>
  (year) => ({ from: first(from(year)), to: first(to(year)) })

function first(days: number | HolidayDays): number {
  return typeof days === 'number' ? days : days.from
}

/** The fourth Sunday before Christmas Day, and the ones after it. */
const advent =
  (count: number): Rule =>
  (year) =>
    onOrBefore(dayOf(year, 12, 24), 7) - (4 - count) * 7

const midsummerDay: Rule = (year) => onOrAfter(dayOf(year, 6, 20), 6)
const midsummerEve: Rule = (year) => onOrAfter(dayOf(year, 6, 19), 5)
const lastMonday =
  (month: number, last: number): Rule =>
  (year) =>
    onOrBefore(dayOf(year, month, last), 1)

/** Bank holidays in England that fall on a Monday by rule. */
const bankMondays = [moved(1), (year: number) => nth(year, 5, 1, 1), lastMonday(5, 31), lastMonday(8, 31)]

const rules: Record<string, Rule> = {
  newyear: fixed(1, 1),
  aprilfools: fixed(4, 1),
  newyeareve: fixed(12, 31),
  turnofyear: span(fixed(12, 31), (year) => dayOf(year + 1, 1, 1)),
  berchtold: fixed(1, 2),
  swissday: fixed(8, 1),
  immaculate: fixed(12, 8),
  epiphany: fixed(1, 6),
  epiphanyeve: fixed(1, 5),
  knut: fixed(1, 13),
  valentine: fixed(2, 14),
  womensday: fixed(3, 8),
  shrovetuesday: moved(-47),
  shrovesunday: moved(-49),
  carnivalthursday: moved(-52),
  rosemonday: moved(-48),
  ashwednesday: moved(-46),
  palmsunday: moved(-7),
  maundythursday: moved(-3),
  goodfriday: moved(-2),
  eastereve: moved(-1),
  eastersunday: moved(0),
  eastermonday: moved(1),
  easter: span(moved(-2), moved(1)),
  easterweekend: span(moved(-2), moved(1)),
  eastersince: span(moved(-3), moved(1)),
  holyweek: span(moved(-7), moved(-1)),
  prayerday: moved(26),
  ascension: moved(39),
  whitsuneve: moved(48),
  whitsunday: moved(49),
  whitmonday: moved(50),
  whitsun: span(moved(49), moved(50)),
  corpuschristi: moved(60),
  walpurgis: fixed(4, 30),
  labourday: fixed(5, 1),
  liberationday: fixed(5, 8),
  liberationdayDk: fixed(5, 5),
  norwayday: fixed(5, 17),
  swedenday: fixed(6, 6),
  denmarkday: fixed(6, 5),
  finlandday: fixed(12, 6),
  germanday: fixed(10, 3),
  saintjohnseve: fixed(6, 23),
  midsummereve: midsummerEve,
  midsummerday: midsummerDay,
  midsummer: span(midsummerEve, midsummerDay),
  assumption: fixed(8, 15),
  reformation: fixed(10, 31),
  halloween: fixed(10, 31),
  allsouls: fixed(11, 2),
  volkstrauertag: (year) => first(advent(1)(year)) - 14,
  totensonntag: (year) => first(advent(1)(year)) - 7,
  harvest: (year) => nth(year, 10, 7, 1),
  groundhog: fixed(2, 2),
  cincodemayo: fixed(5, 5),
  flagday: fixed(6, 14),
  election: (year) => nth(year, 11, 1, 1) + 1,
  burnsnight: fixed(1, 25),
  saintdavid: fixed(3, 1),
  saintgeorge: fixed(4, 23),
  saintandrew: fixed(11, 30),
  cybermonday: (year) => nth(year, 11, 4, 4) + 4,
  givingtuesday: (year) => nth(year, 11, 4, 4) + 5,
  smallbusiness: (year) => nth(year, 11, 4, 4) + 2,
  samiday: fixed(2, 6),
  candlemas: fixed(2, 2),
  runeberg: fixed(2, 5),
  kalevala: fixed(2, 28),
  allsaints: fixed(11, 1),
  allsaintsSunday: (year) => nth(year, 11, 7, 1),
  allsaintsNordic: (year) => onOrAfter(dayOf(year, 10, 31), 6),
  martin: fixed(11, 11),
  repentance: (year) => onOrBefore(dayOf(year, 11, 22), 3),
  lucia: fixed(12, 13),
  nicholas: fixed(12, 6),
  advent1: advent(1),
  advent2: advent(2),
  advent3: advent(3),
  advent4: advent(4),
  littlechristmaseve: fixed(12, 23),
  christmaseve: fixed(12, 24),
  christmasday: fixed(12, 25),
  boxingday: fixed(12, 26),
  christmas: span(fixed(12, 24), fixed(12, 26)),
  betweenyears: span(fixed(12, 27), fixed(12, 30)),
  mlk: (year) => nth(year, 1, 1, 3),
  presidents: (year) => nth(year, 2, 1, 3),
  memorial: lastMonday(5, 31),
  juneteenth: fixed(6, 19),
  independence: fixed(7, 4),
  labordayUs: (year) => nth(year, 9, 1, 1),
  columbus: (year) => nth(year, 10, 1, 2),
  veterans: fixed(11, 11),
  thanksgiving: (year) => nth(year, 11, 4, 4),
  superbowl: (year) => nth(year, 2, 7, 2),
  blackfriday: (year) => nth(year, 11, 4, 4) + 1,
  earlymay: (year) => nth(year, 5, 1, 1),
  springbank: lastMonday(5, 31),
  summerbank: lastMonday(8, 31),
  guyfawkes: fixed(11, 5),
  saintpatrick: fixed(3, 17),
  mothersdayNo: (year) => nth(year, 2, 7, 2),
  mothersdaySe: (year) => onOrBefore(dayOf(year, 5, 31), 7),
  mothersdayMay: (year) => nth(year, 5, 7, 2),
  mothersdayGb: moved(-21),
  fathersdayNordic: (year) => nth(year, 11, 7, 2),
  remembrance: (year) => nth(year, 11, 7, 2),
  fathersdayJune: (year) => nth(year, 6, 7, 3),
}

/** The days of a holiday in a year, by its name in the word lists; undefined when no such name is known. */
export function holidayIn(name: string, year: number): HolidayDays | undefined {
  const days = rules[name]?.(year)
  return typeof days === 'number' ? { from: days, to: days } : days
}

/** The holiday that comes next, today included; `bankmonday` is the next Monday that is a bank holiday in England. */
export function nextHoliday(name: string, today: number, year: number): HolidayDays | undefined {
  const years = [year - 1, year, year + 1]
  if (name === 'bankmonday') {
    const mondays = years.flatMap((each) => bankMondays.map((rule) => first(rule(each))))
    const next = Math.min(...mondays.filter((day) => day >= today))
    return { from: next, to: next }
  }
  return years.flatMap((each) => holidayIn(name, each) ?? []).find((days) => days.to >= today)
}
