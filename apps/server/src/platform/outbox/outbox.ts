import { randomUUID } from 'node:crypto'
import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import { claim, endLeases, giveBack, keep } from './claim.ts'
import { keepDebts } from './claim-debts.ts'
import { Debtors } from './debtors.ts'
import type { Destination, StoredEvent, TenantEvent } from './events.ts'
import { Owing } from './owing.ts'
import { type Reaction, subscribers } from './reactions.ts'
import { retire } from './retire.ts'
import { Runner } from './runner.ts'
import { StartRest } from './start-rest.ts'
import { releaseLines } from './stuck-lines.ts'
import { Tallies } from './tallies.ts'

const SWEEP_EVERY_MS = 1000
const KEEP_AFTER_MS = 30_000
const WRITE_TALLIES_EVERY = 5
const RELEASE_EVERY = 60
const RETIRE_EVERY = 600
const CLAIM = 500
/** So many may be in hand here; what comes then is left to whoever is free. */
const MAX_IN_HAND = 2000

/** Delivers committed events to the rooms' reactions: at once when all is well, again when it was not. */
export interface Outbox {
  /** Marks what this process has taken. */
  processId: string
  reactions: readonly Reaction[]
  /** Who is to take an event that a transaction is about to store. */
  destination(event: TenantEvent): Destination
  /** Told by a transaction after it committed. */
  committed(events: StoredEvent[]): void
  /** Hears of every committed event of this process, for live updates. */
  onCommitted(listener: (events: StoredEvent[]) => void): void
  /** Looks now for what may be done and who is paused, instead of at the next turn. Resolves when it has looked. */
  wake(): Promise<void>
  /** Lets go now what waits until its thing is quiet. */
  hurry(): void
  /** @param alone nobody else delivers from this database, so what was taken before belongs to nobody now */
  start(alone: boolean): void
  /** Stops taking events and waits for those that are being handled. */
  stop(): Promise<void>
}

/** @param reactions all rooms' reactions; until it is started this process only stores events */
export function createOutbox(getPlatform: () => Platform, reactions: Reaction[]): Outbox {
  const concernedBy = subscribers(reactions)
  const tallies = new Tallies()
  const rest = new StartRest()
  const owing = new Owing(getPlatform)
  const runner = new Runner(getPlatform, owing, tallies, rest)
  const debtors = new Debtors(getPlatform, reactions, tallies)
  const listeners: ((events: StoredEvent[]) => void)[] = []
  let timer: NodeJS.Timeout | null = null
  let sweeping: Promise<void> | null = null
  let next: Promise<void> | null = null
  let debts: Promise<void> | null = null
  let retiring: Promise<void> | null = null
  let turns = 0
  let stopped = true

  const take = (events: StoredEvent[]) => {
    for (const event of events) runner.take(event, concernedBy(event))
  }
  const complain = (error: unknown) =>
    getPlatform().log.warn({ error: (error as Error).message }, 'could not read the outbox')
  /** Beside all else: much may have grown old in a day. */
  const forget = () => {
    retiring ??= retire(getPlatform())
      .then(() => {})
      .catch(complain)
      .finally(() => {
        retiring = null
      })
  }
  const keepInHand = async () => {
    await keep(getPlatform(), runner.olderThan(KEEP_AFTER_MS))
    await keepDebts(getPlatform(), debtors.olderThan(KEEP_AFTER_MS))
  }
  /** What has to be seen to each second, however long there is something to take. */
  const lookAfter = async () => {
    await owing.refresh()
    await keepInHand()
    turns += 1
    if (turns % WRITE_TALLIES_EVERY === 0) await tallies.write(getPlatform())
    if (turns % RELEASE_EVERY === 0) await asLogin(getPlatform(), (client) => releaseLines(client))
    if (turns % RETIRE_EVERY === 0) forget()
  }
  const sweep = async () => {
    let lookedAt = Number.NEGATIVE_INFINITY
    for (;;) {
      if (performance.now() - lookedAt >= SWEEP_EVERY_MS) {
        await lookAfter()
        lookedAt = performance.now()
      }
      const hasRoom = await runner.untilBelow(MAX_IN_HAND / 2, SWEEP_EVERY_MS)
      if (!hasRoom) continue
      const events = stopped ? [] : await claim(getPlatform(), CLAIM, rest.taken())
      take(events)
      if (events.length === 0) break
    }
  }
  const takeBack = async () => {
    rest.begin()
    if (!(await endLeases(getPlatform()))) rest.end()
  }
  const lookAfterDebts = () => {
    debts ??= debtors
      .sweep()
      .catch(complain)
      .finally(() => {
        debts = null
      })
  }
  const begin = (): Promise<void> => {
    if (stopped) return Promise.resolve()
    sweeping = sweep()
      .catch(complain)
      .finally(() => {
        sweeping = null
      })
    lookAfterDebts()
    return sweeping
  }
  const wake = (): Promise<void> => {
    if (!sweeping) return begin()
    // What happened since the one under way began may have escaped it.
    next ??= sweeping.then(() => {
      next = null
      return begin()
    })
    return next
  }

  return {
    processId: randomUUID(),
    reactions,
    destination(event) {
      if (concernedBy(event).length === 0) return 'nobody'
      return stopped || runner.size >= MAX_IN_HAND ? 'anybody' : 'here'
    },
    committed(events) {
      for (const listener of listeners) listener(events)
      take(events.filter((event) => event.attempts > 0))
    },
    onCommitted: (listener) => void listeners.push(listener),
    wake,
    hurry: () => runner.hurry(),
    start(alone) {
      stopped = false
      runner.open()
      debtors.open()
      timer = setInterval(() => sweeping ?? begin(), SWEEP_EVERY_MS).unref()
      const begun = alone ? takeBack() : Promise.resolve()
      begun.catch(complain).finally(wake)
    },
    async stop() {
      stopped = true
      if (timer) clearInterval(timer)
      // What still runs is this process's until it has ended.
      const keeping = setInterval(() => void keepInHand().catch(complain), KEEP_AFTER_MS / 3).unref()
      await Promise.allSettled([sweeping, debtors.stop()])
      const left = await runner.stop()
      clearInterval(keeping)
      await Promise.allSettled([debts, retiring, giveBack(getPlatform(), left), tallies.write(getPlatform())])
    },
  }
}
