import type { Platform } from '../../../platform/platform.ts'
import { keepHours } from '../performance/keep-hours.ts'
import { removeOld } from '../stores/errors-old.ts'

const EVERY_MS = 3_600_000

const timers = new WeakMap<Platform, NodeJS.Timeout>()

/** Removes what is old once an hour. Two processes that do it at once do it together. */
export async function keepTidy(platform: Platform): Promise<void> {
  const tidy = () =>
    Promise.all([removeOld(platform), keepHours(platform)]).catch((error) => {
      platform.log.warn({ error: error.message }, 'could not remove old errors')
    })
  timers.set(platform, setInterval(tidy, EVERY_MS).unref())
}

export function stopTidying(platform: Platform): void {
  clearInterval(timers.get(platform))
}
