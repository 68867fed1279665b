import { asc, eq } from 'drizzle-orm'
import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type TeamRow, teamMembers, teams } from '../tables.ts'

export const allTeams = (ctx: Context): Promise<TeamRow[]> =>
  ctx.db.select().from(teams).orderBy(asc(teams.name), asc(teams.id))

/** @throws AppError `not_found` */
export async function team(ctx: Context, id: string): Promise<TeamRow> {
  const [row] = await ctx.db.select().from(teams).where(eq(teams.id, id))
  if (!row) throw notFound('team')
  return row
}

export const addTeam = (ctx: Context, row: typeof teams.$inferInsert) => ctx.db.insert(teams).values(row)

/** Changes nothing where nothing is given. */
export async function changeTeam(ctx: Context, id: string, changes: Partial<TeamRow>): Promise<void> {
  if (Object.keys(changes).length > 0) await ctx.db.update(teams).set(changes).where(eq(teams.id, id))
}

export const removeTeam = (ctx: Context, id: string) => ctx.db.delete(teams).where(eq(teams.id, id))

/** Who is in which team. */
export const memberships = (ctx: Context): Promise<{ teamId: string; memberId: string }[]> =>
  ctx.db
    .select({ teamId: teamMembers.teamId, memberId: teamMembers.memberId })
    .from(teamMembers)
    .orderBy(asc(teamMembers.memberId))

/** Makes these the members of a team, and nobody else. */
export async function setMembers(ctx: Context, teamId: string, memberIds: string[]): Promise<void> {
  await ctx.db.delete(teamMembers).where(eq(teamMembers.teamId, teamId))
  if (memberIds.length > 0)
    await ctx.db.insert(teamMembers).values(memberIds.map((memberId) => ({ teamId, memberId })))
}

export async function isNameTaken(ctx: Context, name: string, exceptId: string | null): Promise<boolean> {
  const found = await ctx.client.query('SELECT 1 FROM teams WHERE lower(name) = lower($1) AND id <> $2', [
    name,
    exceptId ?? ctx.tenantId,
  ])
  return found.rowCount !== 0
}
