import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { createDatabase } from '../src/platform/database/create-database.ts'
import { startEmbeddedPostgres } from '../src/platform/database/embedded/index.ts'
import type { Drill } from './drill.ts'
import { newDataDir } from './world/data-dir.ts'
import { type DatabaseProxy, startProxy } from './world/proxy.ts'
import { createTenant, hasEnded, type Svar, startSvar } from './world/start-svar.ts'
import { type Heard, type SteadyClients, startSteadyClients } from './world/steady-clients.ts'
import { beginConversations } from './world/visitor.ts'
import { openWorkspace } from './world/workspace.ts'

const ANSWER_LIMIT_MS = 1000
const WELL_LIMIT_MS = 5000

export const database: Drill = {
  promise: 'Svar comes back by itself when its database vanishes.',
  about:
    'All its connections are cut or fall silent, again and again, while two workspaces ' +
    'are at work. Requests end at once and say when to come back, nothing is half done, and it is well again by itself.',
  async run({ quick, random }) {
    const dataDir = newDataDir()
    // PostgreSQL may run as another user than the drill.
    chmodSync(dataDir, 0o711)
    const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'database'), log: () => {} })
    await createDatabase(server.url, 'svar')
    const proxy = await startProxy(join(server.socketDir, `.s.PGSQL.${server.port}`))
    const env = { DATABASE_URL: `postgresql://postgres@127.0.0.1:${proxy.port}/svar` }
    let svar: Svar | undefined
    try {
      svar = await startSvar({ dataDir: join(dataDir, 'svar'), env })
      const clients = startSteadyClients(await openDesks(svar))
      const outages: Outage[] = []
      for (let round = 0; round < (quick ? 3 : 20); round += 1)
        outages.push(await outage(proxy, random() < 0.5 ? 'reset' : 'stall', quick ? 4000 : 30_000))
      await clients.stop()
      if (hasEnded(svar.process)) throw new Error(`Svar did not survive it:\n${svar.said()}`)
      const url = Object.assign(new URL(server.url), { pathname: '/svar' }).href
      return report(clients, outages, await halfDone(url, clients.acknowledged))
    } finally {
      proxy.become('flow')
      await svar?.end('SIGTERM')
      await proxy.close()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function openDesks(svar: Svar) {
  await createTenant(svar, 'second')
  const open = async (tenant: string) => {
    const workspace = await openWorkspace(svar, tenant)
    return { workspace, visitors: await beginConversations(workspace, 6) }
  }
  return [await open('demo'), await open('second')]
}

interface Outage {
  kind: 'reset' | 'stall'
  from: number
  to: number
}

async function outage(proxy: DatabaseProxy, kind: Outage['kind'], lastsMs: number): Promise<Outage> {
  await pause(1000)
  const from = performance.now()
  proxy.become(kind)
  await pause(lastsMs)
  proxy.become('flow')
  const to = performance.now()
  // What counts as being well again shows after its limit.
  await pause(WELL_LIMIT_MS + 1000)
  return { kind, from, to }
}

function report({ heard, acknowledged, strays }: SteadyClients, outages: Outage[], halfDone: string[]) {
  const broken = [...halfDone, ...strays]
  let [slowestMs, wellMs, refused] = [0, 0, 0]
  for (const { kind, from, to } of outages) {
    const during = heard.filter(({ endedAt, beganAt }) => endedAt > from && beganAt < to)
    const failed = heard.filter((one) => one.status !== 200 && one.endedAt > from)
    slowestMs = Math.max(slowestMs, ...during.map(({ tookMs }) => tookMs))
    for (const one of during) if (one.status !== 200) broken.push(...wrongRefusal(kind, one))
    refused += during.filter(({ status }) => status === 503).length
    const next = outages.find((later) => later.from > to)?.from ?? Number.POSITIVE_INFINITY
    const last = Math.max(to, ...failed.filter(({ endedAt }) => endedAt < next).map(({ endedAt }) => endedAt))
    wellMs = Math.max(wellMs, last - to)
  }
  if (slowestMs > ANSWER_LIMIT_MS) broken.push(`a request took ${Math.round(slowestMs)} ms`)
  if (wellMs > WELL_LIMIT_MS) broken.push(`it was well again only after ${Math.round(wellMs)} ms`)
  if (refused === 0) broken.push('no request was refused, so nothing was tried')
  return {
    figures: {
      outages: outages.length,
      'messages acknowledged': acknowledged.size,
      'requests refused': refused,
      'slowest answer meanwhile, ms': slowestMs,
      'slowest to be well again, ms': wellMs,
    },
    broken,
  }
}

function wrongRefusal(kind: Outage['kind'], { status, headers, body }: Heard): string[] {
  if (status === 503 && headers.get('retry-after')) return []
  return [`${kind}: answered with ${status} ${JSON.stringify(body).slice(0, 120)}`]
}

/** Compares what was acknowledged with what is stored, and each conversation with its own count. */
async function halfDone(url: string, acknowledged: Map<string, number>): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const stored = await client.query<{ client_id: string; seq: number }>(
      "SELECT client_id, seq FROM messages WHERE author_kind = 'visitor'",
    )
    const seqs = new Map(stored.rows.map(({ client_id: id, seq }) => [id, seq]))
    const lost = [...acknowledged].filter(([id, seq]) => seqs.get(id) !== seq)
    const uneven = await client.query<{ id: string }>(
      `SELECT c.id FROM conversations c JOIN messages m ON m.conversation_id = c.id
       GROUP BY c.id, c.last_seq HAVING count(*) <> c.last_seq OR max(m.seq) <> c.last_seq`,
    )
    return [
      ...lost.map(
        ([id, seq]) => `${id} was acknowledged as ${seq} and is stored as ${seqs.get(id) ?? 'nothing'}`,
      ),
      ...uneven.rows.map(({ id }) => `conversation ${id} does not hold what it counts`),
    ]
  } finally {
    await client.end()
  }
}
