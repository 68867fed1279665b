const MINUTE_MS = 60_000

/** How long it is between two moments, in whole days, hours and minutes; less than a minute counts as one. */
export function timeBetween(fromMs: number, toMs: number): { days: number; hours: number; minutes: number } {
  const all = Math.max(1, Math.floor(Math.abs(toMs - fromMs) / MINUTE_MS))
  return { days: Math.floor(all / 1440), hours: Math.floor((all % 1440) / 60), minutes: all % 60 }
}

/** How near a promise is: an hour before it the badge warns. */
export function nearness(nowMs: number, dueMs: number): 'late' | 'near' | 'far' {
  if (dueMs <= nowMs) return 'late'
  return dueMs - nowMs <= 60 * MINUTE_MS ? 'near' : 'far'
}
