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
