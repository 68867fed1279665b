import { numberOf, type Rule, rule, spanOf, textOf } from './rule.ts'
import type { Sense } from './word-list.ts'

const codes = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const frequencies: Record<string, string> = {
  hour: 'HOURLY',
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
}

function code(sense: Sense | undefined): string {
  return codes[numberOf(sense)] ?? ''
}

function weekly(days: (Sense | undefined)[], interval = 1): { kind: 'repeat'; rule: string } {
  const list = days.filter((day) => day !== undefined).map(code)
  return { kind: 'repeat', rule: `FREQ=WEEKLY${every(interval)};BYDAY=${list.join(',')}` }
}

function every(interval: number): string {
  return interval > 1 ? `;INTERVAL=${interval}` : ''
}

function by(unit: string, interval: number): { kind: 'repeat'; rule: string } | undefined {
  const frequency = frequencies[unit]
  if (unit === 'weekend') return { kind: 'repeat', rule: `FREQ=WEEKLY${every(interval)};BYDAY=SA,SU` }
  return frequency ? { kind: 'repeat', rule: `FREQ=${frequency}${every(interval)}` } : undefined
}

/** Shapes of what happens again and again, as recurrence rules of RFC 5545. */
export const repeatRules: Rule[] = [
  ...rule('every weekday', (_speaking, _every, day) => weekly([day])),
  ...rule('every weekday and weekday', (_speaking, _every, one, _and, other) => weekly([one, other])),
  ...rule('every weekday weekday and weekday', (_speaking, _every, one, two, _and, three) =>
    weekly([one, two, three]),
  ),
  ...rule('everyother weekday', (_speaking, _every, day) => weekly([day], 2)),
  ...rule('every ord weekday', (_speaking, _every, count, day) =>
    numberOf(count) <= 8 ? weekly([day], numberOf(count)) : undefined,
  ),
  ...rule(
    'every ord/final weekday unit=month | ord/final weekday every unit=month',
    (_speaking, ...senses) => {
      const count = senses.find((sense) => sense?.name === 'ord')
      const day = senses.find((sense) => sense?.name === 'weekday')
      return { kind: 'repeat', rule: `FREQ=MONTHLY;BYDAY=${count ? numberOf(count) : -1}${code(day)}` }
    },
  ),
  ...rule('the? ord/nth every unit=month', (_speaking, _the, day) => ({
    kind: 'repeat',
    rule: `FREQ=MONTHLY;BYMONTHDAY=${numberOf(day)}`,
  })),
  ...rule('weekdays', (_speaking, day) => ({ ...weekly([day]), weekday: numberOf(day) })),
  ...rule('num weekdays', () => ({ kind: 'bad' })),
  ...rule('weekdays and weekdays', (_speaking, one, _and, other) => weekly([one, other])),
  ...rule('every? workdays', () => ({ kind: 'repeat', rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' })),
  ...rule('every unit', (_speaking, _every, unit) => by(textOf(unit), 1)),
  ...rule('every &part', () => by('day', 1)),
  ...rule('everyother unit', (_speaking, _every, unit) => by(textOf(unit), 2)),
  ...rule('everynth ord weekday', (_speaking, _every, count, day) =>
    numberOf(count) <= 8 ? weekly([day], numberOf(count)) : undefined,
  ),
  ...rule('everynth ord unit', (_speaking, _every, count, unit) => by(textOf(unit), numberOf(count))),
  ...rule('every ord unit', (_speaking, _every, count, unit) => by(textOf(unit), numberOf(count))),
  ...rule('span everypost', (_speaking, span) => by(spanOf(span).unit, spanOf(span).amount)),
  ...rule('every span', (_speaking, _every, span) => by(spanOf(span).unit, spanOf(span).amount)),
  ...rule('daily !word', () => by('day', 1)),
  ...rule('weekly !word', () => by('week', 1)),
  ...rule('monthly !word', () => by('month', 1)),
  ...rule('yearly !word', () => by('year', 1)),
]
