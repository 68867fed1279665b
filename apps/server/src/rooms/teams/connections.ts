import { system } from '../../kernel/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { settlePresence } from './presence.ts'
import * as store from './stores/presence.ts'

/** A connection holds so long without a word of its process; and so long after its end, as a page that loads anew has it. */
const HOLDS_MS = 75_000
const GRACE_MS = 20_000
const BEAT_MS = 25_000
const FORGET_AFTER_MS = 24 * 3_600_000

interface Here {
  tenantId: string
  memberId: string
  count: number
}
interface Desk {
  here: Map<string, Here>
  timer: NodeJS.Timeout | null
}
const desks = new WeakMap<Platform, Desk>()

function deskOf(platform: Platform): Desk {
  const known = desks.get(platform)
  if (known) return known
  const made: Desk = { here: new Map(), timer: null }
  desks.set(platform, made)
  return made
}

/** A member opened a live connection in this process. */
export async function noteConnected(platform: Platform, tenantId: string, memberId: string): Promise<void> {
  const { here } = deskOf(platform)
  const known = here.get(memberId) ?? { tenantId, memberId, count: 0 }
  here.set(memberId, { ...known, count: known.count + 1 })
  await hold(platform, tenantId, memberId, HOLDS_MS, true)
}

/** One of a member's live connections ended; after their last one they are away, unless they come back at once. */
export async function noteDisconnected(
  platform: Platform,
  tenantId: string,
  memberId: string,
): Promise<void> {
  const { here } = deskOf(platform)
  const known = here.get(memberId)
  if (known && known.count > 1) return void here.set(memberId, { ...known, count: known.count - 1 })
  here.delete(memberId)
  await hold(platform, tenantId, memberId, GRACE_MS, false)
}

function hold(platform: Platform, tenantId: string, memberId: string, forMs: number, isActive: boolean) {
  return inTenant(platform, tenantId, system('teams'), async (ctx) => {
    const now = ctx.clock.now()
    await store.holdConnection(ctx, memberId, new Date(now.getTime() + forMs))
    await settlePresence(ctx, memberId, isActive ? { activeAt: now } : {})
  })
}

/** Says that those who are connected here still are, and looks at everybody whose time has come. */
export async function tend(platform: Platform): Promise<void> {
  for (const { tenantId, memberId } of deskOf(platform).here.values())
    await hold(platform, tenantId, memberId, HOLDS_MS, false)
  for (const { tenantId, memberId } of await store.duePresences(platform)) {
    await inTenant(platform, tenantId, system('teams'), async (ctx) => {
      await settlePresence(ctx, memberId)
      await store.forgetConnections(ctx, new Date(ctx.clock.now().getTime() - FORGET_AFTER_MS))
    })
  }
}

export function startTending(platform: Platform): void {
  const tendQuietly = () =>
    void tend(platform).catch((error) => platform.log.debug({ error: error.message }, 'who is here'))
  deskOf(platform).timer = setInterval(tendQuietly, BEAT_MS).unref()
}

export function stopTending(platform: Platform): void {
  const { timer } = deskOf(platform)
  if (timer) clearInterval(timer)
  desks.delete(platform)
}
