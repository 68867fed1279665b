import { setTimeout as pause } from 'node:timers/promises'
import type { Platform } from '../platform.ts'
import { claimDebts, isAnythingOwed } from './claim-debts.ts'
import { type Ending, endRedeliveries, type Redelivery } from './debts.ts'
import type { Reaction } from './reactions.ts'
import type { Tallies } from './tallies.ts'

const AT_ONCE = 16
/** One that takes long does not keep the others from being looked for. */
const LOOK_AGAIN_MS = 1000

/** Does what subscribers owe: after a pause what failed, in order what waited, and what is replayed. */
export class Debtors {
  readonly #getPlatform: () => Platform
  readonly #byName: Map<string, Reaction>
  readonly #tallies: Tallies
  readonly #working = new Set<Promise<void>>()
  /** Since when each is in hand: until it is noted how it ended, or that could not be noted. */
  readonly #inHand = new Map<number, { owed: Redelivery; since: number }>()
  /** What has ended and is to be noted. */
  #ended: Ending[] = []
  #isStopped = true

  constructor(getPlatform: () => Platform, reactions: Reaction[], tallies: Tallies) {
    this.#getPlatform = getPlatform
    this.#byName = new Map(reactions.map((reaction) => [reaction.name, reaction]))
    this.#tallies = tallies
  }

  open(): void {
    this.#isStopped = false
  }

  /** Redeliveries that have been in hand for longer than this. */
  olderThan(ms: number): Redelivery[] {
    const limit = performance.now() - ms
    return [...this.#inHand.values()].filter(({ since }) => since < limit).map(({ owed }) => owed)
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await Promise.all(this.#working)
    await this.#note()
  }

  /** Does all that is due now. What ends while something is noted or taken is noted together after it. */
  async sweep(): Promise<void> {
    if (this.#isStopped || !(await isAnythingOwed(this.#getPlatform()))) return
    while (!this.#isStopped) {
      const room = AT_ONCE - this.#working.size
      const inHand = [...this.#inHand.values()].map(({ owed }) => owed)
      const taken = room > 0 ? await claimDebts(this.#getPlatform(), room, inHand) : []
      for (const owed of taken) this.#begin(owed)
      if (taken.length === 0 && this.#working.size === 0 && this.#ended.length === 0) return
      if (this.#working.size > 0 && this.#ended.length === 0)
        await Promise.race([...this.#working, pause(LOOK_AGAIN_MS, undefined, { ref: false })])
      await this.#note()
    }
  }

  #begin(owed: Redelivery): void {
    this.#inHand.set(owed.id, { owed, since: performance.now() })
    const work = this.#do(owed)
    this.#working.add(work)
    void work.finally(() => this.#working.delete(work))
  }

  async #do(owed: Redelivery): Promise<void> {
    const platform = this.#getPlatform()
    const began = performance.now()
    const error = await this.#attempt(platform, owed)
    const busyMs = performance.now() - began
    this.#tallies.add(platform, owed.event, owed.subscriber, error === null, busyMs, owed.since)
    this.#ended.push({ owed, error })
  }

  async #note(): Promise<void> {
    const ended = this.#ended
    this.#ended = []
    if (ended.length === 0) return
    try {
      await endRedeliveries(this.#getPlatform(), ended)
    } catch (fault) {
      this.#getPlatform().log.warn(
        { error: (fault as Error).message },
        'could not note what subscribers did; it comes again',
      )
    } finally {
      for (const { owed } of ended) this.#inHand.delete(owed.id)
    }
  }

  /** @returns what went wrong */
  async #attempt(platform: Platform, { subscriber, event }: Redelivery): Promise<string | null> {
    const reaction = this.#byName.get(subscriber)
    if (!reaction) return `There is no subscriber "${subscriber}" any more.`
    try {
      await reaction.run(platform, event)
      return null
    } catch (error) {
      platform.log.error({ event: event.type, reaction: subscriber, err: error }, 'a reaction failed')
      return (error as Error).message
    }
  }
}
