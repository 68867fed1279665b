import type { Platform } from '../../platform/platform.ts'
import { endpointChanged, endpointDisabled } from './events.ts'
import { listeningTenants } from './stores/queue.ts'

const REFRESH_EVERY_MS = 3000

/** Which workspaces have an enabled endpoint, as one process knows it. */
interface Known {
  /** Null until it was read: then everybody may have one. */
  tenants: Set<string> | null
  /** How often it was asked for: of two answers that cross, the later asked one counts. */
  asked: number
  timer: NodeJS.Timeout
}

// A process has one of each; a test may have several.
const knownBy = new Map<Platform, Known>()

/** Keeps in mind who has endpoints, so that events of all others cost nothing. */
export async function follow(platform: Platform): Promise<void> {
  const timer = setInterval(() => refresh(platform), REFRESH_EVERY_MS).unref()
  knownBy.set(platform, { tenants: null, asked: 0, timer })
  platform.outbox.onCommitted((events) => {
    const changed = events.filter(
      ({ type }) => type === endpointChanged.type || type === endpointDisabled.type,
    )
    if (changed.length === 0) return
    // At once for what this process did: the next event may follow in the same moment.
    for (const { tenantId } of changed) knownBy.get(platform)?.tenants?.add(tenantId)
    void refresh(platform)
  })
  await refresh(platform)
}

export function unfollow(platform: Platform): void {
  const known = knownBy.get(platform)
  if (known) clearInterval(known.timer)
  knownBy.delete(platform)
}

/**
 * Whether an event of this workspace may have to be sent somewhere. A process that has not read the endpoints leaves the
 * answer to one that has.
 */
export function mayListen(tenantId: string): boolean {
  if (knownBy.size === 0) return true
  for (const { tenants } of knownBy.values()) {
    if (tenants === null) return true
    if (tenants.has(tenantId)) return true
  }
  return false
}

/** Reads anew who has endpoints. */
async function refresh(platform: Platform): Promise<void> {
  const known = knownBy.get(platform)
  if (!known) return
  known.asked += 1
  const turn = known.asked
  try {
    const tenants = await listeningTenants(platform)
    if (known.asked === turn) known.tenants = new Set(tenants)
  } catch (error) {
    // What is known stays; it is read again soon.
    platform.log.warn({ error: (error as Error).message }, 'could not read who has webhooks')
  }
}
