import { Temporal } from 'temporal-polyfill'

interface Hours {
  /** 1 (Monday) to 7. */
  weekday: number
  /** Local wall time, `HH:MM`. */
  from: string
  to: string
}
export interface OpenState {
  openNow: boolean
  /** When it opens next; null while open, and where nothing says that it ever opens. */
  opensAt: Date | null
}

const DAYS_AHEAD = 8

/**
 * Whether a workspace is open at a moment, by its hours in its own time zone. Without hours it is always open.
 *
 * Where the clock goes forward, a wall time that is skipped means the moment as far after the jump.
 * Where it goes back, an hour that comes twice is open from its first beginning to its last end.
 */
export function isOpen(workspace: { timeZone: string; openingHours: Hours[] }, now: Date): OpenState {
  if (workspace.openingHours.length === 0) return { openNow: true, opensAt: null }
  const moment = now.getTime()
  const spans = spansFrom(workspace, now)
  if (spans.some((span) => span.from <= moment && moment < span.to)) return { openNow: true, opensAt: null }
  const next = Math.min(...spans.map((span) => span.from).filter((from) => from > moment))
  return { openNow: false, opensAt: Number.isFinite(next) ? new Date(next) : null }
}

function spansFrom(
  workspace: { timeZone: string; openingHours: Hours[] },
  now: Date,
): { from: number; to: number }[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(workspace.timeZone)
    .toPlainDate()
  const days = Array.from({ length: DAYS_AHEAD + 1 }, (_, index) => today.add({ days: index - 1 }))
  return days.flatMap((day) =>
    workspace.openingHours
      .filter((hours) => hours.weekday === day.dayOfWeek)
      .map((hours) => ({
        from: instantOf(day, hours.from, workspace.timeZone, 'compatible'),
        to: instantOf(day, hours.to, workspace.timeZone, 'later'),
      })),
  )
}

function instantOf(
  day: Temporal.PlainDate,
  time: string,
  timeZone: string,
  disambiguation: 'compatible' | 'later',
): number {
  const wall = day.toPlainDateTime(Temporal.PlainTime.from(time))
  return wall.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds
}
