import { AsyncLocalStorage } from 'node:async_hooks'

/** So many transactions at once for a tenant that is alone; a few connections are left for all else. */
const ALONE = 12
/**
 * So many when the process begins: each connection has to learn everything anew, and after a restart everybody comes back
 * at once. Taught one after the other, a few serve two hundred in half the time in which twelve do.
 */
const AT_THE_BEGINNING = 4
/** One more for each so many that have ended. */
const ENDED_FOR_ONE_MORE = 200
/** And for each when several are at work: the database does few things at once, whoever asks for more. */
const BESIDE_OTHERS = 3
const AT_WORK_MS = 3000
const MOST_WAITING = 2000
/** While others wait, one of so many turns is for those whom nobody sees waiting: they come later, and they come. */
const PATIENT_ONE_OF = 4

/** So many turns a tenant may have in hand beside others before it has to hold back: some pages, a burst. */
const CREDIT = 60
/** So many come back in a second: who asks for no more than this is never held back. */
const CREDIT_PER_SECOND = 40
/**
 * Turns are counted, not timed: where the whole machine is slow, all take longer, and nobody asked for more. Only what
 * takes much longer than others' costs one more for each of these.
 */
const LONG_MS = 250
/** Who has used up the credit does one thing at a time, and rests after it for so many times as long as it took. */
const REST = 5
const LONGEST_REST_MS = 250
/** While no more than so many wait there is no rest: who sends one after the other waits for the answers anyway. */
const FEW_WAITING = 4

interface Tenant {
  running: number
  waiting: (() => void)[]
  /** Those whom nobody sees waiting. */
  patient: (() => void)[]
  /** How many have begun. */
  begun: number
  lastAsked: number
  /** As it stood at `creditAt`. Where it is used up, the tenant holds back. */
  credit: number
  creditAt: number
  restsUntil: number
}

/**
 * Lets tenants do their transactions in turn, so that one that asks for much cannot hold up the others. Turns alone are
 * not enough: the processor is shared as well, and what it does for the loud one at the same time makes the others slow.
 */
export interface Turns {
  /**
   * Waits for a turn, and does the work in it. Work within work needs no turn of its own: it would wait for itself.
   * @param isPatient whether others of the same tenant go first: nobody looks at what it does
   * @throws what `refused` makes, when too much of this tenant waits already
   */
  take<T>(tenantId: string, refused: () => Error, work: () => Promise<T>, isPatient?: boolean): Promise<T>
}

/**
 * @param now milliseconds that only grow
 * @param later calls back after so many milliseconds
 */
export function createTurns(
  now: () => number = () => performance.now(),
  later: (call: () => void, ms: number) => unknown = setTimeout,
): Turns {
  // In the order in which they are next: who had a turn goes to the end.
  const tenants = new Map<string, Tenant>()
  const inTurn = new AsyncLocalStorage<true>()
  let total = 0
  let ended = 0
  let wakesAt = Number.POSITIVE_INFINITY

  const mostOfOne = () => Math.min(ALONE, AT_THE_BEGINNING + Math.floor(ended / ENDED_FOR_ONE_MORE))
  const isBesideOthers = (tenantId: string) => {
    for (const [id, other] of tenants)
      if (id !== tenantId && now() - other.lastAsked < AT_WORK_MS) return true
    return false
  }
  /** Whether it may begin one more; asked again when somebody ends, or when it has rested. */
  const mayBegin = (tenantId: string, tenant: Tenant) => {
    if (!isBesideOthers(tenantId)) return tenant.running < mostOfOne()
    if (creditOf(tenant, now()) >= 1) return tenant.running < BESIDE_OTHERS
    if (tenant.running > 0) return false
    if (waitingOf(tenant) <= FEW_WAITING) return true
    const restMs = tenant.restsUntil - now()
    if (restMs <= 0) return true
    wake(restMs)
    return false
  }
  const wake = (ms: number) => {
    const at = now() + ms
    if (at >= wakesAt) return
    wakesAt = at
    later(() => {
      wakesAt = Number.POSITIVE_INFINITY
      next()
    }, ms)
  }
  const next = () => {
    for (const [id, tenant] of tenants) {
      if (total >= ALONE) return
      if (waitingOf(tenant) === 0 || !mayBegin(id, tenant)) continue
      tenants.delete(id)
      tenants.set(id, tenant)
      tenant.running += 1
      total += 1
      takeNext(tenant)()
      return next()
    }
  }
  const leave = (tenantId: string, tenant: Tenant, tookMs: number) => {
    tenant.running -= 1
    total -= 1
    ended += 1
    spend(tenant, tookMs, now())
    const isIdle = tenant.running === 0 && waitingOf(tenant) === 0
    if (isIdle && now() - tenant.lastAsked > AT_WORK_MS) tenants.delete(tenantId)
    next()
  }

  return {
    async take(tenantId, refused, work, isPatient = false) {
      if (inTurn.getStore()) return work()
      const tenant = tenants.get(tenantId) ?? newcomer(now())
      tenants.set(tenantId, tenant)
      tenant.lastAsked = now()
      if (waitingOf(tenant) >= MOST_WAITING) throw refused()
      const line = isPatient ? tenant.patient : tenant.waiting
      const turn = new Promise<void>((begin) => line.push(begin))
      next()
      await turn
      const began = now()
      try {
        return await inTurn.run(true, work)
      } finally {
        leave(tenantId, tenant, now() - began)
      }
    },
  }
}

const newcomer = (at: number): Tenant => ({
  running: 0,
  waiting: [],
  patient: [],
  begun: 0,
  lastAsked: 0,
  credit: CREDIT,
  creditAt: at,
  restsUntil: 0,
})

const waitingOf = ({ waiting, patient }: Tenant) => waiting.length + patient.length

/** @returns whose turn it is; somebody waits */
function takeNext(tenant: Tenant): () => void {
  tenant.begun += 1
  const isForPatient = tenant.waiting.length === 0 || tenant.begun % PATIENT_ONE_OF === 0
  const first = isForPatient ? tenant.patient.shift() : undefined
  return (first ?? tenant.waiting.shift()) as () => void
}

const creditOf = ({ credit, creditAt }: Tenant, at: number): number =>
  Math.min(CREDIT, credit + ((at - creditAt) * CREDIT_PER_SECOND) / 1000)

/** Little debt is carried on: who stops asking for much is well again within a second or two. */
function spend(tenant: Tenant, tookMs: number, at: number): void {
  const cost = 1 + Math.floor(tookMs / LONG_MS)
  tenant.credit = Math.max(-CREDIT_PER_SECOND, creditOf(tenant, at) - cost)
  tenant.creditAt = at
  tenant.restsUntil = at + Math.min(LONGEST_REST_MS, tookMs * REST)
}
