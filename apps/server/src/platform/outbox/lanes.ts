/** Lines of work: what enters a line first is done first. */
export class Lanes<T> {
  readonly #busy = new Map<string, T[]>()

  /** @returns whether it may go at once; otherwise it comes back from `leave` */
  enter(lane: string, item: T): boolean {
    const behind = this.#busy.get(lane)
    if (behind) {
      behind.push(item)
      return false
    }
    this.#busy.set(lane, [])
    return true
  }

  /** @returns who goes next */
  leave(lane: string): T | undefined {
    const behind = this.#busy.get(lane)
    const next = behind?.shift()
    if (!next) this.#busy.delete(lane)
    return next
  }
}
