import type { DeskMember, Member, Team, Workspace } from '@svar/contract'
import { type DeskHours, openState } from './hours.ts'
import { showPresence } from './presence.ts'
import type { Settings } from './stores/desk.ts'
import type { deskMembers, PresenceRow, TeamRow } from './tables.ts'

/** A team's hours: its own, else the workspace's; with the holidays of both. Without a team, the workspace's. */
export const hoursOf = (workspace: Workspace, settings: Settings, team: TeamRow | null): DeskHours => ({
  timeZone: team?.timeZone ?? workspace.timeZone,
  openingHours: team?.openingHours ?? workspace.openingHours,
  holidays: [...settings.holidays, ...(team?.holidays ?? [])],
})

export function showTeam(row: TeamRow, memberIds: string[], hours: DeskHours, now: Date): Team {
  const { openNow, opensAt } = openState(hours, now)
  return {
    id: row.id,
    name: row.name,
    color: row.color as Team['color'],
    emoji: row.emoji,
    memberIds,
    timeZone: row.timeZone,
    openingHours: row.openingHours,
    holidays: row.holidays,
    languages: row.languages as Team['languages'],
    rule: row.rule,
    openNow,
    opensAt: opensAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  }
}

/** What a member has at the desk where nothing is set; the table's columns say the same. */
const asBuilt = { visibility: 'all', capacity: 5, skills: [], languages: [], lastGivenAt: null } as const

export function showDeskMember(
  member: Member,
  row: typeof deskMembers.$inferSelect | undefined,
  teamIds: string[],
  presence: PresenceRow | undefined,
): DeskMember & { lastGivenAt: Date | null } {
  const { visibility, capacity, skills, languages, lastGivenAt } = row ?? asBuilt
  const seesAll = member.role === 'owner' || member.role === 'admin'
  return {
    memberId: member.id,
    visibility: seesAll ? 'all' : visibility,
    capacity,
    skills: [...skills],
    languages: [...languages] as DeskMember['languages'],
    teamIds,
    state: showPresence(presence ?? null),
    lastGivenAt,
  }
}
