/** What all subscribers did in one minute; the lag is the longest time from an event to its end. */
export type Minute = { minute: string; handled: number; failed: number; lagMs: number }

const minuteMs = 60_000
const hourMinutes = 60

/**
 * The last sixty minutes, oldest first, with those in which nothing happened. It ends with the minute of `now`
 * (milliseconds), or with a later one of the server's when its clock is ahead of the reader's.
 */
export function lastHour(minutes: Minute[], now: number): Minute[] {
  const known = new Map(minutes.map((minute) => [floor(Date.parse(minute.minute)), minute]))
  const end = Math.max(floor(now), ...known.keys())
  return Array.from({ length: hourMinutes }, (_, index) => {
    const at = end - (hourMinutes - 1 - index) * minuteMs
    return known.get(at) ?? { minute: new Date(at).toISOString(), handled: 0, failed: 0, lagMs: 0 }
  })
}

/** All minutes together; the lag is the longest of them. */
export function totalsOf(minutes: Minute[]): Omit<Minute, 'minute'> {
  return {
    handled: minutes.reduce((sum, { handled }) => sum + handled, 0),
    failed: minutes.reduce((sum, { failed }) => sum + failed, 0),
    lagMs: Math.max(0, ...minutes.map(({ lagMs }) => lagMs)),
  }
}

/** The least round number at or above a count, with a whole half: 2, 4, 6, 8, 10, 20, 40 … */
export function roundTop(count: number): number {
  const steps = [2, 4, 6, 8, 10]
  const power = 10 ** Math.max(0, Math.ceil(Math.log10(Math.max(1, count))) - 1)
  return (steps.find((step) => step * power >= count) ?? 10) * power
}

const floor = (ms: number) => Math.floor(ms / minuteMs) * minuteMs
