import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import { startBareFanOut } from '../apps/server/drills/world/bare-fan-out.ts'
import { newDataDir } from '../apps/server/drills/world/data-dir.ts'
import { startSvar } from '../apps/server/drills/world/start-svar.ts'
import { beginConversations, connectInbox, openLive } from '../apps/server/drills/world/visitor.ts'
import { openWorkspace, type Workspace } from '../apps/server/drills/world/workspace.ts'
import { type Bench, type Figures, medians, quantile } from './bench.ts'
import { memoryOf } from './memory.ts'
import { type Sender, sendersOverSocket } from './senders.ts'

const VISITORS = 5000
const AGENTS = 50
const WRITERS = 200
const PER_SECOND = 100

/** A full afternoon: everybody has the page open, some write, and every agent's screen shows it. */
export const sockets: Bench = {
  about:
    `${VISITORS} widgets connected and ${AGENTS} inboxes open; visitors write ${PER_SECOND} messages a second: ` +
    'how long until each inbox shows them. Peer: the same frames to as many sockets by `ws` alone.',
  async run({ rounds, seconds }) {
    const dataDir = newDataDir()
    const svar = await startSvar({ dataDir })
    try {
      const workspace = await openWorkspace(svar)
      const before = memoryOf(svar.process.pid ?? 0)
      const began = performance.now()
      const idle = await connectIdle(workspace, VISITORS)
      const connected = {
        perSecond: VISITORS / ((performance.now() - began) / 1000),
        memoryMb: (memoryOf(svar.process.pid ?? 0) - before) / 1000,
      }
      const writers = await sendersOverSocket(workspace, await beginConversations(workspace, WRITERS))
      const agents = await Promise.all(Array.from({ length: AGENTS }, () => connectInbox(workspace)))
      const measured: Figures[] = []
      for (let round = 0; round < rounds; round += 1)
        measured.push(await measureRound(writers, agents, seconds))
      for (const socket of [...idle, ...agents]) socket.terminate()
      for (const writer of writers) writer.close()
      return { [`${VISITORS} idle widgets`]: connected, ...medians(measured) }
    } finally {
      await svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function connectIdle(workspace: Workspace, count: number): Promise<WebSocket[]> {
  const open: WebSocket[] = []
  const connect = async () => {
    while (open.length < count) {
      const { liveTicket } = await workspace.widget<{ liveTicket: string }>(
        'POST',
        '/api/widget/sessions',
        {},
      )
      open.push(await openLive(workspace, liveTicket))
    }
  }
  await Promise.all(Array.from({ length: 16 }, connect))
  return open
}

async function measureRound(writers: Sender[], agents: WebSocket[], seconds: number): Promise<Figures> {
  const bare = await startBareFanOut(agents.length)
  try {
    const alone = await measure(agents.length, bare.sockets, seconds, async (text) => bare.broadcast(text))
    let turn = 0
    const svar = await measure(agents.length, agents, seconds, async (text) => {
      const writer = writers[turn++ % writers.length]
      await writer?.send(text)
    })
    return {
      'bare ws': alone,
      'message → inboxes': { ...svar, ratio: (svar.p95Ms ?? 0) / (alone.p95Ms ?? 1) },
    }
  } finally {
    bare.close()
  }
}

/** Says things at an even pace, and looks when each socket shows them. A mark in the text tells which is which. */
async function measure(
  count: number,
  screens: WebSocket[],
  seconds: number,
  say: (text: string) => Promise<void>,
): Promise<Record<string, number>> {
  const saidAt = new Map<string, number>()
  const tookMs: number[] = []
  const unwatch = screens.map((screen) => {
    const seen = new Set<string>()
    const hear = (data: Buffer) => {
      const from = data.indexOf('#m')
      if (from < 0) return
      const mark = data.toString('latin1', from + 2, data.indexOf('#', from + 2))
      const at = saidAt.get(mark)
      if (at === undefined || seen.has(mark)) return
      seen.add(mark)
      tookMs.push(performance.now() - at)
    }
    screen.on('message', hear)
    return () => screen.off('message', hear)
  })
  const total = seconds * PER_SECOND
  const run = `${Math.floor(performance.now())}-`
  const began = performance.now()
  const saying: Promise<void>[] = []
  for (let number = 0; number < total; number += 1) {
    await pause(Math.max(0, began + (number * 1000) / PER_SECOND - performance.now()))
    const mark = `${run}${number}`
    saidAt.set(mark, performance.now())
    saying.push(say(`Are you open on Saturday? #m${mark}#`))
  }
  await Promise.all(saying)
  await pause(500)
  for (const stop of unwatch) stop()
  return {
    p50Ms: quantile(tookMs, 0.5),
    p95Ms: quantile(tookMs, 0.95),
    p99Ms: quantile(tookMs, 0.99),
    seenShare: tookMs.length / (total * count),
  }
}
