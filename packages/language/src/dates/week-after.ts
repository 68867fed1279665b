import { has, type Item, momentAt } from './item.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { timeSenses } from './time-senses.ts'

/**
 * Swedish `vi har sportlov v 8, så helst veckan efter`: after the week that was named, when nothing else stands between
 * and nothing behind it says after what.
 */
export function withWeekAfter(items: readonly Item[]): Item[] {
  const at = items.findIndex((item) => momentAt([item], 0) !== undefined)
  const week = momentAt(items, at)
  const behind = items.findIndex((item, place) => place > at && has(item, 'weekafter'))
  if (!week || behind < 0 || !isWholeWeek(week) || !isEnd(items[behind + 1])) return [...items]
  const isPlain = items.slice(at + 1, behind).every((item) => 'mark' in item && !isOther(item))
  if (!isPlain || items.slice(behind).some((item) => 'moment' in item)) return [...items]
  const { end } = items[behind] as { end: number }
  const moment: Moment = { ...week, shift: { unit: 'week', by: 1 }, end }
  return [...items.slice(0, at), { moment }, ...items.slice(behind + 1)]
}

function isWholeWeek({ date, time, part, bound, until, isBad, shift }: Moment): boolean {
  const [days, more] = date?.options ?? []
  if (!days || more || time || part || bound || until || isBad || shift) return false
  return days.to - days.from === 6
}

/** Another time, or a choice. */
function isOther(item: Item): boolean {
  return has(item, 'or', 'and', 'weekbefore', 'instead', 'away', ...timeSenses)
}

function isEnd(item: Item | undefined): boolean {
  if (!item) return true
  if ('moment' in item) return false
  return item.mark.kind === 'stop' || senseOf(item.mark, 'goes') !== undefined || has(item, 'fill')
}
