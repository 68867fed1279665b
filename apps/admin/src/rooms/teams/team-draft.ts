import type { Holiday, OpeningHours, Team } from '@svar/contract'

export type TeamDraft = Omit<Team, 'id' | 'openNow' | 'opensAt' | 'createdAt'>

/** What a form begins with. */
export const draftOf = (team: Team | undefined): TeamDraft => ({
  name: team?.name ?? '',
  color: team?.color ?? 'blue',
  emoji: team?.emoji ?? '',
  memberIds: team?.memberIds ?? [],
  timeZone: team?.timeZone ?? null,
  openingHours: team?.openingHours ?? null,
  holidays: team?.holidays ?? [],
  languages: team?.languages ?? [],
  rule: team?.rule ?? null,
})

export const usualHours: OpeningHours = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '09:00',
  to: '16:00',
}))

/** Whether every time stands and each day ends after it begins. */
export const areHoursRight = (hours: OpeningHours | null): boolean =>
  hours === null || hours.every(({ from, to }) => from !== '' && to !== '' && from < to)

/** Without days that were begun and not chosen; each day once, in order. */
export function tidyHolidays(holidays: Holiday[]): Holiday[] {
  const byDate = new Map(holidays.filter(({ date }) => date !== '').map((day) => [day.date, day]))
  return [...byDate.values()].toSorted((one, other) => one.date.localeCompare(other.date))
}

/** Adds what is missing and takes out what is there. */
export const toggled = <T>(list: T[], item: T): T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
