import { addOpenTime, dayOf, openTimeBetween } from './calendar.ts'
import {
  anewFor,
  type Clocks,
  dueField,
  dueOf,
  type Hours,
  leftUntil,
  type Promised,
  targets,
} from './clocks.ts'

/**
 * A day that is said to be closed while it goes on is closed from its first minute: what clocks that run have counted on it
 * is given back, by the hours that they ran in, and what was due on it is due later. Days that are over stay as they were
 * counted, and so does a day that is opened again: nobody is late by what they could not know.
 * @param at when it was said
 */
export function giveBack(clocks: Clocks, promised: Promised, { from, to }: Hours, at: Date): Clocks {
  const countedMs = countedOnClosed({ from, to }, at)
  if (countedMs === 0) return clocks
  return targets.reduce((given, target) => {
    const [due, promisedMs] = [dueOf(given, target), promised[target]]
    if (!due || promisedMs === null) return given
    // A clock may have begun later that day: never more than it has used in all.
    const backMs = Math.min(countedMs, promisedMs - leftUntil(due, from, at))
    const later = addOpenTime(from, due.getTime(), backMs)
    if (later === null || later <= at.getTime()) return given
    return { ...anewFor(given, target), [dueField(target)]: new Date(later) }
  }, clocks)
}

/** What the day of a moment has counted until then, where it does not count any more. */
function countedOnClosed({ from, to }: Hours, at: Date): number {
  if (from.hours.length === 0 || to.hours.length === 0) return 0
  const day = dayOf(to, at.getTime())
  const isClosedNow = to.isClosedOn(day.toString()) && !from.isClosedOn(day.toString())
  return isClosedNow
    ? openTimeBetween(from, day.toZonedDateTime(to.timeZone).epochMilliseconds, at.getTime())
    : 0
}
