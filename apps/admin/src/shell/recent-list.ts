import type { Icon } from '../ui/icon.ts'

/** Something that was opened, to come back to. */
export interface Recent {
  /** Its address within the admin. */
  to: string
  label: string
  icon: Icon
}

const MOST = 6
/** Each once, the latest first, and not too many. */
export const withLatest = (list: Recent[], latest: Recent): Recent[] =>
  [latest, ...list.filter(({ to }) => to !== latest.to)].slice(0, MOST)
