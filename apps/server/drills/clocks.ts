import { setTimeout as pause } from 'node:timers/promises'
import { conversations } from '../src/rooms/conversations/index.ts'
import { customers } from '../src/rooms/customers/index.ts'
import { delivery } from '../src/rooms/delivery/index.ts'
import { knowledge } from '../src/rooms/knowledge/index.ts'
import { authenticateVisitor, authenticateWidget, widget } from '../src/rooms/widget/index.ts'
import { startTestHouse } from '../test/harness.ts'
import type { Drill, DrillReport } from './drill.ts'
import { createEffects, type Effects } from './world/effects.ts'
import { takeClock } from './world/process-clock.ts'
import { createSessions, type Sessions } from './world/sessions.ts'
import { createTalk, type Talk } from './world/talk.ts'

const HOUR_MS = 3_600_000
const jumps = [HOUR_MS, 0, -HOUR_MS, 0, 24 * HOUR_MS, 0, -24 * HOUR_MS, 24 * HOUR_MS, -HOUR_MS, 0]
/** Between two jumps. */
const EACH_MS = 3000

export const clocks: Drill = {
  promise: 'A clock that jumps does no harm.',
  about:
    "The clock of the process jumps by an hour and by a day, forth and back, and is not the database's " +
    'any more. No job and no reaction happens twice or never, no session that has ended comes back, order stays.',
  async run({ quick }): Promise<DrillReport> {
    const clock = takeClock()
    const effects = createEffects()
    const house = await startTestHouse({
      rooms: [delivery, customers, knowledge, conversations, widget, effects.room],
      work: true,
      callers: (platform) => ({
        widget: (request, reply) => authenticateWidget(platform, request, reply),
        visitor: (request, reply) => authenticateVisitor(platform, request, reply),
      }),
    })
    try {
      const { a } = await house.twoTenants()
      const talk = await createTalk(house, a)
      const sessions = await createSessions(house, a)
      for (let round = 0; round < (quick ? 1 : 3); round += 1) {
        for (const ahead of jumps) {
          clock.set(ahead)
          const until = performance.now() + EACH_MS
          while (performance.now() < until) {
            await effects.leave(house.platform, a.tenantId)
            await talk.write()
            await sessions.look(ahead)
            await pause(20)
          }
        }
      }
      clock.set(0)
      await effects.settled()
      return await report(effects, talk, sessions)
    } finally {
      clock.restore()
      await house.stop()
    }
  },
}

async function report(effects: Effects, talk: Talk, sessions: Sessions): Promise<DrillReport> {
  const broken = [...effects.faults(), ...(await talk.faults()), ...sessions.faults()]
  return {
    figures: {
      'jobs left, some for later': effects.jobs(),
      'events announced': effects.events(),
      'messages written': talk.written(),
      'looks with ended sessions': sessions.looks(),
    },
    broken,
  }
}
