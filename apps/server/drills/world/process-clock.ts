/** The clock of this whole process, libraries included; the database keeps its own. */
export interface ProcessClock {
  /** Sets it ahead of the real time by so much; negative: behind. */
  set(aheadMs: number): void
  /** Gives the process its real clock back. */
  restore(): void
}

/** Puts a clock that can jump in the place of this process's own, as a wrong time server would. */
export function takeClock(): ProcessClock {
  const Real = globalThis.Date
  let aheadMs = 0
  class Jumping extends Real {
    constructor(...given: unknown[]) {
      // As `Date` itself: without arguments it is now.
      super(...((given.length === 0 ? [Real.now() + aheadMs] : given) as [number]))
    }
    static override now(): number {
      return Real.now() + aheadMs
    }
  }
  globalThis.Date = Jumping as DateConstructor
  return {
    set(ms) {
      aheadMs = ms
    },
    restore() {
      globalThis.Date = Real
    },
  }
}
