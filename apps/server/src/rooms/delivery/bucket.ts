export interface Bucket {
  tokens: number
  refilledAt: Date
}

/** So many seconds' worth may be saved up and used at once. */
const SAVED_SECONDS = 10

/**
 * A token bucket: what has flowed in since it was last looked at, and how much of what is wanted it gives.
 * @param perMinute how much flows in
 * @param may go below zero: what is urgent is never refused, and counts all the same
 */
export function take(
  bucket: Bucket | null,
  { perMinute, wanted, now, overdraw }: { perMinute: number; wanted: number; now: Date; overdraw: boolean },
): { given: number; left: Bucket; waitMs: number } {
  const perSecond = perMinute / 60
  const full = Math.max(1, perSecond * SAVED_SECONDS)
  const elapsed = bucket ? Math.max(0, now.getTime() - bucket.refilledAt.getTime()) / 1000 : 0
  const tokens = bucket ? Math.min(full, bucket.tokens + elapsed * perSecond) : full
  const given = overdraw ? wanted : Math.max(0, Math.min(wanted, Math.floor(tokens)))
  const left = tokens - given
  const waitMs = given < wanted ? Math.ceil(((1 - left) / perSecond) * 1000) : 0
  return { given, left: { tokens: left, refilledAt: now }, waitMs }
}
