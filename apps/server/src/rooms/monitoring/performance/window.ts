import type { PerformanceSpan } from '@svar/contract'
import type { Window } from '../stores/performance-queries.ts'

const MINUTE_S = 60
const HOUR_S = 3600

/** How long a span is, what one point of it stands for, and to what its beginning is rounded; in seconds. */
const spans: Record<PerformanceSpan, { seconds: number; pointSeconds: number; grain: number }> = {
  hour: { seconds: HOUR_S, pointSeconds: MINUTE_S, grain: MINUTE_S },
  day: { seconds: 24 * HOUR_S, pointSeconds: HOUR_S, grain: HOUR_S },
  week: { seconds: 168 * HOUR_S, pointSeconds: 6 * HOUR_S, grain: HOUR_S },
}

/** The span that ends with the minute or hour that goes on now, which is in it. */
export function windowOf(span: PerformanceSpan, now: Date): Window & { minutes: number } {
  const { seconds, pointSeconds, grain } = spans[span]
  const to = (Math.floor(now.getTime() / 1000 / grain) + 1) * grain
  const from = to - seconds
  return {
    before: new Date((from - seconds) * 1000),
    from: new Date(from * 1000),
    to: new Date(to * 1000),
    pointSeconds,
    // What of it has gone by.
    minutes: (now.getTime() / 1000 - from) / 60,
  }
}

export const pointCount = ({ from, to, pointSeconds }: Window) =>
  (to.getTime() - from.getTime()) / 1000 / pointSeconds
