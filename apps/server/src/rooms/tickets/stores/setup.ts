import type { TicketSettings } from '@svar/contract'
import { asc, notInArray, sql } from 'drizzle-orm'
import type { Context } from '../../../platform/tenancy/context.ts'
import { categories, fields, type PolicyRow, policies, settings } from '../tables.ts'

export const allPolicies = (ctx: Context): Promise<PolicyRow[]> =>
  ctx.db.select().from(policies).orderBy(asc(policies.place), asc(policies.id))

export const allCategories = (ctx: Context) =>
  ctx.db.select().from(categories).orderBy(asc(categories.place), asc(categories.id))

export const allFields = (ctx: Context) =>
  ctx.db.select().from(fields).orderBy(asc(fields.place), asc(fields.id))

/** What holds where nobody has set anything. */
const usual: TicketSettings = {
  sendReceipt: true,
  replyDomain: null,
  keepPublicHolidays: true,
  closedDays: [],
  warnMinutes: 30,
  openOutOfHours: true,
  openWhenUnsolved: false,
  openWhenDissatisfied: false,
  waitingMinutes: null,
  keywords: [],
}

export async function settingsOf(ctx: Context): Promise<TicketSettings> {
  const [row] = await ctx.db.select().from(settings)
  if (!row) return usual
  const { tenantId: _, ...given } = row
  return given
}

export const saveSettings = (ctx: Context, given: TicketSettings) =>
  ctx.db.insert(settings).values(given).onConflictDoUpdate({ target: settings.tenantId, set: given })

/** Puts a list in the place of the one before; what keeps its id stays the same row. */
export async function replaceCategories(ctx: Context, rows: { id: string; name: string }[]): Promise<void> {
  await ctx.db.delete(categories).where(
    notInArray(
      categories.id,
      rows.map(({ id }) => id),
    ),
  )
  if (rows.length === 0) return
  await ctx.db
    .insert(categories)
    .values(rows.map((row, place) => ({ ...row, place })))
    .onConflictDoUpdate({
      target: [categories.tenantId, categories.id],
      set: { name: sql`excluded.name`, place: sql`excluded.place` },
    })
}

type NewField = Omit<typeof fields.$inferInsert, 'tenantId' | 'place'>

export async function replaceFields(ctx: Context, rows: NewField[]): Promise<void> {
  await ctx.db.delete(fields).where(
    notInArray(
      fields.id,
      rows.map(({ id }) => id),
    ),
  )
  if (rows.length === 0) return
  await ctx.db
    .insert(fields)
    .values(rows.map((row, place) => ({ ...row, place })))
    .onConflictDoUpdate({
      target: [fields.tenantId, fields.id],
      set: {
        name: sql`excluded.name`,
        kind: sql`excluded.kind`,
        options: sql`excluded.options`,
        place: sql`excluded.place`,
      },
    })
}

export async function replacePolicies(
  ctx: Context,
  rows: Omit<PolicyRow, 'tenantId' | 'place'>[],
): Promise<void> {
  await ctx.db.delete(policies).where(
    notInArray(
      policies.id,
      rows.map(({ id }) => id),
    ),
  )
  for (const [place, row] of rows.entries()) {
    await ctx.db
      .insert(policies)
      .values({ ...row, place })
      .onConflictDoUpdate({ target: [policies.tenantId, policies.id], set: { ...row, place } })
  }
}

/** Tickets and promises follow a category that has a new name. */
export async function renameCategory(ctx: Context, before: string, after: string): Promise<void> {
  await ctx.client.query('UPDATE tickets SET category = $2 WHERE category = $1', [before, after])
  await ctx.client.query('UPDATE ticket_policies SET category = $2 WHERE category = $1', [before, after])
}
