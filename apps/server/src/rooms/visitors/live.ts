import type { ClientFrame } from '@svar/contract'
import { hasRole } from '../../kernel/actor.ts'
import { must } from '../../kernel/errors.ts'
import type { LiveConnection } from '../../platform/live/live.ts'
import type { LiveHandlers } from '../../platform/live/socket.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { visibilityOf } from '../teams/index.ts'
import { createLookout, type Watchers } from './presence/watch.ts'

const LOOKED_EVERY_MS = 1000
/** A page says every 20 seconds that it still watches. */
const WATCHED_FOR_MS = 45_000

interface Watch {
  watchers: Watchers
  timer: ReturnType<typeof setInterval>
}
const watches = new WeakMap<Platform, Map<string, Watch>>()

/** The handlers of live connections, with those who watch the site's visitors. */
export function withVisitors<H extends Pick<LiveHandlers, 'frame' | 'disconnected'>>(handlers: H): H {
  return {
    ...handlers,
    async disconnected(platform: Platform, connection: LiveConnection) {
      leave(platform, connection)
      await handlers.disconnected(platform, connection)
    },
    async frame(platform: Platform, connection: LiveConnection, frame: ClientFrame) {
      if (frame.t !== 'watch_visitors') return handlers.frame(platform, connection, frame)
      if (!frame.on) return leave(platform, connection)
      must(hasRole(connection.actor, 'agent'))
      const { tenantId, actor } = connection
      const visibility = await inTenant(platform, tenantId, actor, visibilityOf)
      const until = platform.clock.now().getTime() + WATCHED_FOR_MS
      watchOf(platform, tenantId).watchers.set(connection, { visibility, until })
    },
  }
}

/** Nobody is told of anything any longer. */
export function stopWatching(platform: Platform): void {
  for (const { timer } of watches.get(platform)?.values() ?? []) clearInterval(timer)
  watches.delete(platform)
}

function leave(platform: Platform, connection: LiveConnection): void {
  const watch = watches.get(platform)?.get(connection.tenantId)
  watch?.watchers.delete(connection)
  if (watch?.watchers.size === 0) end(platform, connection.tenantId, watch)
}

function end(platform: Platform, tenantId: string, watch: Watch): void {
  clearInterval(watch.timer)
  watches.get(platform)?.delete(tenantId)
}

function watchOf(platform: Platform, tenantId: string): Watch {
  const all = watches.get(platform) ?? new Map<string, Watch>()
  watches.set(platform, all)
  const known = all.get(tenantId)
  if (known) return known
  const watchers: Watchers = new Map()
  const look = createLookout(platform, tenantId, watchers)
  let isLooking = false
  const timer = setInterval(async () => {
    const now = platform.clock.now().getTime()
    for (const [connection, { until }] of watchers) if (until < now) leave(platform, connection)
    if (isLooking || watchers.size === 0) return
    isLooking = true
    await look().catch((error) => platform.log.debug({ err: error }, 'could not look who is on the site'))
    isLooking = false
  }, LOOKED_EVERY_MS).unref()
  const watch = { watchers, timer }
  all.set(tenantId, watch)
  return watch
}
