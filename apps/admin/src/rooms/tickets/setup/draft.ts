import type { TicketField, TicketPolicy, TicketSettings, TicketSetup } from '@svar/contract'

/** What has no id yet is known by a key of its own while it is edited. */
export type Keyed<T extends { id: string }> = Omit<T, 'id'> & { id: string | null; key: string }

/** The setup while it is edited; lists of words are one line each. */
export interface Draft {
  categories: Keyed<{ id: string; name: string }>[]
  fields: (Omit<Keyed<TicketField>, 'options'> & { options: string })[]
  policies: Keyed<TicketPolicy>[]
  settings: Omit<TicketSettings, 'keywords'> & { keywords: string }
}

const keyed = <T extends { id: string }>(row: T): T & { key: string } => ({ ...row, key: row.id })

export const draftOf = ({ categories, fields, policies, settings }: TicketSetup): Draft => ({
  categories: categories.map(keyed),
  fields: fields.map((field) => ({ ...keyed(field), options: field.options.join(', ') })),
  policies: policies.map(keyed),
  settings: { ...settings, keywords: settings.keywords.join(', ') },
})

/** Words that commas part; none of them empty, none twice. */
export const wordsOf = (line: string): string[] => [
  ...new Set(
    line
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  ),
]

/** What of a line of digits is a whole number above nothing; null where it is empty or none. */
export function minutesOf(typed: string): number | null {
  const number = Number(typed.replace(/\D/g, '').slice(0, 6))
  return number > 0 ? number : null
}

const HOUR = 60

/** What many minutes are in hours; never in days, which are longer than the hours that one is open. */
export function hoursOf(minutes: number | null, locale: string): string | undefined {
  if (minutes === null || minutes <= HOUR) return undefined
  const told = { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(locale, told).format(minutes / HOUR)
}

/** What many desks promise. */
export const usualPolicies = (names: { urgent: string; all: string }): Draft['policies'] => [
  {
    id: null,
    key: 'usual-urgent',
    name: names.urgent,
    priority: 'urgent',
    category: null,
    firstReplyMinutes: 30,
    nextReplyMinutes: HOUR,
    resolutionMinutes: 8 * HOUR,
    openHoursOnly: true,
  },
  {
    id: null,
    key: 'usual-all',
    name: names.all,
    priority: null,
    category: null,
    firstReplyMinutes: 4 * HOUR,
    nextReplyMinutes: 8 * HOUR,
    resolutionMinutes: 24 * HOUR,
    openHoursOnly: true,
  },
]
