import type { FastifyInstance } from 'fastify'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { ownKey } from '../errors/own/note-own-error.ts'
import { knownKey } from '../errors/projects/known-keys.ts'
import { remembered } from '../remembered.ts'
import { addCounts } from '../stores/performance.ts'
import { normaliseName } from './normalise-name.ts'
import type { Timed } from './shape.ts'
import { createTally, type Tally } from './tally-spans.ts'

const EVERY_MS = 60_000
const OPERATION = 'http.server'
/** What is not kept for so long, as the database is away, is let go. */
const MOST_WAITING = 5000

interface Timing {
  tally: Tally
  timer: NodeJS.Timeout
  writing: Promise<void>
}
const timings = new WeakMap<Platform, Timing>()

/** Times what is asked of this process, from when `startTimingOwnRoutes` was called. */
export function timeOwnRoutes(app: FastifyInstance, platform: Platform): void {
  app.addHook('onResponse', async (request, reply) => {
    const timing = timings.get(platform)
    const path = request.routeOptions.url
    // Pages and their files are no work of ours; a stream lasts for as long as somebody listens.
    if (!timing || !path?.startsWith('/api/') || isStream(reply.getHeader('content-type'))) return
    if (timing.tally.size >= MOST_WAITING) return
    const timed: Timed = {
      kind: 'route',
      operation: OPERATION,
      name: nameOf(`${request.method} ${path}`),
      environment: 'production',
      endedAtMs: platform.clock.now().getTime(),
      durationMs: reply.elapsedTime,
      failed: reply.statusCode >= 500,
    }
    timing.tally.add(timed)
  })
}

/** Svar has so many routes and no more. */
const nameOf = remembered((route) => normaliseName(route, OPERATION))

const isStream = (type: unknown) => typeof type === 'string' && type.startsWith('text/event-stream')

/** Has the operator's workspace see how fast Svar's own routes are, in its project "Svar". */
export function startTimingOwnRoutes(platform: Platform): void {
  const timer = setInterval(() => keepOwnTimings(platform), EVERY_MS).unref()
  timings.set(platform, { tally: createTally(), timer, writing: Promise.resolve() })
}

export async function stopTimingOwnRoutes(platform: Platform): Promise<void> {
  const timing = timings.get(platform)
  if (!timing) return
  clearInterval(timing.timer)
  timings.delete(platform)
  await write(platform, timing)
}

/** Keeps what was timed so far. Never throws: what watches must break nothing. */
export async function keepOwnTimings(platform: Platform): Promise<void> {
  const timing = timings.get(platform)
  if (timing) await write(platform, timing)
}

function write(platform: Platform, timing: Timing): Promise<void> {
  timing.writing = timing.writing.then(() => writeNow(platform, timing.tally))
  return timing.writing
}

async function writeNow(platform: Platform, tally: Tally): Promise<void> {
  if (tally.size === 0) return
  const taken = tally.take()
  try {
    const publicKey = await ownKey(platform)
    const key = publicKey === null ? null : await knownKey(platform, publicKey)
    // Who switches the key off has it silent.
    if (!key || key.disabledAt) return
    const work = taken.map((tallied) => ({ projectId: key.projectId, tallied }))
    await inTenant(platform, key.tenantId, system('performance'), (ctx) => addCounts(ctx, work))
  } catch (error) {
    for (const one of taken) tally.addTallied(one)
    platform.log.debug({ error: (error as Error).message }, 'could not keep how fast our routes are')
  }
}
