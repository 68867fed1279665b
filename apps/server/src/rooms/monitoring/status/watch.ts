import type { Platform } from '../../../platform/platform.ts'
import * as store from '../stores/status.ts'
import { tellAlerts } from './alerts.ts'
import { type LoopDelay, type Measured, measure, watchLoop } from './measure.ts'

const EVERY_SECONDS = 30
const FIRST_AFTER_MS = 5000
const KEPT_DAYS = 90
/** The processes' timers are never quite even, so a turn may come a little early. */
const TURN_SECONDS = EVERY_SECONDS - 5

interface Watch {
  loop: LoopDelay
  timer: NodeJS.Timeout | null
  looking: Promise<void> | null
  /** Looks at which the database did not answer. */
  missed: number
  forgottenOn: string
}
const watches = new WeakMap<Platform, Watch>()

/** Looks at the installation every 30 seconds, in turn with the other processes. */
export function startWatching(platform: Platform): void {
  const watch: Watch = { loop: watchLoop(), timer: null, looking: null, missed: 0, forgottenOn: '' }
  watches.set(platform, watch)
  const again = (ms: number) => {
    watch.timer = setTimeout(() => {
      watch.looking = lookInTurn(platform, watch)
        .catch((error) => platform.log.debug({ err: error }, 'a look at the installation failed'))
        .then(() => {
          watch.looking = null
          if (watches.get(platform) === watch) again(EVERY_SECONDS * 1000)
        })
    }, ms).unref()
  }
  again(FIRST_AFTER_MS)
}

export async function stopWatching(platform: Platform): Promise<void> {
  const watch = watches.get(platform)
  watches.delete(platform)
  if (!watch) return
  if (watch.timer) clearTimeout(watch.timer)
  watch.loop.disable()
  await watch.looking
}

async function lookInTurn(platform: Platform, watch: Watch): Promise<void> {
  try {
    if (!(await store.takeTurn(platform, platform.clock.now(), TURN_SECONDS))) {
      // Whoever has the turn notes the outage; it must not be told by each process.
      watch.missed = 0
      return
    }
    await look(platform, await measure(platform, watch.loop), watch.missed)
    watch.missed = 0
    await forgetDaily(platform, watch)
  } catch (error) {
    watch.missed += 1
    throw error
  }
}

/**
 * Notes what was measured and tells who has to know.
 * @param missed looks before it at which the database did not answer: they count as the database's trouble
 */
export async function look(platform: Platform, measured: Measured[], missed = 0): Promise<void> {
  const now = platform.clock.now()
  const found = measured.map((one) =>
    one.part === 'database' && missed > 0 ? { ...one, isWell: false, missed } : one,
  )
  const parts = await store.note(platform, found, now)
  await tellAlerts(platform, parts, now)
}

async function forgetDaily(platform: Platform, watch: Watch): Promise<void> {
  const now = platform.clock.now()
  const today = now.toISOString().slice(0, 10)
  if (watch.forgottenOn === today) return
  await store.forget(platform, new Date(now.getTime() - KEPT_DAYS * 86_400_000))
  watch.forgottenOn = today
}
