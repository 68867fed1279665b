import { setTimeout as pause } from 'node:timers/promises'
import type { Platform } from '../platform.ts'
import { handledBefore, markHandled } from './claim.ts'
import { owe } from './debts.ts'
import type { StoredEvent } from './events.ts'
import { FairQueue } from './fair-queue.ts'
import { Lanes } from './lanes.ts'
import type { Owing } from './owing.ts'
import { type Quiet, QuietWait } from './quiet-wait.ts'
import type { Reaction } from './reactions.ts'
import { settle, settleNow } from './settle.ts'
import type { StartRest } from './start-rest.ts'
import type { Tallies } from './tallies.ts'

const LONGEST_REST_MS = 25
/** After a start everybody connects again and writes: that goes before what may wait, of then and of now. */
const AFTER_A_START: Quiet = { ms: 5000, atMostMs: 15_000 }

/** An event in hand, and its reactions that have not ended. */
interface InHand {
  event: StoredEvent
  open: number
  done: string[]
  /** What failed could not be written down: the event has to come again. */
  isLost: boolean
  since: number
  /** What an earlier attempt was done with; asked for once, when something is to be done. */
  before: Promise<Set<string>> | null
}
interface Run {
  event: StoredEvent
  reaction: Reaction
  hand: InHand
  /** Null where no order is kept. */
  lane: string | null
}
/** What one subscriber has to do. */
interface Line {
  queue: FairQueue<Run>
  running: number
  concurrency: number
}

/**
 * Runs events' reactions: each subscriber by itself, so that a slow one holds up nobody; what happened to one thing in
 * order; urgent first; every tenant in turn. An event is done with when all its reactions have ended; what a reaction
 * that failed owes is written down at once, and done by `Debtors`.
 */
export class Runner {
  readonly #getPlatform: () => Platform
  readonly #owing: Owing
  readonly #tallies: Tallies
  readonly #rest: StartRest
  readonly #inHand = new Map<string, InHand>()
  readonly #lanes = new Lanes<Run>()
  readonly #quiet = new QuietWait<Run>()
  readonly #lines = new Map<string, Line>()
  readonly #working = new Set<Promise<void>>()
  #isStopped = false

  constructor(getPlatform: () => Platform, owing: Owing, tallies: Tallies, rest: StartRest) {
    this.#getPlatform = getPlatform
    this.#owing = owing
    this.#tallies = tallies
    this.#rest = rest
  }

  get size(): number {
    return this.#inHand.size
  }

  open(): void {
    this.#isStopped = false
  }

  /** Events that have been in hand for longer than this. */
  olderThan(ms: number): StoredEvent[] {
    const limit = performance.now() - ms
    return [...this.#inHand.values()].filter(({ since }) => since < limit).map(({ event }) => event)
  }

  take(event: StoredEvent, reactions: Reaction[]): void {
    const key = keyOf(event)
    if (this.#inHand.has(key)) return
    const open = reactions.length
    const hand = { event, open, done: [], isLost: false, since: performance.now(), before: null }
    this.#inHand.set(key, hand)
    if (reactions.length === 0) this.#track(this.#settle(hand))
    for (const reaction of reactions) {
      const lane = reaction.ordered && event.aggregateId ? laneOf(event, reaction.name) : null
      const run = { event, reaction, hand, lane }
      if (reaction.quiet && event.aggregateId) this.#whenQuiet(run, reaction.quiet)
      else this.#enter(run)
    }
  }

  /** Lets go now what waits until its thing is quiet. */
  hurry(): void {
    this.#quiet.hurry()
    settleNow(this.#getPlatform())
  }

  /** Resolves when fewer are in hand, when it stops, or when the time is over. @returns whether more may be taken */
  async untilBelow(count: number, limitMs: number): Promise<boolean> {
    const isFull = () => this.#inHand.size >= count && !this.#isStopped && this.#working.size > 0
    const { promise: over, resolve: end } = Promise.withResolvers<void>()
    const timer = setTimeout(end, limitMs).unref()
    const endsAt = performance.now() + limitMs
    while (isFull() && performance.now() < endsAt) await Promise.race([over, ...this.#working])
    clearTimeout(timer)
    return !isFull()
  }

  /** Begins nothing more and waits for what is running. @returns events that are not done with */
  async stop(): Promise<StoredEvent[]> {
    this.#isStopped = true
    this.#quiet.clear()
    settleNow(this.#getPlatform())
    while (this.#working.size > 0) await Promise.race(this.#working)
    const left = [...this.#inHand.values()]
    this.#inHand.clear()
    this.#lines.clear()
    for (const { event, done } of left)
      if (done.length > 0) await markHandled(this.#getPlatform(), event, done).catch(() => {})
    return left.map(({ event }) => event)
  }

  #track(work: Promise<void>): void {
    this.#working.add(work)
    void work.finally(() => this.#working.delete(work))
  }

  #whenQuiet(run: Run, usual: Quiet): void {
    const thing = laneOf(run.event, run.reaction.name)
    const mayWait = cameBack(run.event) || this.#rest.isUnderWay()
    const quiet = mayWait ? laterOf(usual, AFTER_A_START) : usual
    const replaced = this.#quiet.enter(thing, run, quiet, (last) => this.#enter(last))
    if (replaced) this.#track(this.#end(replaced, true, true))
  }

  #enter(run: Run): void {
    if (run.lane === null || this.#lanes.enter(run.lane, run)) this.#line(run)
  }

  #line(run: Run): void {
    const { name, concurrency } = run.reaction
    const line = this.#lines.get(name) ?? { queue: new FairQueue<Run>(), running: 0, concurrency }
    this.#lines.set(name, line)
    line.queue.push(run)
    this.#pump(line)
  }

  #pump(line: Line): void {
    while (!this.#isStopped && line.running < line.concurrency) {
      const run = line.queue.shift()
      if (!run) return
      line.running += 1
      this.#track(this.#work(line, run))
    }
  }

  async #work(line: Line, run: Run): Promise<void> {
    const began = performance.now()
    const isDone = await this.#carryOut(run)
    if (run.reaction.quiet) await this.#breathe(performance.now() - began)
    line.running -= 1
    const next = run.lane === null ? undefined : this.#lanes.leave(run.lane)
    if (next) this.#line(next)
    this.#pump(line)
    await this.#end(run, isDone)
  }

  /** What may wait leaves as much time to others as it took: a hundred that were quiet together come due together. */
  async #breathe(tookMs: number): Promise<void> {
    if (!this.#isStopped) await pause(Math.min(tookMs, LONGEST_REST_MS))
  }

  async #end({ hand, reaction }: Run, isDone: boolean, mayWait = false): Promise<void> {
    if (isDone) hand.done.push(reaction.name)
    hand.open -= 1
    if (hand.open === 0) await this.#settle(hand, mayWait)
  }

  /** @returns whether it is done; otherwise what is owed has been written down */
  async #carryOut(run: Run): Promise<boolean> {
    const { event, reaction, hand } = run
    const platform = this.#getPlatform()
    const began = performance.now()
    try {
      if (await this.#owing.mustWait(event, reaction.name, run.lane)) {
        await this.#owe(run, null)
        return false
      }
      if (!(await this.#wasDone(hand, reaction))) await reaction.run(platform, event)
      this.#tallies.add(platform, event, reaction.name, true, performance.now() - began)
      return true
    } catch (error) {
      this.#tallies.add(platform, event, reaction.name, false, performance.now() - began)
      platform.log.error({ event: event.type, reaction: reaction.name, err: error }, 'a reaction failed')
      await this.#owe(run, (error as Error).message)
      return false
    }
  }

  async #wasDone(hand: InHand, { name }: Reaction): Promise<boolean> {
    if (!cameBack(hand.event)) return false
    hand.before ??= handledBefore(this.#getPlatform(), hand.event)
    return (await hand.before).has(name)
  }

  async #owe({ event, reaction, hand, lane }: Run, error: string | null): Promise<void> {
    try {
      if (lane !== null) this.#owing.add(lane)
      await owe(this.#getPlatform(), event, { subscriber: reaction.name, ordered: reaction.ordered, error })
    } catch (fault) {
      hand.isLost = true
      this.#getPlatform().log.warn(
        { error: (fault as Error).message },
        'could not note a failure; the event comes again',
      )
    }
  }

  async #settle(hand: InHand, mayWait = false): Promise<void> {
    try {
      if (!hand.isLost) await settle(this.#getPlatform(), hand.event, mayWait)
    } catch (error) {
      const { log } = this.#getPlatform()
      log.warn({ error: (error as Error).message }, 'could not settle an event; it comes again')
    } finally {
      this.#inHand.delete(keyOf(hand.event))
    }
  }
}

const cameBack = ({ attempts }: StoredEvent): boolean => attempts > 1

const laterOf = (one: Quiet, other: Quiet): Quiet => ({
  ms: Math.max(one.ms, other.ms),
  atMostMs: Math.max(one.atMostMs, other.atMostMs),
})

const keyOf = ({ tenantId, id }: StoredEvent) => `${tenantId}:${id}`

/** A line in which order is kept: one subscriber, one thing. */
export const laneOf = ({ tenantId, aggregateId }: StoredEvent, subscriber: string): string =>
  `${tenantId}:${subscriber}:${aggregateId}`
