import type { Atom, Speaking } from './atom.ts'
import { numberOf, type Rule, rule } from './rule.ts'
import { anyClock, around, at, halved, hour } from './time-rules.ts'
import type { Sense } from './word-list.ts'

const NOON: Sense = { name: 'hhmm', value: 720 }

function range(
  speaking: Speaking,
  one: Sense | undefined,
  other: Sense | undefined,
  half: Sense | undefined,
  weak = false,
): Atom {
  const from = anyClock(speaking, one)
  const to = anyClock(speaking, other)
  const end = half?.name === 'am' || half?.name === 'pm' ? halved(to, half) : to
  return from && end ? { kind: 'time', from, to: end, ...(weak ? { weak } : {}) } : { kind: 'bad' }
}

/** Shapes of two clock times, from the one to the other. */
export const hourRangeRules: Rule[] = [
  ...rule('from kl num/clockfig until kl num/clockfig !unit', (speaking, _from, _kl, one, _to, _kl2, other) =>
    range(speaking, one, other, undefined),
  ),
  ...rule(
    'from kl? num/clockfig until/dash kl? half num',
    (speaking, _from, _kl, one, _to, _kl2, _half, hours) => {
      if (speaking.locale === 'en-US') return { kind: 'bad' }
      const from = anyClock(speaking, one)
      const to = around(numberOf(hours), speaking.locale === 'en-GB' ? 30 : -30)
      return from && to?.kind === 'time' ? { kind: 'time', from, to: to.from } : { kind: 'bad' }
    },
  ),
  ...rule(
    'from/between kl? num/clockfig oclock? dash/until/and kl? num/clockfig oclock/am/pm !unit | from/between kl? num/clockfig oclock? dash/until/and kl? num/clockfig oclock/am/pm? !unit !word !counted !month',
    (speaking, _from, _kl, one, _o, _to, _kl2, other, half) => range(speaking, one, other, half),
  ),
  ...rule(
    'kl num/clockfig/hhmm oclock? dash/until kl? num/clockfig/hhmm oclock/am/pm? !unit !month !counted | kl num/clockfig/hhmm oclock? dash/until kl? num/clockfig/hhmm oclock/am/pm? &counted=party',
    (speaking, _kl, one, _o, _to, _kl2, other, half) => range(speaking, one, other, half),
  ),
  ...rule('fig/clockfig dash/until num/clockfig oclock/am/pm', (speaking, one, _to, other, half) =>
    range(speaking, one, other, half),
  ),
  // Swedish `tolv till halv två`, German `zwölf bis halb zwei`
  ...rule('kl? num/clockfig dash/until half num !unit', (speaking, _kl, one, _to, _half, hours) => {
    if (speaking.locale.startsWith('en') || [5, 10, 20, 25].includes(numberOf(one))) return undefined
    const from = anyClock(speaking, one)
    const to = around(numberOf(hours), -30)
    return from && to?.kind === 'time' ? { kind: 'time', from, to: to.from } : undefined
  }),
  ...rule('spelt dash/until spelt oclock/am/pm', (speaking, one, _to, other, half) =>
    [5, 10, 20, 25].includes(numberOf(one)) ? undefined : range(speaking, one, other, half),
  ),
  ...rule('kl? num/clockfig and kl? num/clockfig between', (speaking, _kl, one, _and, _kl2, other) =>
    range(speaking, one, other, undefined),
  ),
  ...rule(
    'kl? num/clockfig/hhmm dash/until num/clockfig/hhmm between | kl num/clockfig/hhmm dash/until num/clockfig/hhmm oclock? between',
    (speaking, _kl, one, _to, other) => range(speaking, one, other, undefined),
  ),
  ...rule(
    'from/between kl? half num andhalf num | from/between kl? half num and/until kl? num',
    (speaking, _from, _kl, _half, one, and, ...last) => {
      const from = around(numberOf(one), 30)
      const to = around(numberOf(last.at(-1)), and?.name === 'andhalf' ? 30 : 0)
      if (speaking.locale !== 'en-GB' || from?.kind !== 'time' || to?.kind !== 'time') return undefined
      return { kind: 'time', from: from.from, to: to.from }
    },
  ),
  ...rule(
    'from/between kl? num/clockfig andhalf num | from/between kl? num/clockfig and kl? half num | kl? num/clockfig andhalf num between',
    (speaking, ...senses) => {
      const hours = senses.filter((sense) => sense?.name === 'num' || sense?.name === 'clockfig')
      const from = anyClock(speaking, hours[0])
      const to = around(numberOf(hours.at(-1)), speaking.locale === 'en-GB' ? 30 : -30)
      if (speaking.locale === 'en-US' || !from || to?.kind !== 'time') return undefined
      return { kind: 'time', from, to: to.from }
    },
  ),
  ...rule('from/between kl? num/clockfig oclock/am? and/until/dash kl? noon', (speaking, _from, _kl, one) =>
    range(speaking, one, NOON, undefined),
  ),
  ...rule(
    'from/between kl? noon and/until/dash kl? num/clockfig oclock/pm?',
    (speaking, _from, _kl, _noon, _to, _kl2, other) => range(speaking, NOON, other, undefined),
  ),
  ...rule(
    'kl? num/clockfig oclock? not=instead kl? num/clockfig oclock !unit !counted !month | kl? num/clockfig oclock? not=instead kl? num/clockfig !word !unit !counted !month',
    (speaking, _kl, one) => at(anyClock(speaking, one)),
  ),
  ...rule('kl? untilnum &untilpost/bypost', (_speaking, _kl, hours) => at(hour(hours))),
  ...rule('kl? num untilnum', (speaking, _kl, one, other) => range(speaking, one, other, undefined)),
  ...rule('clockfig dash/until num !unit !word !counted !month', (speaking, one, _to, other) =>
    range(speaking, one, other, undefined),
  ),
  ...rule('num dash/until clockfig !unit !month !counted', (speaking, one, _to, other) =>
    range(speaking, one, other, undefined),
  ),
  ...rule(
    'from/between kl? hhmm dash/until/and kl? hhmm !unit !counted',
    (speaking, _from, _kl, one, _to, _kl2, other) => range(speaking, one, other, undefined),
  ),
  ...rule('hhmm dash/until hhmm !unit !word !counted', (speaking, one, _to, other) =>
    range(speaking, one, other, undefined, true),
  ),
  ...rule('num dash/until num !unit !word !counted !month', (speaking, one, _to, other) =>
    range(speaking, one, other, undefined, true),
  ),
]
