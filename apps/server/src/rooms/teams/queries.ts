import type { DeskMember, Team } from '@svar/contract'
import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { membersOf, workspaceOf } from '../identity/index.ts'
import { hoursOf, showDeskMember, showTeam } from './show.ts'
import { allDeskMembers, settings } from './stores/desk.ts'
import { allPresences, connectedSince } from './stores/presence.ts'
import * as store from './stores/teams.ts'
import type { TeamRow } from './tables.ts'

/** What a page asked for before it was closed makes nobody present for so long. */
const LINGERS_MS = 90_000

/** All teams, by name. */
export async function teamsOf(ctx: Context): Promise<Team[]> {
  return shown(ctx, await store.allTeams(ctx))
}

/** @throws AppError `not_found` */
export async function teamById(ctx: Context, id: string): Promise<Team> {
  const [team] = await shown(ctx, [await store.team(ctx, id)])
  return team as Team
}

async function shown(ctx: Context, rows: TeamRow[]): Promise<Team[]> {
  const workspace = await workspaceOf(ctx)
  const general = await settings(ctx)
  const inTeams = await store.memberships(ctx)
  return rows.map((row) => {
    const ids = inTeams.filter(({ teamId }) => teamId === row.id).map(({ memberId }) => memberId)
    return showTeam(row, ids, hoursOf(workspace, general, row), ctx.clock.now())
  })
}

export type AtTheDesk = DeskMember & {
  name: string
  email: string
  isThere: boolean
  lastGivenAt: Date | null
}

/** Everybody who can answer customers, with what they can, may and are doing now. */
export async function everybody(ctx: Context): Promise<AtTheDesk[]> {
  const people = (await membersOf(ctx)).filter(({ role }) => role !== 'viewer')
  const rows = new Map((await allDeskMembers(ctx)).map((row) => [row.memberId, row]))
  const presences = new Map((await allPresences(ctx)).map((row) => [row.memberId, row]))
  const connected = await connectedSince(ctx, new Date(ctx.clock.now().getTime() - LINGERS_MS))
  const inTeams = await store.memberships(ctx)
  return people.map((member) => {
    const teamIds = inTeams.filter(({ memberId }) => memberId === member.id).map(({ teamId }) => teamId)
    const { id, name, email, online } = member
    const shown = showDeskMember(member, rows.get(id), teamIds, presences.get(id))
    // Who works by other programs has no live connection, and was seen a moment ago. The page of somebody who has gone
    // asks the server too, but it has one.
    const byPrograms = online && !connected.has(id) && shown.state.choice === null
    const isThere = shown.state.presence !== 'away' || byPrograms
    return { ...shown, name, email, isThere }
  })
}

/** The same as the desk's page shows it. */
export async function deskMembersOf(ctx: Context): Promise<DeskMember[]> {
  return (await everybody(ctx)).map(
    ({ name: _, email: __, isThere: ___, lastGivenAt: ____, ...member }) => member,
  )
}

/** @throws AppError `not_found` */
export async function deskMemberById(ctx: Context, id: string): Promise<DeskMember> {
  const found = (await deskMembersOf(ctx)).find(({ memberId }) => memberId === id)
  if (!found) throw notFound('member')
  return found
}
