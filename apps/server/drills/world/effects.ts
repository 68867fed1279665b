import { z } from 'zod'
import { system } from '../../src/kernel/actor.ts'
import { newId } from '../../src/kernel/ids.ts'
import { enqueue, handles, jobType } from '../../src/platform/jobs/jobs.ts'
import { emit, eventType } from '../../src/platform/outbox/events.ts'
import { on } from '../../src/platform/outbox/reactions.ts'
import type { Platform } from '../../src/platform/platform.ts'
import type { Room } from '../../src/platform/room.ts'
import { inTenant } from '../../src/platform/tenancy/context.ts'

const SETTLE_LIMIT_MS = 20_000
const numbered = z.object({ number: z.number() })
const tick = jobType('drill.tick', numbered, { concurrency: 8, perTenant: 8 })
const ticked = eventType('drill.ticked', numbered)

/** Jobs and events that count how often they happen, and in which order. */
export interface Effects {
  room: Room
  /** Leaves two jobs, one for now and one for in a moment, and announces an event. */
  leave(platform: Platform, tenantId: string): Promise<void>
  settled(): Promise<void>
  jobs(): number
  events(): number
  faults(): string[]
}

export function createEffects(): Effects {
  const jobs = new Map<number, number>()
  const heard: number[] = []
  const thing = newId(0)
  let left = 0
  const done = handles(tick, async (_platform, _tenantId, { number }) => {
    jobs.set(number, (jobs.get(number) ?? 0) + 1)
  })
  const hears = on(ticked, 'drill.hear', async (_platform, _event, { number }) => void heard.push(number))
  return {
    room: { jobs: [done], reactions: [hears] },
    leave: (platform, tenantId) =>
      inTenant(platform, tenantId, system('drill'), async (ctx) => {
        enqueue(ctx, tick, { number: 2 * left })
        // By the database's clock, which is the one that decides when it is due.
        const { rows } = await ctx.client.query<{ soon: Date }>("SELECT now() + interval '2 seconds' AS soon")
        enqueue(ctx, tick, { number: 2 * left + 1 }, { startAfter: rows[0]?.soon as Date })
        emit(ctx, ticked, thing, { number: left })
        left += 1
      }),
    async settled() {
      const until = performance.now() + SETTLE_LIMIT_MS
      while ((jobs.size < 2 * left || heard.length < left) && performance.now() < until)
        await new Promise((again) => setTimeout(again, 50))
    },
    jobs: () => 2 * left,
    events: () => left,
    faults() {
      const numbers = Array.from({ length: 2 * left }, (_, number) => number)
      const wrong = numbers.filter((number) => jobs.get(number) !== 1)
      const found = wrong.map((number) => `job ${number} happened ${jobs.get(number) ?? 0} times`)
      if (heard.length !== left) found.push(`${left} events were heard ${heard.length} times`)
      if (heard.some((number, index) => number !== index)) found.push('events were heard in another order')
      return found
    },
  }
}
