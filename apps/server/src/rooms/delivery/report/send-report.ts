import { type AlertKind, type Member, roles } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { membersOf, workspaceOf } from '../../identity/index.ts'
import { tell } from '../alerts/tell.ts'
import { choicesFor } from '../stores/alert-choices.ts'
import * as store from '../stores/daily-reports.ts'
import { dayOver, nextMorning } from './plan.ts'
import { writerOf } from './writers.ts'

const kind: AlertKind = 'report'
const actor = system('delivery')

/**
 * Sends each of those who chose it what they may see of the day that is over, once, and plans the next. Two that do it
 * at the same moment write the same mails, which are one each by their key.
 */
export async function sendReport(platform: Platform, tenantId: string): Promise<void> {
  const begun = await inTenant(platform, tenantId, actor, begin)
  if (!begun) return
  for (const reader of begun.readers) await writeTo(platform, tenantId, reader, begun)
  await inTenant(platform, tenantId, actor, async (ctx) => {
    const { timeZone } = await workspaceOf(ctx)
    await store.noteTold(ctx, { day: begun.day, dueAt: nextMorning(timeZone, ctx.clock.now()) })
  })
}

interface Begun {
  day: string
  dayBefore: string
  readers: Member[]
}

/** @returns null where nobody wants it any more; no readers where they have it already */
async function begin(ctx: Context): Promise<Begun | null> {
  const readers = await readersOf(ctx)
  if (readers.length === 0) {
    await store.unplan(ctx)
    return null
  }
  const { timeZone } = await workspaceOf(ctx)
  const days = dayOver(timeZone, ctx.clock.now())
  const told = await store.toldDay(ctx)
  return { ...days, readers: told && told >= days.day ? [] : readers }
}

/** Who sees most comes first: what they see stands in the channel that all read. */
async function readersOf(ctx: Context): Promise<Member[]> {
  const chosen = await choicesFor(ctx, kind)
  const wanting = new Set(
    chosen.filter(({ channels }) => channels.length > 0).map(({ memberId }) => memberId),
  )
  const rank = ({ role }: Member) => roles.indexOf(role)
  return (await membersOf(ctx))
    .filter(({ id }) => wanting.has(id))
    .sort((one, other) => rank(one) - rank(other))
}

async function writeTo(
  platform: Platform,
  tenantId: string,
  reader: Member,
  { day, dayBefore }: Begun,
): Promise<void> {
  const report = await writerOf(platform)?.(platform, { tenantId, reader, day, dayBefore })
  if (!report) return
  await inTenant(platform, tenantId, actor, async (ctx) => {
    const { slug } = await workspaceOf(ctx)
    const admin = `${platform.config.url}/admin/w/${slug}`
    const link = `${admin}/dashboard?span=own&from=${day}&to=${day}`
    const params = { ...report, day, dayBefore, link, choicesLink: `${admin}/settings?view=account` }
    const key = `report:${day}`
    await tell(ctx, { kind, concerned: [reader.id], key, template: 'daily_report', params })
  })
}
