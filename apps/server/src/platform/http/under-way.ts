import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_MS = 25
const QUIET_LOOKS = 4
const LIMIT_MS = 5000

/**
 * Watches the requests of a server. What it gives resolves when none has been under way for a moment, or after five
 * seconds: bytes that have come and were not read yet look like an idle connection, and who closes that cuts them off.
 */
export function watchRequests(server: Server): () => Promise<void> {
  let underWay = 0
  server.on('request', (_, response) => {
    underWay += 1
    response.once('close', () => {
      underWay -= 1
    })
  })
  return async () => {
    const until = performance.now() + LIMIT_MS
    for (let quiet = 0; quiet < QUIET_LOOKS && performance.now() < until; ) {
      await pause(LOOK_MS)
      quiet = underWay === 0 ? quiet + 1 : 0
    }
  }
}
