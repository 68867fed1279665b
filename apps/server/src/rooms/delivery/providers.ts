import type { DeliveryProvider, NewDeliveryProvider, OutgoingMail } from '@svar/contract'
import { asc, eq, sql } from 'drizzle-orm'
import { AppError, notFound } from '../../kernel/errors.ts'
import type { Mail, ProviderAccount, SendFailure } from '../../kernel/ports.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { noteHealth } from './provider-health.ts'
import { tryRefusedNow } from './stuck.ts'
import { deliveryProviders, type ProviderRow } from './tables.ts'
import type { Transport } from './transports.ts'

const channels = { smtp: 'mail', sendgrid: 'mail', mailgun: 'mail', twilio: 'sms', slack: 'slack' } as const

const rowsOf = (ctx: Context): Promise<ProviderRow[]> =>
  ctx.db.select().from(deliveryProviders).orderBy(asc(deliveryProviders.place), asc(deliveryProviders.id))

/** @throws AppError `not_found` */
export async function providerRow(ctx: Context, id: string): Promise<ProviderRow> {
  const [row] = await ctx.db.select().from(deliveryProviders).where(eq(deliveryProviders.id, id))
  if (!row) throw notFound('account')
  return row
}

/** This workspace's accounts, in the order in which they are asked. */
export const providersOf = async (ctx: Context): Promise<{ items: DeliveryProvider[] }> => ({
  items: (await rowsOf(ctx)).map((row) => show(ctx.platform, row)),
})

/** What is secret is sealed for this workspace; nobody is shown it again. */
export async function addProvider(ctx: Context, input: NewDeliveryProvider): Promise<DeliveryProvider> {
  const { kind, name, perMinute, ...account } = input
  const [row] = await ctx.db
    .insert(deliveryProviders)
    .values({
      id: ctx.newId(),
      kind,
      name: name.trim(),
      channel: channels[kind],
      place: sql`(SELECT coalesce(max(place), 0) + 1 FROM delivery_providers)`,
      sealed: ctx.platform.secrets.encrypt(JSON.stringify(account), ctx.tenantId),
      perMinute,
      createdAt: ctx.clock.now(),
    })
    .returning()
  await tryRefusedNow(ctx, channels[kind])
  return show(ctx.platform, row as ProviderRow)
}

/**
 * Its keys are told anew; its place stays.
 * @throws AppError `not_found`; `validation_failed` where it would become an account of another kind
 */
export async function changeProvider(
  ctx: Context,
  id: string,
  { kind, name, perMinute, ...account }: NewDeliveryProvider,
): Promise<DeliveryProvider> {
  const before = await providerRow(ctx, id)
  if (before.kind !== kind)
    throw new AppError('validation_failed', 'An account keeps its kind. Add another one.')
  const sealed = ctx.platform.secrets.encrypt(JSON.stringify(account), ctx.tenantId)
  const forgotten = { trouble: null, troubleAt: null, takenAt: null }
  const [row] = await ctx.db
    .update(deliveryProviders)
    .set({ name: name.trim(), perMinute, sealed, ...forgotten })
    .where(eq(deliveryProviders.id, id))
    .returning()
  await tryRefusedNow(ctx, before.channel)
  return show(ctx.platform, row as ProviderRow)
}

/** Those that are not named keep their order and come after those that are. */
export async function orderProviders(ctx: Context, ids: string[]): Promise<{ items: DeliveryProvider[] }> {
  await ctx.client.query(
    `UPDATE delivery_providers p SET place = o.place
     FROM (SELECT id, row_number() OVER (ORDER BY array_position($1::uuid[], id), place, id) AS place
           FROM delivery_providers) AS o
     WHERE p.id = o.id`,
    [ids],
  )
  return providersOf(ctx)
}

/** @throws AppError `not_found` */
export async function removeProvider(ctx: Context, id: string): Promise<{ ok: true }> {
  const [removed] = await ctx.db.delete(deliveryProviders).where(eq(deliveryProviders.id, id)).returning()
  if (!removed) throw notFound('account')
  await tryRefusedNow(ctx, removed.channel)
  return { ok: true }
}

/** The account with its keys. */
export function accountOf(platform: Platform, row: ProviderRow): ProviderAccount {
  const account = JSON.parse(platform.secrets.decrypt(row.sealed, row.tenantId))
  return { ...account, kind: row.kind, reportTo: reportAddress(platform, row) }
}

/**
 * This workspace's transports of each channel.
 * @param from who their mails come from; null: as they are written
 */
export async function ownTransports(
  ctx: Context,
  from: string | null,
): Promise<Map<OutgoingMail['channel'], Transport[]>> {
  const rows = await rowsOf(ctx)
  const transports = rows.flatMap((row) => opened(ctx.platform, row, from))
  return Map.groupBy(transports, ({ channel }): OutgoingMail['channel'] => channel)
}

/** Nothing where its keys cannot be read: the other accounts are asked, and the log says which one it is. */
function opened(
  platform: Platform,
  row: ProviderRow,
  from: string | null,
): (Transport & { channel: ProviderRow['channel'] })[] {
  try {
    const account = platform.providers.open(accountOf(platform, row))
    const send = async (mail: Mail) => {
      try {
        const taken = await account.send(from ? { ...mail, from } : mail)
        await noteHealth(platform, row, null)
        return taken
      } catch (error) {
        await noteHealth(platform, row, error as SendFailure)
        throw error
      }
    }
    return [{ channel: row.channel, key: row.id, name: row.name, perMinute: row.perMinute, send }]
  } catch (error) {
    platform.log.error({ provider: row.name, err: error }, 'an account for delivery cannot be opened')
    return []
  }
}

function healthOf({ trouble, troubleAt, takenAt }: ProviderRow): DeliveryProvider['health'] {
  if (trouble !== null) return { state: 'failing', since: troubleAt?.toISOString() ?? null, said: trouble }
  return { state: takenAt ? 'ok' : 'unknown', since: takenAt?.toISOString() ?? null, said: null }
}

const reportAddress = ({ config }: Platform, { kind, tenantId, id }: ProviderRow): string =>
  `${config.url}/api/delivery/webhooks/${kind}/${tenantId}/${id}`

const show = (platform: Platform, row: ProviderRow): DeliveryProvider => ({
  id: row.id,
  kind: row.kind,
  channel: row.channel,
  name: row.name,
  perMinute: row.perMinute,
  reportsTo: row.kind === 'slack' || row.kind === 'smtp' ? null : reportAddress(platform, row),
  health: healthOf(row),
})
