import type { Platform } from '../platform.ts'
import { claimDebts, isAnythingOwed } from './claim-debts.ts'
import { endRedelivery, type Redelivery } from './debts.ts'
import type { Reaction } from './reactions.ts'
import type { Tallies } from './tallies.ts'

const AT_ONCE = 16

/** Does what subscribers owe: after a pause what failed, in order what waited, and what is replayed. */
export class Debtors {
  readonly #getPlatform: () => Platform
  readonly #byName: Map<string, Reaction>
  readonly #tallies: Tallies
  readonly #working = new Set<Promise<void>>()
  #isStopped = true

  constructor(getPlatform: () => Platform, reactions: Reaction[], tallies: Tallies) {
    this.#getPlatform = getPlatform
    this.#byName = new Map(reactions.map((reaction) => [reaction.name, reaction]))
    this.#tallies = tallies
  }

  open(): void {
    this.#isStopped = false
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await Promise.allSettled(this.#working)
  }

  /** Does all that is due now. */
  async sweep(): Promise<void> {
    if (this.#isStopped || !(await isAnythingOwed(this.#getPlatform()))) return
    while (!this.#isStopped) {
      const room = AT_ONCE - this.#working.size
      const taken = room > 0 ? await claimDebts(this.#getPlatform(), room) : []
      for (const owed of taken) this.#begin(owed)
      if (taken.length === 0 && this.#working.size === 0) return
      if (this.#working.size > 0) await Promise.race(this.#working)
    }
  }

  #begin(owed: Redelivery): void {
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
    try {
      await endRedelivery(platform, owed, error)
    } catch (fault) {
      platform.log.warn(
        { error: (fault as Error).message },
        'could not note what a subscriber did; it comes again',
      )
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
