import type { Platform } from '../platform.ts'
import { claim, endLeases, giveBack, markHandled, wasHandled } from './claim.ts'
import type { Destination, DomainEvent, StoredEvent } from './events.ts'
import type { Reaction } from './reactions.ts'
import { settle } from './settle.ts'

const SWEEP_EVERY_MS = 1000
const CONCURRENCY = 24
/** So many may wait here for their turn; what comes then is left to whoever is free. */
const MAX_READY = 500

/** Delivers committed events to the rooms' reactions: at once when all is well, again when it was not. */
export interface Outbox {
  /** Who is to take an event that a transaction is about to store. */
  destination(event: DomainEvent): Destination
  /** Told by a transaction after it committed. */
  committed(events: StoredEvent[]): void
  /** Hears of every committed event of this process, for live updates. */
  onCommitted(listener: (events: StoredEvent[]) => void): void
  /** @param alone nobody else delivers from this database, so what was taken before belongs to nobody now */
  start(alone: boolean): void
  /** Stops taking events and waits for those that are being handled. */
  stop(): Promise<void>
}

/** @param reactions all rooms' reactions; until it is started this process only stores events */
export function createOutbox(getPlatform: () => Platform, reactions: Reaction[]): Outbox {
  const byType = Map.groupBy(reactions, (reaction) => reaction.type)
  const concernedBy = (event: DomainEvent) =>
    (byType.get(event.type) ?? []).filter((reaction) => reaction.concerns(event.payload))
  const listeners: ((events: StoredEvent[]) => void)[] = []
  const running = new Set<Promise<void>>()
  let ready: StoredEvent[] = []
  let timer: NodeJS.Timeout | null = null
  let sweeping = false
  let stopped = true

  const run = () => {
    while (ready.length > 0 && running.size < CONCURRENCY && !stopped) {
      const event = ready.shift() as StoredEvent
      const work = handle(getPlatform(), event, concernedBy(event))
      running.add(work)
      work.finally(() => {
        running.delete(work)
        if (ready.length > 0) run()
      })
    }
  }
  const sweep = async () => {
    if (sweeping || stopped) return
    sweeping = true
    try {
      while (!stopped && ready.length < CONCURRENCY) {
        const events = await claim(getPlatform(), CONCURRENCY)
        ready.push(...events)
        run()
        if (events.length < CONCURRENCY) break
        await Promise.race(running)
      }
    } catch (error) {
      getPlatform().log.warn({ error: (error as Error).message }, 'could not read the outbox')
    } finally {
      sweeping = false
    }
  }
  const begin = async (alone: boolean) => {
    if (alone) await endLeases(getPlatform())
    await sweep()
  }

  return {
    destination(event) {
      if (concernedBy(event).length === 0) return 'nobody'
      return stopped || ready.length >= MAX_READY ? 'anybody' : 'here'
    },
    committed(events) {
      for (const listener of listeners) listener(events)
      ready.push(...events.filter((event) => event.attempts > 0))
      run()
    },
    onCommitted: (listener) => void listeners.push(listener),
    start(alone) {
      stopped = false
      timer = setInterval(sweep, SWEEP_EVERY_MS).unref()
      begin(alone).catch((error) => getPlatform().log.warn({ err: error }, 'could not read the outbox'))
    },
    async stop() {
      stopped = true
      if (timer) clearInterval(timer)
      const left = ready
      ready = []
      await Promise.allSettled([...running, giveBack(getPlatform(), left)])
    },
  }
}

async function handle(platform: Platform, event: StoredEvent, reactions: Reaction[]) {
  const done: Reaction[] = []
  const failures: string[] = []
  for (const reaction of reactions) {
    try {
      await runOnce(platform, event, reaction)
      done.push(reaction)
    } catch (error) {
      failures.push(`${reaction.name}: ${(error as Error).message}`)
      platform.log.error({ event: event.type, reaction: reaction.name, err: error }, 'a reaction failed')
    }
  }
  try {
    // What is done must not be done again when the rest of them is tried again.
    if (failures.length > 0) for (const reaction of done) await markHandled(platform, event, reaction)
    await settle(platform, event, failures.join('\n'))
  } catch (error) {
    platform.log.warn({ error: (error as Error).message }, 'could not settle an event; it comes again')
  }
}

async function runOnce(platform: Platform, event: StoredEvent, reaction: Reaction) {
  if (event.attempts > 1 && (await wasHandled(platform, event, reaction))) return
  await reaction.run(platform, event)
}
