import { randomBytes } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createDatabase } from '../src/platform/database/create-database.ts'
import { startEmbeddedPostgres } from '../src/platform/database/embedded/index.ts'
import { haveRedis, type RedisServer, startRedisServer } from '../test/redis-server.ts'
import type { Drill, DrillReport } from './drill.ts'
import { ask } from './world/ask.ts'
import { newDataDir } from './world/data-dir.ts'
import { type Heard, listen } from './world/listener.ts'
import { quantileOf } from './world/quantile.ts'
import { type Svar, startSvar } from './world/start-svar.ts'
import { beginConversations, type Visitor } from './world/visitor.ts'
import { openWorkspace, type Workspace } from './world/workspace.ts'

const CONVERSATIONS = 5
const WRITE_EVERY_MS = 40
const TRY_EVERY_MS = 500

export const redis: Drill = {
  promise: 'Svar goes on when Redis vanishes, falls silent or is emptied.',
  about:
    'Two processes, one that is written to and one that is watched. ' +
    'Every message is kept and shown, once and in order; the way in is closed meanwhile, and open again after. It needs redis-server on this machine.',
  async run({ quick }): Promise<DrillReport> {
    if (!haveRedis()) return { figures: {}, broken: ['redis-server is not installed'] }
    const dataDir = newDataDir()
    chmodSync(dataDir, 0o711)
    const database = await startEmbeddedPostgres({ dataDir: join(dataDir, 'database'), log: () => {} })
    const server = await startRedisServer()
    const nodes: Svar[] = []
    try {
      await createDatabase(database.url, 'svar')
      const env = {
        DATABASE_URL: Object.assign(new URL(database.url), { pathname: '/svar' }).href,
        SVAR_SECRET_KEY: randomBytes(32).toString('base64'),
        REDIS_URL: server.url,
      }
      for (const name of ['one', 'two']) nodes.push(await startSvar({ dataDir: join(dataDir, name), env }))
      const [written, watched] = [
        await openWorkspace(nodes[0] as Svar),
        await openWorkspace(nodes[1] as Svar),
      ]
      const visitors = await beginConversations(written, CONVERSATIONS)
      const listeners = await Promise.all(visitors.map((visitor) => listen(watched, visitor)))
      const talking = talk(written, visitors, nodes[1] as Svar)
      await outages(server, talking, quick ? 8000 : 60_000)
      const told = await talking.end()
      await pause(3000)
      return report(told, await Promise.all(listeners.map((listener) => listener.end())))
    } finally {
      for (const node of nodes) await node.end('SIGTERM')
      await server.stop()
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function outages(server: RedisServer, talking: Talking, lastsMs: number): Promise<void> {
  await pause(5000)
  for (const kind of ['gone', 'silent', 'gone'] as const) {
    talking.isAway = true
    if (kind === 'silent') server.silence(true)
    else await server.stop()
    await pause(lastsMs)
    // One that is started again knows nothing any more: it has been emptied.
    if (kind === 'silent') server.silence(false)
    else await server.start()
    talking.isAway = null
    await pause(3000)
    talking.isAway = false
    await pause(4000)
  }
}

interface Told {
  /** When each text was acknowledged, by conversation. */
  acknowledged: Map<string, number>
  refused: number
  /** Tries to get in, and what was wrong about their answers. */
  tries: number
  doors: string[]
}
interface Talking {
  /** Null while it has just come back. */
  isAway: boolean | null
  end(): Promise<Told>
}

/** Visitors write all the time at one process, and somebody tries links at the other. */
function talk(workspace: Workspace, visitors: Visitor[], door: Svar): Talking {
  const told: Told = { acknowledged: new Map(), refused: 0, tries: 0, doors: [] }
  let isOver = false
  let working: Promise<void>[] = []
  const talking: Talking = {
    isAway: false,
    async end() {
      isOver = true
      await Promise.all(working)
      return told
    },
  }
  const write = async (visitor: Visitor) => {
    for (let number = 0; !isOver; number += 1) {
      const text = `message ${number} of ${visitor.conversationId}`
      const headers = { 'x-widget-key': workspace.publicKey, 'x-visitor-token': visitor.token }
      const body = { clientId: crypto.randomUUID(), text }
      const sent = await ask(workspace.url, { method: 'POST', path: '/api/widget/messages', headers, body })
      if (sent.status === 200) told.acknowledged.set(text, performance.now())
      else told.refused += 1
      await pause(WRITE_EVERY_MS)
    }
  }
  const tryDoor = async () => {
    while (!isOver) {
      const expected = talking.isAway
      const headers = { 'x-svar-client': 'drill' }
      const body = { token: 'a'.repeat(43) }
      const path = '/api/identity/invitations/check'
      const { status } = await ask(door.url, { method: 'POST', path, headers, body })
      const isSure = expected === talking.isAway && expected !== null
      told.tries += 1
      // The moment in which it goes is nobody's: what was counted just before is answered.
      if (isSure && expected === false && status !== 200)
        told.doors.push(`closed (${status}) while Redis answers`)
      if (isSure && expected === true && status !== 503 && told.tries > 1)
        told.doors.push(`open (${status}) without Redis`)
      await pause(TRY_EVERY_MS)
    }
  }
  working = [...visitors.map(write), tryDoor()]
  return talking
}

function report({ acknowledged, refused, tries, doors }: Told, heard: Heard[]): DrillReport {
  const at = new Map(heard.flatMap((one) => [...one.texts]))
  const broken = [...heard.flatMap((one) => one.faults), ...doors]
  if (refused > 0) broken.push(`${refused} messages were refused`)
  const tookMs: number[] = []
  for (const [text, acknowledgedAt] of acknowledged) {
    const shownAt = at.get(text)
    if (shownAt === undefined) broken.push(`"${text}" was never shown at the other process`)
    else tookMs.push(Math.max(0, shownAt - acknowledgedAt))
  }
  return {
    figures: {
      'messages acknowledged': acknowledged.size,
      'shown at the other process': tookMs.length,
      'connected again': heard.reduce((sum, { connections }) => sum + connections - 1, 0),
      'tries to get in': tries,
      'from answer to the other process, p50 ms': quantileOf(tookMs, 0.5),
      'p99, ms': quantileOf(tookMs, 0.99),
      'longest, ms': Math.max(0, ...tookMs),
    },
    broken,
  }
}
