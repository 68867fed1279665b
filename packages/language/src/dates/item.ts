import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'

/** A moment, or a mark between moments. */
export type Item = { moment: Moment } | { mark: Mark; first: number; end: number }

export function has(item: Item | undefined, ...names: string[]): boolean {
  return item !== undefined && 'mark' in item && names.some((name) => senseOf(item.mark, name))
}

export function momentAt(items: readonly Item[], at: number): Moment | undefined {
  const item = items[at]
  return item && 'moment' in item ? item.moment : undefined
}

/** The place of the next item that is no small word. */
export function beyond(items: readonly Item[], at: number): number {
  let next = at
  while (next < at + 4 && isSmall(items[next])) next += 1
  return next
}

/** A small word that joins nothing: Norwegian `til` is a preposition, but between two days it makes a range. */
export function isSmall(item: Item | undefined): boolean {
  return has(item, 'fill') && !has(item, 'until', 'dash', 'and', 'or', 'from', 'before', 'after', 'by')
}

/** The mark at which an item begins. */
export function firstOf(item: Item | undefined): number {
  return item === undefined ? 0 : 'moment' in item ? item.moment.first : item.first
}
