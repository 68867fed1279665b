import { AsyncLocalStorage } from 'node:async_hooks'

/** So many transactions at once for a tenant that is alone; a few connections are left for all else. */
const ALONE = 12
/** And for each when several are at work: the database does few things at once, whoever asks for more. */
const BESIDE_OTHERS = 3
const AT_WORK_MS = 3000
const MOST_WAITING = 2000

interface Tenant {
  running: number
  waiting: (() => void)[]
  lastAsked: number
}

/** Lets tenants do their transactions in turn, so that one that asks for much cannot hold up the others. */
export interface Turns {
  /**
   * Waits for a turn, and does the work in it. Work within work needs no turn of its own: it would wait for itself.
   * @throws what `refused` makes, when too much of this tenant waits already
   */
  take<T>(tenantId: string, refused: () => Error, work: () => Promise<T>): Promise<T>
}

/** @param now milliseconds that only grow */
export function createTurns(now: () => number = () => performance.now()): Turns {
  // In the order in which they are next: who had a turn goes to the end.
  const tenants = new Map<string, Tenant>()
  const inTurn = new AsyncLocalStorage<true>()

  const most = (tenantId: string) => {
    for (const [id, other] of tenants) {
      if (id !== tenantId && now() - other.lastAsked < AT_WORK_MS) return BESIDE_OTHERS
    }
    return ALONE
  }
  const total = () => [...tenants.values()].reduce((sum, tenant) => sum + tenant.running, 0)
  const next = () => {
    for (const [id, tenant] of tenants) {
      if (tenant.waiting.length === 0 || tenant.running >= most(id) || total() >= ALONE) continue
      tenants.delete(id)
      tenants.set(id, tenant)
      tenant.running += 1
      tenant.waiting.shift()?.()
      return next()
    }
  }
  const leave = (tenantId: string, tenant: Tenant) => {
    tenant.running -= 1
    if (tenant.running === 0 && tenant.waiting.length === 0 && now() - tenant.lastAsked > AT_WORK_MS) {
      tenants.delete(tenantId)
    }
    next()
  }

  return {
    async take(tenantId, refused, work) {
      if (inTurn.getStore()) return work()
      const tenant = tenants.get(tenantId) ?? { running: 0, waiting: [], lastAsked: 0 }
      tenants.set(tenantId, tenant)
      tenant.lastAsked = now()
      if (tenant.waiting.length >= MOST_WAITING) throw refused()
      const turn = new Promise<void>((begin) => tenant.waiting.push(begin))
      next()
      await turn
      try {
        return await inTurn.run(true, work)
      } finally {
        leave(tenantId, tenant)
      }
    },
  }
}
