import type { Platform } from '../../../platform/platform.ts'
import { asLogin, type Context } from '../../../platform/tenancy/context.ts'
import { memoryOf } from './memory.ts'

const CHANNEL = 'svar_access'

/** Whose right has ended (or changed), and in which workspace. */
type Ended = { tenantId: string } & ({ userId: string } | { keyId: string })

/** Ends what a member or key had in this workspace as soon as the transaction commits, in all processes. */
export async function endAccess(ctx: Context, whose: { userId: string } | { keyId: string }): Promise<void> {
  const ended = { tenantId: ctx.tenantId, ...whose }
  const [field, value] = 'userId' in whose ? ['userId', whose.userId] : ['id', whose.keyId]
  // A ticket that was issued a moment ago must not open a connection a moment later.
  await ctx.client.query('DELETE FROM live_tickets WHERE actor ->> $1 = $2', [field, value])
  await ctx.client.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(ended)])
  ctx.afterCommit.push(() => apply(ctx.platform, ended))
}

/** The same for a person whose session has ended: their live connections close everywhere; other sessions connect anew. */
export async function endSessions(platform: Platform, userId: string): Promise<void> {
  const tenantIds = await asLogin(platform, async (client) => {
    await client.query(`DELETE FROM live_tickets WHERE actor ->> 'userId' = $1`, [userId])
    const told = await client.query<{ tenant_id: string }>(
      `SELECT tenant_id, pg_notify($2, json_build_object('tenantId', tenant_id, 'userId', user_id)::text)
       FROM members WHERE user_id = $1`,
      [userId, CHANNEL],
    )
    return told.rows.map((row) => row.tenant_id)
  })
  forgetAccount(platform, userId)
  for (const tenantId of tenantIds) apply(platform, { tenantId, userId })
}

/** Makes this process read the account anew. */
export const forgetAccount = (platform: Platform, userId: string) =>
  memoryOf(platform).accounts.forget((account) => account.userId === userId)

/** Hears what other processes have ended. */
export const listenForEnded = (platform: Platform) =>
  platform.database.listen(CHANNEL, (payload) => apply(platform, JSON.parse(payload)))

function apply(platform: Platform, ended: Ended): void {
  const memory = memoryOf(platform)
  if ('keyId' in ended) {
    memory.keys.forget((key) => key.id === ended.keyId)
    platform.live.closeWhere(ended.tenantId, (actor) => actor.kind === 'api_key' && actor.id === ended.keyId)
    return
  }
  memory.accounts.forget((account) => account.userId === ended.userId)
  memory.memberships.forget((entry) => entry.userId === ended.userId)
  platform.live.closeWhere(
    ended.tenantId,
    (actor) => actor.kind === 'member' && actor.userId === ended.userId,
  )
}
