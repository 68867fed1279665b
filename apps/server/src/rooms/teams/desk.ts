import type { AssignmentRule } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { type OpenState, peopleToTell, workspaceOf } from '../identity/index.ts'
import { openState } from './hours.ts'
import { type AtTheDesk, everybody } from './queries.ts'
import { hoursOf } from './show.ts'
import * as desk from './stores/desk.ts'
import * as store from './stores/teams.ts'
import type { TeamRow } from './tables.ts'

/** Who may be given a conversation of a team, and by which rule; without a team, everybody of the workspace. */
export interface Desk {
  rule: AssignmentRule
  sticky: boolean
  matchLanguages: boolean
  open: OpenState
  /** Whether anybody of it is online or busy. */
  isAnybodyThere: boolean
  people: AtTheDesk[]
}

/** @param teamId null: the conversation belongs to no team */
export async function deskFor(ctx: Context, teamId: string | null): Promise<Desk> {
  const teams = await store.allTeams(ctx)
  const team = teams.find(({ id }) => id === teamId) ?? null
  const { rule, sticky, matchLanguages, holidays, ...rest } = await desk.settings(ctx)
  const hours = hoursOf(await workspaceOf(ctx), { rule, sticky, matchLanguages, holidays, ...rest }, team)
  const people = (await everybody(ctx))
    .filter(({ teamIds }) => !team || teamIds.includes(team.id))
    .map((person) => ({ ...person, languages: spokenBy(person, teams) }))
  return {
    rule: team?.rule ?? rule,
    sticky,
    matchLanguages,
    open: openState(hours, ctx.clock.now()),
    isAnybodyThere: people.some(({ isThere }) => isThere),
    people,
  }
}

/** Their own languages; of who has said none, those of their teams. */
const spokenBy = ({ languages, teamIds }: AtTheDesk, teams: TeamRow[]): AtTheDesk['languages'] =>
  languages.length > 0
    ? languages
    : teams
        .filter(({ id }) => teamIds.includes(id))
        .flatMap((team) => team.languages as AtTheDesk['languages'])

/** From here to the end of the transaction nobody else gives out conversations of this workspace. */
export async function lockGiving(ctx: Context): Promise<void> {
  await desk.lockSettings(ctx)
}

/** Something was given to a member by itself: it is the next one's turn. */
export const noteGiven = (ctx: Context, memberId: string): Promise<void> =>
  desk.saveDeskMember(ctx, memberId, { lastGivenAt: ctx.clock.now() })

/** Whom a waiting customer of a team is told to by mail: its members, else those of the whole workspace. */
export async function peopleToTellOf(ctx: Context, teamId: string | null): Promise<string[]> {
  const { notifyEmail } = await workspaceOf(ctx)
  if (notifyEmail || !teamId) return peopleToTell(ctx)
  const emails = (await deskFor(ctx, teamId)).people.map(({ email }) => email)
  return emails.length > 0 ? emails : peopleToTell(ctx)
}
