import { eq } from 'drizzle-orm'
import type { Context } from '../../../platform/tenancy/context.ts'
import { deskMembers, deskSettings, type SettingsRow } from '../tables.ts'

export type Settings = Omit<SettingsRow, 'tenantId'>
type DeskMemberRow = typeof deskMembers.$inferSelect

const columns = {
  rule: deskSettings.rule,
  sticky: deskSettings.sticky,
  matchLanguages: deskSettings.matchLanguages,
  awayAfterMinutes: deskSettings.awayAfterMinutes,
  passOnAfterMinutes: deskSettings.passOnAfterMinutes,
  holidays: deskSettings.holidays,
}
/** What holds where nobody has set anything; the table's columns say the same. */
const asBuilt: Settings = {
  rule: 'by_hand',
  sticky: true,
  matchLanguages: true,
  awayAfterMinutes: 10,
  passOnAfterMinutes: 15,
  holidays: [],
}

export async function settings(ctx: Context): Promise<Settings> {
  const [row] = await ctx.db.select(columns).from(deskSettings)
  return row ?? asBuilt
}

/** The settings, held until the transaction ends: whoever gives out conversations does so one after the other. */
export async function lockSettings(ctx: Context): Promise<Settings> {
  await ctx.db.insert(deskSettings).values({}).onConflictDoNothing()
  const [row] = await ctx.db.select(columns).from(deskSettings).for('update')
  return row ?? asBuilt
}

export const saveSettings = (ctx: Context, changes: Partial<Settings>) =>
  ctx.db.update(deskSettings).set(changes)

/** What is set for members; who has no row has what the table says by itself. */
export const allDeskMembers = (ctx: Context): Promise<DeskMemberRow[]> => ctx.db.select().from(deskMembers)

export async function saveDeskMember(
  ctx: Context,
  memberId: string,
  changes: Partial<Omit<DeskMemberRow, 'tenantId' | 'memberId'>>,
): Promise<void> {
  await ctx.db.insert(deskMembers).values({ memberId }).onConflictDoNothing()
  if (Object.keys(changes).length > 0)
    await ctx.db.update(deskMembers).set(changes).where(eq(deskMembers.memberId, memberId))
}
