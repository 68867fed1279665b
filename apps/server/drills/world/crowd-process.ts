/**
 * The crowd, in a process of its own: what it costs to be many is not the drill's to pay. Each keeps a live connection, and
 * comes back after a pause that grows, as the widget and the admin do.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import type { CrowdNews } from './crowd.ts'
import { connectInbox, openLive } from './visitor.ts'
import { type Reach, reach } from './workspace.ts'

interface Given extends Reach {
  visitors: number
  agents: number
}

/** So many come in a second at first. */
const COME_PER_SECOND = 250
/** A widget whose chat is not looked at comes back later by so much, and up to so much more. */
const CLOSED_CHAT_MS = 5000
const CLOSED_CHAT_SPREAD_MS = 15_000
const closedChatMs = () => CLOSED_CHAT_MS + Math.random() * CLOSED_CHAT_SPREAD_MS

const given = JSON.parse(process.argv[2] ?? '{}') as Given
const workspace = reach(given)
const news: CrowdNews = { connected: 0, closed: {} }

for (let number = 0; number < given.visitors; number += 1) void stay(number, visitor(), closedChatMs)
for (let number = 0; number < given.agents; number += 1)
  void stay(
    number,
    () => connectInbox(workspace),
    () => 0,
  )
setInterval(() => process.send?.(news), 50)
process.on('disconnect', () => process.exit(0))

/** @returns how a visitor connects: as the same one whenever they come back */
function visitor(): () => Promise<WebSocket> {
  let visitorToken: string | null = null
  return async () => {
    const visit = await workspace.widget<Visit>('POST', '/api/widget/sessions', { visitorToken })
    visitorToken = visit.visitorToken
    return openLive(workspace, visit.liveTicket)
  }
}

interface Visit {
  visitorToken: string
  liveTicket: string
}

async function stay(number: number, connect: () => Promise<WebSocket>, laterMs: () => number): Promise<void> {
  await pause((number / COME_PER_SECOND) * 1000)
  for (let failures = 0; ; failures += 1) {
    try {
      const socket = await connect()
      failures = 0
      news.connected += 1
      const code = await new Promise<number>((closed) => socket.once('close', closed))
      news.connected -= 1
      news.closed[code] = (news.closed[code] ?? 0) + 1
    } catch {
      // The server is away, or has too much to do: later.
    }
    await pause(Math.min(30_000, 600 * 2 ** failures) * (0.6 + Math.random() * 0.4) + laterMs())
  }
}
