import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../../kernel/errors.ts'

const LOOK_MS = 25
const QUIET_LOOKS = 4
const LIMIT_MS = 5000
/** Widgets that were cut off come back before that with a guess of their own; this is for everybody else. */
const BACK_IN_S = 2

/**
 * Watches the requests of a server. What it gives resolves when none that came before is under way any more, or after five
 * seconds: bytes that have come and were not read yet look like an idle connection, and who closes that cuts them off.
 * Who comes later is turned away at once: the thousands that were cut off by the stop come back while it goes on, and those
 * before them shall not wait for their sake.
 */
export function watchRequests(app: FastifyInstance): () => Promise<void> {
  let underWay = 0
  let isTurningAway = false
  app.addHook('onRequest', async (_, reply) => {
    if (isTurningAway) {
      reply.header('connection', 'close')
      throw new AppError('unavailable', 'Svar is starting anew. Try again in a moment.', {
        retryAfterS: BACK_IN_S,
      })
    }
    underWay += 1
    reply.raw.once('close', () => {
      underWay -= 1
    })
  })
  return async () => {
    const until = performance.now() + LIMIT_MS
    // In so many turns of the event loop all that had come is read.
    for (let look = 0; look < QUIET_LOOKS; look += 1) await pause(LOOK_MS)
    isTurningAway = true
    while (underWay > 0 && performance.now() < until) await pause(LOOK_MS)
  }
}
