import { renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext } from 'playwright-core'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** The server looks at the file so often; then it lives at the time that was set. */
const SEEN_AFTER_MS = 60

/** The time in which the desk of the pictures lives. It only goes forward. */
export interface StoryClock {
  /** What the server is started with. */
  env: Record<string, string>
  /** When the pictures are taken: a Thursday morning, when the desk is open. */
  readonly end: Date
  now(): Date
  /** Goes on to a moment; what lies behind already is left where it is. */
  goTo(moment: Date): Promise<void>
  pass(minutes: number): Promise<void>
  /** Lets the pages of a browser live at the same time. */
  share(context: BrowserContext): Promise<void>
}

/** @param folder where the file lies that the server reads; @param days how long before the end it begins */
export async function startClock(folder: string, days: number): Promise<StoryClock> {
  const file = join(folder, 'clock')
  const end = lastThursday()
  let shiftMs = 0
  async function set(to: number) {
    shiftMs = to
    writeFileSync(`${file}.new`, String(to))
    renameSync(`${file}.new`, file)
    await wait(SEEN_AFTER_MS)
  }
  await set(end.getTime() - days * DAY_MS - Date.now())
  const now = () => new Date(Date.now() + shiftMs)
  return {
    env: {
      SVAR_PICTURES_CLOCK: file,
      NODE_OPTIONS: `--import=${resolve(import.meta.dirname, 'moved-clock.ts')}`,
    },
    end,
    now,
    goTo: (moment) => set(Math.max(shiftMs, moment.getTime() - Date.now())),
    pass: (minutes) => set(shiftMs + minutes * MINUTE_MS),
    async share(context) {
      await context.addInitScript(moveDate, shiftMs)
    },
  }
}

/** Half past nine in the morning (UTC) of the Thursday before today. */
function lastThursday(): Date {
  const day = new Date()
  day.setUTCHours(9, 30, 0, 0)
  do day.setTime(day.getTime() - DAY_MS)
  while (day.getUTCDay() !== 4)
  return day
}

/** Runs in the page. */
function moveDate(shift: number): void {
  const MachineDate = Date
  globalThis.Date = class extends MachineDate {
    constructor(...given: []) {
      if (given.length > 0) super(...given)
      else super(MachineDate.now() + shift)
    }
    static override now(): number {
      return MachineDate.now() + shift
    }
  } as DateConstructor
}
