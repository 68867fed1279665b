import type { Scope } from '../report/scope.ts'

/** Where a table says what visibility and filters ask for. */
export interface Columns {
  team: string
  member: string
  channel: string
  /** With or without its region. */
  language: string
}

/** Conditions and the values that they name, added to those that a statement has already. */
export function conditionsOf({ visibility, filters }: Scope, columns: Columns, values: unknown[]): string {
  const put = (value: unknown) => `$${values.push(value)}`
  const parts: string[] = []
  if (visibility.kind !== 'all') {
    const own = `${columns.member} = ${put(visibility.memberId)}::uuid`
    const teams =
      visibility.kind === 'teams'
        ? ` OR ${columns.team} IS NULL OR ${columns.team} = ANY(${put(visibility.teamIds)}::uuid[])`
        : ''
    parts.push(`(${own}${teams})`)
  }
  if (filters.team === 'none') parts.push(`${columns.team} IS NULL`)
  else if (filters.team) parts.push(`${columns.team} = ${put(filters.team)}::uuid`)
  if (filters.channel) parts.push(`${columns.channel} = ${put(filters.channel)}`)
  if (filters.language) parts.push(`split_part(${columns.language}, '-', 1) = ${put(filters.language)}`)
  return parts.length > 0 ? parts.join(' AND ') : 'true'
}

export const ofFacts: Columns = {
  team: 'f.team_id',
  member: 'f.member_id',
  channel: 'f.channel',
  language: 'f.language',
}
export const ofConversations: Columns = {
  team: 'c.team_id',
  member: 'c.assignee_id',
  channel: 'c.channel',
  language: 'c.locale',
}
export const ofTickets: Columns = {
  team: 't.team_id',
  member: 't.assignee_id',
  channel: '(SELECT c.channel FROM conversations c WHERE c.id = t.conversation_id)',
  language: 't.locale',
}
