import type { Holiday } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { type OpenState, workspaceOf } from '../identity/index.ts'
import { type DeskHours, dateOf, openState } from './hours.ts'
import { hoursOf } from './show.ts'
import { settings } from './stores/desk.ts'
import { allTeams } from './stores/teams.ts'

/** When the workspace is open, and each of its teams. */
export async function allDeskHours(
  ctx: Context,
): Promise<{ usual: DeskHours; ofTeams: Record<string, DeskHours> }> {
  const [workspace, general, teams] = [await workspaceOf(ctx), await settings(ctx), await allTeams(ctx)]
  const ofTeams = Object.fromEntries(teams.map((team) => [team.id, hoursOf(workspace, general, team)]))
  return { usual: hoursOf(workspace, general, null), ofTeams }
}

/**
 * When each team is open; what belongs to no team, or to one that is gone, has the hours of the workspace.
 * Read once, so that many conversations can be looked at with it.
 */
export async function deskHours(ctx: Context): Promise<(teamId: string | null) => DeskHours> {
  const { usual, ofTeams } = await allDeskHours(ctx)
  return (teamId) => (teamId && ofTeams[teamId]) || usual
}

/** Whether the business is open now, its holidays counted, and when it opens next. */
export const openStateNow = async (ctx: Context): Promise<OpenState> =>
  openState((await deskHours(ctx))(null), ctx.clock.now())

/** Days on which the business is closed whatever its weekly hours say, from today on. */
export async function closedDays(ctx: Context): Promise<Holiday[]> {
  const { holidays, timeZone } = (await deskHours(ctx))(null)
  const today = dateOf(ctx.clock.now(), timeZone).toString()
  return holidays.filter(({ date }) => date >= today).sort((one, other) => (one.date < other.date ? -1 : 1))
}
