import type { Atom, Clock, Speaking } from './atom.ts'
import { type Build, numberOf, type Rule, rule, spanOf, textOf, tight } from './rule.ts'
import type { Sense } from './word-list.ts'

const HALF_DAY = 720

/** An hour on the dial: from one to twelve either half of the day may be meant. */
export function dial(hour: number, minute: number): Clock {
  const minutes = hour * 60 + minute
  return hour >= 1 && hour <= 12 ? { minutes: minutes % HALF_DAY, open: true } : { minutes, open: false }
}

/** So many minutes before or after a full hour on the dial; only hours from one to twelve have this. */
export function around(hour: number, minutes: number): Atom | undefined {
  if (!Number.isInteger(hour) || hour < 1 || hour > 12 || Math.abs(minutes) > 55) return undefined
  const total = (hour * 60 + minutes + HALF_DAY) % HALF_DAY
  return { kind: 'time', from: { minutes: total, open: true } }
}

/** `ti på halv tre`: some minutes before or after the half hour. */
function aroundHalf(hours: Sense | undefined, minutes: number): Atom | undefined {
  return [5, 10, 15, 20].includes(Math.abs(minutes)) ? around(numberOf(hours), -30 + minutes) : undefined
}

/** A clock in figures. Finnish hours with minutes and hours with a leading zero are those of 24. */
function figures(speaking: Speaking, sense: Sense | undefined): Clock {
  const text = textOf(sense)
  const minutes = Number(text.replace('!', ''))
  if (text.startsWith('!') || speaking.locale === 'fi') return { minutes, open: false }
  return dial(Math.floor(minutes / 60), minutes % 60)
}

/** The hour in words or figures, or a bad one. */
export function hour(sense: Sense | undefined, minute = 0): Clock | undefined {
  if (sense?.name === 'clockfig') return undefined
  const value = numberOf(sense)
  if (!Number.isInteger(value) || value > 24 || minute > 59) return undefined
  return sense?.name === 'zero' ? { minutes: value * 60 + minute, open: false } : dial(value, minute)
}

export function at(clock: Clock | undefined, weak = false): Atom {
  return clock ? { kind: 'time', from: clock, ...(weak ? { weak } : {}) } : { kind: 'bad' }
}

/** am or pm; undefined when the hour has no such half. */
export function halved(clock: Clock | undefined, half: Sense | undefined): Clock | undefined {
  if (!clock || (!clock.open && clock.minutes >= 60)) return undefined
  const minutes = (clock.minutes % HALF_DAY) + (half?.name === 'pm' ? HALF_DAY : 0)
  return { minutes, open: false, marked: true }
}

export function anyClock(speaking: Speaking, sense: Sense | undefined): Clock | undefined {
  if (sense?.name === 'clockfig') return figures(speaking, sense)
  if (sense?.name !== 'hhmm') return hour(sense)
  return { minutes: numberOf(sense), open: false }
}

/** Finnish `pöytä perjantaiksi kahdeksaksi`: what is ordered for an hour is as often for the evening. */
function unsure(atom: Atom | undefined): Atom | undefined {
  return atom?.kind === 'time' ? { ...atom, from: { ...atom.from, unsure: true } } : atom
}

const clocks: Rule[] = [
  ...rule('kl? clockfig am/pm', (speaking, _kl, clock, half) => {
    const minutes = Number(textOf(clock).replace('!', ''))
    return at(
      minutes >= 60 && minutes < 780
        ? halved(figures({ ...speaking, locale: 'en-US' }, clock), half)
        : undefined,
    )
  }),
  ...rule('kl clockfig/closedclock oclock? | clockfig/closedclock oclock', (speaking, ...senses) =>
    at(
      figures(
        speaking,
        senses.find((sense) => sense?.name === 'clockfig' || sense?.name === 'closedclock'),
      ),
    ),
  ),
  ...rule('dotted !unit !counted', (speaking, clock) => at(figures(speaking, clock), true)),
  ...rule('the dotted !unit !counted !am !pm', (speaking, _the, clock) => at(figures(speaking, clock))),
  ...rule('clockfig !unit !counted', (speaking, clock) => at(figures(speaking, clock))),
  // `at 15 Uhr für 20`: nothing stands between the hour and its minutes.
  ...rule('kl? num oclock num !unit !word !counted !month', (_speaking, _kl, hours, _o, minutes) =>
    at(hour(hours, numberOf(minutes))),
  ).map(tight),
  // `klokka 11 15`
  ...rule('kl fig fig !unit !word !counted !month', (_speaking, _kl, hours, minutes) =>
    numberOf(minutes) >= 10 && numberOf(minutes) % 5 === 0 ? at(hour(hours, numberOf(minutes))) : undefined,
  ).map(tight),
  ...rule('kl? num oclock num=0 num=0 | kl spelt num=0 num=0', (_speaking, _kl, hours) => at(hour(hours))),
  ...rule('kl? zero oclock | kl? num oclock', (_speaking, _kl, hours) => at(hour(hours))),
  ...rule('kl spelt spelt !unit !word !counted', (_speaking, _kl, hours, minutes) =>
    at(hour(hours, numberOf(minutes))),
  ),
  ...rule(
    'kl? num oclock num !unit !counted !month | kl spelt spelt !unit !counted',
    (_speaking, ...senses) => {
      const [hours, minutes] = senses.filter((sense) => sense?.name === 'num' || sense?.name === 'spelt')
      return beforeThing(hours, numberOf(minutes))
    },
  ),
  ...rule('spelt and? spelt !unit !word !counted !ord !month', ({ locale }, hours, and, minutes) => {
    const isRound = numberOf(minutes) >= 10 && numberOf(minutes) % 5 === 0
    return isRound && (!and || locale === 'sv') ? at(hour(hours, numberOf(minutes))) : undefined
  }),
  ...rule('kl? spelt spelt am/pm', (_speaking, _kl, hours, minutes, half) =>
    at(halved(hour(hours, numberOf(minutes)), half)),
  ),
  ...rule('kl? num oclock? am/pm', (_speaking, _kl, hours, _o, half) => at(halved(hour(hours), half))),
  ...rule('half? forhour !unit !counted', (_speaking, half, hours) =>
    unsure(half ? around(numberOf(hours), -30) : at(hour(hours), true)),
  ),
  ...rule('kl hhmm', (_speaking, _kl, clock) => at({ minutes: numberOf(clock), open: false })),
  ...rule('hhmm oclock', (_speaking, clock) => at({ minutes: numberOf(clock), open: false })),
  ...rule('hhmm !word !counted !unit', (_speaking, clock) =>
    at({ minutes: numberOf(clock), open: false }, true),
  ),
  ...rule('kl zero | kl num !dash !counted', (_speaking, _kl, hours) => at(hour(hours))),
  ...rule('num &part', (_speaking, hours) => {
    const clock = hour(hours)
    return numberOf(hours) > 1 && clock ? { kind: 'time', from: clock, loose: true } : undefined
  }),
  ...rule('about num !tide !word !counted !unit !month !ord !oclock', (_speaking, _about, hours) => {
    const clock = hour(hours)
    return clock && { kind: 'time', from: clock, weak: true }
  }),
  ...rule('fig/spelt !word !counted !unit !month !dash !until !weekday !year', (_speaking, hours) => {
    const clock = hours?.name === 'fig' || numberOf(hours) > 1 ? hour(hours) : undefined
    return clock && { kind: 'time', from: clock, weak: true, bare: true }
  }),
  ...rule('kl? num tidepost', (_speaking, _kl, hours) => at(hour(hours))),
  ...rule('about? kl? num dash? tide', (_speaking, _about, _kl, hours) => at(hour(hours))),
]

/** `eight thirty blood test`: quarters are minutes, other round numbers may count what follows, the rest does. */
function beforeThing(hours: Sense | undefined, minutes: number): Atom | undefined {
  if ([15, 30, 45].includes(minutes)) return at(hour(hours, minutes))
  return minutes >= 10 && minutes % 5 === 0 ? { kind: 'bad' } : undefined
}

/** A time in words, with or without am or pm behind it. */
function inWords(shapes: string, build: Build): Rule[] {
  const withHalf = shapes.split('|').map((shape) => `${shape.replace(/ !\S+/g, '').trim()} am/pm`)
  return [
    ...rule(shapes, build),
    ...rule(withHalf.join('|'), (speaking, ...senses) => {
      const atom = build(speaking, ...senses.slice(0, -1))
      return atom?.kind === 'time' ? at(halved(atom.from, senses.at(-1))) : atom
    }),
  ]
}

const spoken: Rule[] = [
  ...inWords('kl? half past num', (_speaking, _kl, _half, _past, hours) => around(numberOf(hours), 30)),
  ...inWords('kl? half kl? num', ({ locale }, _kl, _half, _at, hours) => {
    if (locale === 'en-US') return { kind: 'bad' }
    return around(numberOf(hours), locale === 'en-GB' ? 30 : -30)
  }),
  ...inWords('kl? quarter past kl? num', (_speaking, _kl, _quarter, _past, _at, hours) =>
    around(numberOf(hours), 15),
  ),
  ...inWords('kl? quarter to/topast kl? num', (_speaking, _kl, _quarter, _to, _at, hours) =>
    around(numberOf(hours), -15),
  ),
  ...inWords('kl? quarter num', ({ locale }, _kl, _quarter, hours) =>
    locale === 'de' ? around(numberOf(hours), -45) : undefined,
  ),
  ...inWords('kl? threequarter num', ({ locale }, _kl, _quarter, hours) =>
    locale === 'de' ? around(numberOf(hours), -15) : undefined,
  ),
  ...inWords(
    'kl? num/span past num !unit !word !counted | kl num/span past num !unit !counted | kl? num/span past kl num !unit',
    (_speaking, _kl, minutes, ...rest) => beside(minutes, rest.at(-1), 1),
  ),
  ...inWords(
    'kl? spelt/span to/topast kl? num !unit !word !counted | kl spelt/span to/topast kl? num !unit !counted',
    (_speaking, _kl, minutes, _to, _at, hours) => beside(minutes, hours, -1),
  ),
  ...inWords('kl? fig to/topast num !unit !word !counted', ({ locale }, _kl, minutes, _to, hours) => {
    const atom = beside(minutes, hours, -1)
    return atom && locale.startsWith('en') ? { kind: 'bad' } : atom
  }),
  ...inWords('kl? num/span past half kl? num', (_speaking, _kl, minutes, _past, _half, _at, hours) =>
    aroundHalf(hours, minutesOf(minutes)),
  ),
  ...inWords('kl? num/span to/topast half kl? num', (_speaking, _kl, minutes, _to, _half, _at, hours) =>
    aroundHalf(hours, -minutesOf(minutes)),
  ),
  ...rule('kl? noon | kl? num=12 noon', () => at({ minutes: HALF_DAY, open: false })),
  ...rule('kl? midnight', () => ({ kind: 'midnight' })),
]

function minutesOf(sense: Sense | undefined): number {
  if (sense?.name !== 'span') return numberOf(sense)
  const { amount, unit } = spanOf(sense)
  return unit === 'minute' ? amount : Number.NaN
}

/** `ti på tre`, `20 past 4`: steps of five minutes, or any number when minutes were said. */
function beside(minutes: Sense | undefined, hours: Sense | undefined, sign: 1 | -1): Atom | undefined {
  const count = minutesOf(minutes)
  const round = [5, 10, 15, 20, 25].includes(count) || minutes?.name === 'span'
  return round && count < 60 ? around(numberOf(hours), sign * count) : undefined
}

/** Shapes of single clock times. */
export const timeRules: Rule[] = [...spoken, ...clocks]
