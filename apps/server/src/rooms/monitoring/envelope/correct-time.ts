const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** A clock may run a little ahead of ours. */
const FUTURE_MS = 5 * MINUTE_MS
/** A browser may have kept an event while it was offline, but not for longer. */
const PAST_MS = 30 * DAY_MS

export interface EventTime {
  occurredAtMs: number
  /** Why the time of arrival stands here instead of the time sent; null where the time sent stands. */
  corrected: 'future' | 'past' | 'unreadable' | null
}

/**
 * When an event happened, in ms since 1970: what the SDK sent (seconds, or an ISO 8601 text; UTC where no zone is
 * named), or the time of arrival where that is missing, unreadable, in the future or older than 30 days.
 */
export function correctTime(sent: unknown, receivedAtMs: number): EventTime {
  const sentMs = readTime(sent)
  const corrected = faultOf(sentMs, receivedAtMs)
  return { occurredAtMs: corrected === null ? Math.round(sentMs) : receivedAtMs, corrected }
}

function faultOf(sentMs: number, receivedAtMs: number): EventTime['corrected'] {
  if (!Number.isFinite(sentMs)) return 'unreadable'
  if (sentMs > receivedAtMs + FUTURE_MS) return 'future'
  return sentMs < receivedAtMs - PAST_MS ? 'past' : null
}

function readTime(sent: unknown): number {
  if (typeof sent === 'number') return sent * 1000
  if (typeof sent !== 'string' || sent.length > 40) return Number.NaN
  if (/^\d{1,12}(\.\d+)?$/.test(sent)) return Number(sent) * 1000
  const hasZone = /(z|[+-]\d\d:?\d\d)$/i.test(sent)
  return Date.parse(hasZone ? sent : `${sent}Z`)
}
