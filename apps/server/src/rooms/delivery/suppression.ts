import type { Suppression } from '@svar/contract'
import { eq, sql } from 'drizzle-orm'
import { notFound } from '../../kernel/errors.ts'
import { priorities } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { membersOf } from '../identity/index.ts'
import { addressOf } from './address.ts'
import { stoppedChoices } from './stores/alert-choices.ts'
import { type SuppressionRow, suppressions } from './tables.ts'

type Reason = Suppression['reason']

/**
 * Whether somebody on the list is not written to. Who unsubscribed still gets answers to what they ask;
 * who complained still gets the sign-in link that they wait for; an address that does not exist gets nothing.
 */
export function isHeldBack(reason: Reason, priority: number): boolean {
  if (reason === 'unsubscribed') return priority === priorities.bulk
  if (reason === 'complained') return priority !== priorities.urgent
  return true
}

// Addresses differ in case only by mistake.
const listed = (address: string) => address.trim().toLowerCase()

/** Why somebody is on the list, for those of these addresses that are. */
export async function reasonsFor(
  ctx: Context,
  addresses: string[],
): Promise<(address: string) => Reason | null> {
  const rows = await ctx.db
    .select()
    .from(suppressions)
    .where(sql`${suppressions.address} = ANY (${sql.param(addresses.map(listed))}::text[])`)
  const reasons = new Map(rows.map((row) => [row.address, row.reason]))
  return (address) => reasons.get(listed(address)) ?? null
}

// A later reason that holds back less does not take the place of one that holds back more.
const weight: Record<Reason, number> = { unsubscribed: 0, complained: 1, bounced: 2, by_hand: 3 }

/** Puts an address on the list; where it stands there already, the weightier reason stays. */
export async function suppress(
  ctx: Context,
  address: string,
  reason: Reason,
  note: string | null,
): Promise<void> {
  const known = (await reasonsFor(ctx, [address]))(address)
  if (known && weight[known] >= weight[reason]) return
  await ctx.db
    .insert(suppressions)
    .values({ address: listed(address), reason, note, createdAt: ctx.clock.now() })
    .onConflictDoUpdate({ target: [suppressions.tenantId, suppressions.address], set: { reason, note } })
}

/** The list, newest first, up to a thousand; `search` is part of an address. */
export async function suppressionsOf(
  ctx: Context,
  search: string | undefined,
): Promise<{ items: Suppression[] }> {
  const rows = await ctx.db
    .select()
    .from(suppressions)
    .where(search ? sql`strpos(${suppressions.address}, ${listed(search)}) > 0` : undefined)
    .orderBy(sql`${suppressions.createdAt} DESC, ${suppressions.address}`)
    .limit(1000)
  const items = [...rows.map(show), ...(await stoppedAlerts(ctx, search))]
  return { items: items.sort((one, other) => other.createdAt.localeCompare(one.createdAt)) }
}

/** Members who want no more mails of one kind of alert. All else they are written as before. */
async function stoppedAlerts(ctx: Context, search = ''): Promise<Suppression[]> {
  const stopped = await stoppedChoices(ctx)
  if (stopped.length === 0) return []
  const members = (await membersOf(ctx)).filter(({ email }) => listed(email).includes(listed(search)))
  return members.flatMap(({ id, email }) =>
    stopped
      .filter(({ memberId }) => memberId === id)
      .map(({ kind, stoppedAt }) => ({
        address: email,
        reason: 'unsubscribed',
        note: null,
        alert: kind,
        createdAt: stoppedAt.toISOString(),
      })),
  )
}

/** By hand. @throws AppError `validation_failed` */
export async function addSuppression(
  ctx: Context,
  { address, note }: { address: string; note?: string | null | undefined },
): Promise<Suppression> {
  const plain = listed(addressOf(address))
  await suppress(ctx, plain, 'by_hand', note ?? null)
  const [row] = await ctx.db.select().from(suppressions).where(eq(suppressions.address, plain))
  return show(row as SuppressionRow)
}

/** Takes an address off the list. @throws AppError `not_found` */
export async function removeSuppression(ctx: Context, address: string): Promise<{ ok: true }> {
  const removed = await ctx.db
    .delete(suppressions)
    .where(eq(suppressions.address, listed(address)))
    .returning()
  if (removed.length === 0) throw notFound('address')
  return { ok: true }
}

const show = ({ address, reason, note, createdAt }: SuppressionRow): Suppression => ({
  address,
  reason,
  note,
  alert: null,
  createdAt: createdAt.toISOString(),
})
