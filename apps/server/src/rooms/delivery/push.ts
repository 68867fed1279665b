import { createHash } from 'node:crypto'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { AppError } from '../../kernel/errors.ts'
import type { PushAddress } from '../../kernel/ports.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { heldSessions } from '../identity/index.ts'
import { pushSubscriptions } from './tables.ts'
import type { Transport } from './transports.ts'

// The same for as long as the installation's key is: a browser's subscription holds for one key only.
const vapidKey = ({ secrets }: Platform): string =>
  createHash('sha256').update(secrets.derived('delivery.push')).digest('base64url')

const contactOf = ({ url }: Platform['config']): string =>
  url.startsWith('https:') ? url : `mailto:svar@${new URL(url).hostname}`

export const pushTransport = (platform: Platform): Transport => ({
  key: 'web-push',
  name: 'web-push',
  perMinute: null,
  // Each maker's browsers are reached by its own service: one that is busy keeps the others from nothing.
  behind: ({ to }) => new URL((JSON.parse(to) as PushAddress).endpoint).origin,
  send: platform.providers.openPush(vapidKey(platform), contactOf(platform.config)).send,
})

export const pushKeyOf = (platform: Platform): { key: string } => ({
  key: platform.providers.pushKey(vapidKey(platform)),
})

/**
 * Has one browser of the member who asks be told for as long as their session there holds.
 * A browser that another member used before is theirs now.
 */
export async function subscribeToPush(
  ctx: Context,
  address: PushAddress,
  sessionId: string | undefined,
): Promise<{ ok: true }> {
  if (ctx.actor.kind !== 'member' || !sessionId)
    throw new AppError('forbidden', 'Only a person can have their browser told.')
  const { memberId } = ctx.actor
  await ctx.db
    .insert(pushSubscriptions)
    .values({ id: ctx.newId(), memberId, sessionId, ...address, createdAt: ctx.clock.now() })
    .onConflictDoUpdate({
      target: [pushSubscriptions.tenantId, pushSubscriptions.endpoint],
      set: { memberId, sessionId, endedAt: null, p256dh: address.p256dh, auth: address.auth },
    })
  return { ok: true }
}

export async function unsubscribeFromPush(ctx: Context, endpoint: string): Promise<{ ok: true }> {
  await ctx.db.delete(pushSubscriptions).where(eq(pushSubscriptions.endpoint, endpoint))
  return { ok: true }
}

/** The browsers of a member, but those whose session there was found to have ended. */
export async function browsersOf(ctx: Context, memberId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: pushSubscriptions.id })
    .from(pushSubscriptions)
    .where(and(eq(pushSubscriptions.memberId, memberId), isNull(pushSubscriptions.endedAt)))
  return rows.map((row) => row.id)
}

export interface PushBrowser {
  address: PushAddress
  /** The session that it was subscribed in; null: it is not known. */
  sessionId: string | null
}

/** Where to push to, by the subscription's id. */
export async function pushBrowsers(ctx: Context, ids: string[]): Promise<Map<string, PushBrowser>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .select()
    .from(pushSubscriptions)
    .where(sql`${pushSubscriptions.id}::text = ANY (${sql.param(ids)}::text[])`)
  return new Map(
    rows.map(({ id, endpoint, p256dh, auth, sessionId }) => [
      id,
      { address: { endpoint, p256dh, auth }, sessionId },
    ]),
  )
}

/** Of these browsers, those whose session still holds. */
export async function withSession(
  platform: Platform,
  browsers: Map<string, PushBrowser>,
): Promise<Map<string, PushAddress>> {
  const known = [...browsers.values()].flatMap(({ sessionId }) => sessionId ?? [])
  const held = await heldSessions(platform, known)
  return new Map(
    [...browsers].flatMap(([id, { address, sessionId }]) =>
      sessionId && held.has(sessionId) ? [[id, address] as const] : [],
    ),
  )
}

/** Where the session has ended, the next alert is not even written. */
export const noteEnded = (ctx: Context, ids: string[]) =>
  ctx.db.update(pushSubscriptions).set({ endedAt: ctx.clock.now() }).where(inArray(pushSubscriptions.id, ids))

/** Browsers that are gone are not asked again. */
export const forgetBrowsers = (ctx: Context, ids: string[]) =>
  ctx.db.delete(pushSubscriptions).where(inArray(pushSubscriptions.id, ids))

/** Who is no longer a member is told nothing more. */
export const forgetBrowsersOf = (ctx: Context, memberId: string) =>
  ctx.db.delete(pushSubscriptions).where(eq(pushSubscriptions.memberId, memberId))
