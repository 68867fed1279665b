/** When something that is over and over again is let through. */
export interface Quiet {
  /** Milliseconds without another one. */
  ms: number
  /** Milliseconds after the first one, however many follow. */
  atMostMs: number
}

interface Waiting<T> {
  item: T
  since: number
  due: number
  timer: NodeJS.Timeout
  ready: (item: T) => void
}

/** Holds back what happens to a thing until it has been quiet, and then lets only the last of it through. */
export class QuietWait<T> {
  readonly #waiting = new Map<string, Waiting<T>>()

  /**
   * @param ready takes what is let through
   * @returns what waited for the same thing: the new one stands for it
   */
  enter(thing: string, item: T, { ms, atMostMs }: Quiet, ready: (item: T) => void): T | undefined {
    const now = performance.now()
    const before = this.#waiting.get(thing)
    if (before) {
      const replaced = before.item
      before.item = item
      before.due = Math.min(now + ms, before.since + atMostMs)
      return replaced
    }
    const timer = setTimeout(() => this.#look(thing), ms)
    this.#waiting.set(thing, { item, since: now, due: now + ms, timer, ready })
    return undefined
  }

  /** Lets everything through now. */
  hurry(): void {
    for (const thing of [...this.#waiting.keys()]) this.#letThrough(thing)
  }

  /** Forgets what waits. */
  clear(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer)
    this.#waiting.clear()
  }

  /** One timer for a thing, set anew when it ends: much may happen before that. */
  #look(thing: string): void {
    const waiting = this.#waiting.get(thing)
    if (!waiting) return
    const left = waiting.due - performance.now()
    if (left <= 1) this.#letThrough(thing)
    else waiting.timer = setTimeout(() => this.#look(thing), left)
  }

  #letThrough(thing: string): void {
    const waiting = this.#waiting.get(thing)
    if (!waiting) return
    clearTimeout(waiting.timer)
    this.#waiting.delete(thing)
    waiting.ready(waiting.item)
  }
}
