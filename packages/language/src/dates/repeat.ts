import type { Moment } from './moment.ts'

/** The rule with the hour at which it repeats; undefined when the hour is not clear. */
export function withTime(moment: Moment, others: readonly Moment[]): string | undefined {
  const time = moment.time ?? others.find((other) => other.time && !other.date)?.time
  if (others.some((other) => other.bound)) return undefined
  if (!moment.repeat || !time) return moment.repeat
  const { minutes, open } = time.from
  if (time.to || (open && minutes >= 60 && minutes < 420 && !moment.part)) return undefined
  const half = moment.part?.part === 'evening' || moment.part?.part === 'afternoon'
  const clock = open && (half || minutes < 60) ? minutes + 720 : minutes
  return `${moment.repeat};BYHOUR=${Math.floor(clock / 60)};BYMINUTE=${clock % 60}`
}
