import type { View } from '@svar/contract'
import type { ListQuery } from '../inbox-lists.ts'

export const views: View[] = [
  'mine',
  'unassigned',
  'waiting',
  'mentions',
  'automated',
  'all',
  'snoozed',
  'closed',
]
const moods = ['positive', 'neutral', 'negative'] as const
export const channels = ['web', 'api'] as const

type Search = Record<string, unknown>

/** What the address says that the list holds; anything that it does not know, it takes for not said. */
export function queryFrom(search: Search): ListQuery {
  const text = (name: string) => {
    const value = search[name]
    return value === undefined || value === '' ? undefined : String(value)
  }
  const one = <Known extends string>(known: readonly Known[], name: string) =>
    known.find((candidate) => candidate === text(name))
  const days = Number(text('days'))
  const given: ListQuery = {
    view: one(views, 'view') ?? 'all',
    filter: text('filter'),
    team: text('team'),
    channel: one(channels, 'channel'),
    tag: text('tag'),
    assignee: text('assignee'),
    mood: one(moods, 'mood'),
    withinDays: days >= 1 && days <= 3650 ? Math.floor(days) : undefined,
  }
  // Left out rather than undefined: the query stands in the key under which a list is kept.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ListQuery
}

/** The address of a list: all of its parts, so that what was chosen before is let go. */
export function searchFor(query: Partial<ListQuery>): Search {
  const { view, withinDays, filter, team, channel, tag, assignee, mood } = query
  const isPlain = view === undefined || view === 'all'
  return { view: isPlain ? undefined : view, days: withinDays, filter, team, channel, tag, assignee, mood }
}

/** Whether a list is narrowed by more than a view, a team, a channel or a saved filter. */
export const isNarrowed = ({ tag, assignee, mood, withinDays }: ListQuery): boolean =>
  [tag, assignee, mood, withinDays].some((part) => part !== undefined)
