import type { Status, View } from '@svar/contract'
import type { Visibility } from '../../teams/index.ts'

/** What a list is to hold, with everything that a name stands for looked up. */
export interface Wanted {
  view: View
  memberId: string
  visibility: Visibility
  now: Date
  tag?: string | undefined
  channel?: string | undefined
  team?: string | undefined
  /** A member's id; `nobody` for those that nobody has. */
  assignee?: string | undefined
  /** The ids under which a customer is known. */
  contacts?: string[] | undefined
  mood?: string | undefined
  locale?: string | undefined
  since?: Date | undefined
  until?: Date | undefined
  /** Only these, as a search found them. */
  ids?: string[] | undefined
}

/** Collects the values of a statement. @returns their places: `$1` */
export function createValues(values: unknown[] = []) {
  return { values, put: (value: unknown) => `$${values.push(value)}` }
}
export type Values = ReturnType<typeof createValues>

const open: Status[] = ['bot', 'waiting', 'human']
/** Who may have what a view holds; lists are read one status at a time, each in the order of its index. */
export const statusesOf: Record<View, Status[]> = {
  mine: ['human'],
  unassigned: ['waiting', 'bot'],
  waiting: ['waiting'],
  mentions: [...open, 'closed'],
  automated: ['bot'],
  all: open,
  snoozed: open,
  closed: ['closed'],
}

/**
 * Where a list is read from. A customer has few conversations: they are found first, as the planner would rather go
 * through all that is closed, in the order that the list wants.
 */
export const sourceOf = ({ contacts }: Pick<Wanted, 'contacts'>, { put }: Values): string =>
  contacts
    ? `(SELECT * FROM conversations WHERE contact_id = ANY(${put(contacts)}::uuid[]) OFFSET 0)`
    : 'conversations'

/** What must be so of a conversation `c`, beside its status. Snoozed ones are out of sight until they wake. */
export function conditionsOf(wanted: Wanted, { put }: Values): string {
  // A value that no condition names would be refused, so it is given where it is needed.
  const asleep = () => {
    const now = `${put(wanted.now)}::timestamptz`
    return `(c.snoozed_until > ${now} OR c.quiet_until > ${now})`
  }
  const awake = () => `${asleep()} IS NOT TRUE`
  const ofView: Record<View, () => string[]> = {
    mine: () => [`c.assignee_id = ${put(wanted.memberId)}`, awake()],
    unassigned: () => ['c.assignee_id IS NULL', awake()],
    waiting: () => [],
    mentions: () => [
      `c.id IN (SELECT conversation_id FROM mentions WHERE member_id = ${put(wanted.memberId)})`,
    ],
    automated: () => [awake()],
    all: () => [awake()],
    snoozed: () => [asleep()],
    closed: () => [],
  }
  const all = [
    'c.merged_into IS NULL',
    ...ofView[wanted.view](),
    ...onlyVisible(wanted.visibility, put),
    ...narrowed(wanted, put),
  ]
  return all.join(' AND ')
}

/** What must be so of a conversation `c` that somebody may see; the same as `isVisible`. */
export function onlyVisible(visibility: Visibility, put: Values['put']): string[] {
  if (visibility.kind === 'all') return []
  const own = `c.assignee_id = ${put(visibility.memberId)}`
  if (visibility.kind === 'own') return [own]
  return [`(c.team_id IS NULL OR c.team_id = ANY(${put(visibility.teamIds)}::uuid[]) OR ${own})`]
}

export function narrowed(wanted: Omit<Wanted, 'view'>, put: Values['put']): string[] {
  const conditions: string[] = []
  const add = (value: unknown, say: (place: string) => string) => {
    if (value !== undefined) conditions.push(say(put(value)))
  }
  // By its own row: to look each conversation of a list up among those that carry a tag takes ten times as long.
  add(wanted.tag, (tag) => `${tag} = ANY(c.tags)`)
  add(wanted.channel, (channel) => `c.channel = ${channel}`)
  add(wanted.team, (team) => `c.team_id = ${team}`)
  if (wanted.assignee === 'nobody') conditions.push('c.assignee_id IS NULL')
  else add(wanted.assignee, (member) => `c.assignee_id = ${member}`)
  add(wanted.contacts, (contacts) => `c.contact_id = ANY(${contacts}::uuid[])`)
  add(wanted.mood, (mood) => `c.sentiment = ${mood}`)
  add(wanted.locale, (locale) => `c.locale = ${locale}`)
  add(wanted.since, (since) => `c.last_message_at >= ${since}`)
  add(wanted.until, (until) => `c.last_message_at < ${until}`)
  add(wanted.ids, (ids) => `c.id = ANY(${ids}::uuid[])`)
  return conditions
}
