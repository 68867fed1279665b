import { system } from '../../../kernel/actor.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { stuckMessages } from '../../delivery/index.ts'
import { listTenants } from '../../identity/index.ts'
import { tenantsWithFailingEmbeddings } from '../../knowledge/index.ts'
import { alertCleared, alertRaised } from '../events.ts'
import * as store from '../stores/status.ts'

/** So many looks in a row must find a part troubled before somebody is told: a short peak needs nobody. */
const TROUBLED_LOOKS = 2
/** And it must have been well for so long before the alert is taken back. */
const WELL_FOR_MS = 120_000
/** What a vendor does not answer for so long needs a person. */
const FAILED_FOR_MS = 600_000
const actor = system('status')

/** Tells workspaces what needs a person, once; and that it is well again, when it has stayed so. */
export async function tellAlerts(platform: Platform, parts: store.PartRow[], now: Date): Promise<void> {
  const open = await store.openAlerts(platform)
  const wanted = [
    ...(await ofInstallation(platform, parts)),
    ...(await store.troubles(platform)),
    ...(await ofMessages(platform, open)),
    ...(await ofEmbeddings(platform, now)),
  ]
  const keyOf = ({ tenantId, part }: { tenantId: string; part: string }) => `${tenantId}:${part}`
  const wantedBy = new Map(wanted.map((trouble) => [keyOf(trouble), trouble]))
  const openKeys = new Set(open.map(keyOf))
  const still = open.flatMap((alert) => {
    const trouble = wantedBy.get(keyOf(alert))
    return trouble ? [{ id: alert.id, value: trouble.value }] : []
  })
  await store.seeAgain(platform, still, now)
  for (const trouble of wanted) if (!openKeys.has(keyOf(trouble))) await raise(platform, trouble, now)
  for (const alert of open) {
    if (!wantedBy.has(keyOf(alert)) && now.getTime() - alert.seenAt.getTime() >= WELL_FOR_MS)
      await clear(platform, alert, now)
  }
}

/** What the whole installation suffers from is told to each of its workspaces. */
async function ofInstallation(platform: Platform, parts: store.PartRow[]): Promise<store.Trouble[]> {
  const troubled = parts.filter(({ isWell, streak }) => !isWell && streak >= TROUBLED_LOOKS)
  if (troubled.length === 0) return []
  const tenants = await listTenants(platform)
  return tenants.flatMap(({ tenantId }) => troubled.map(({ part, value }) => ({ tenantId, part, value })))
}

/** What was given up after its last try went out no more than what still waits: that alert ends by something that works. */
async function ofMessages(platform: Platform, open: store.AlertRow[]): Promise<store.Trouble[]> {
  const told = new Map(open.filter(({ part }) => part === 'mail').map((one) => [one.tenantId, one.raisedAt]))
  const asked = new Set([...(await store.tenantsWithRefused(platform)), ...told.keys()])
  const troubles: store.Trouble[] = []
  for (const tenantId of asked) {
    const count = await inTenant(platform, tenantId, actor, (ctx) =>
      stuckMessages(ctx, told.get(tenantId) ?? null),
    )
    if (count > 0) troubles.push({ tenantId, part: 'mail', value: count })
  }
  return troubles
}

async function ofEmbeddings(platform: Platform, now: Date): Promise<store.Trouble[]> {
  const failing = await tenantsWithFailingEmbeddings(platform, new Date(now.getTime() - FAILED_FOR_MS))
  return failing.map((tenantId) => ({ tenantId, part: 'embeddings', value: null }))
}

const raise = (platform: Platform, trouble: store.Trouble, now: Date) =>
  inTenant(platform, trouble.tenantId, actor, async (ctx) => {
    const alertId = ctx.newId()
    if (!(await store.raise(ctx, alertId, trouble, now))) return
    emit(ctx, alertRaised, alertId, { alertId, part: trouble.part, value: trouble.value })
  })

const clear = (platform: Platform, { tenantId, id, part, value }: store.AlertRow, now: Date) =>
  inTenant(platform, tenantId, actor, async (ctx) => {
    if (await store.clear(ctx, id, now)) emit(ctx, alertCleared, id, { alertId: id, part, value })
  })
