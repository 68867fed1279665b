import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { newDataDir } from '../apps/server/drills/world/data-dir.ts'
import { startSvar } from '../apps/server/drills/world/start-svar.ts'
import { beginConversations, type Visitor } from '../apps/server/drills/world/visitor.ts'
import { openWorkspace, type Workspace } from '../apps/server/drills/world/workspace.ts'
import { type Bench, type Figures, medians, quantile } from './bench.ts'
import { watchWork } from './settled.ts'

const PER_SECOND = 200
/** What has not run for a while is compiled anew; that is not what this measures. */
const WARM_SECONDS = 1

const ASKED = [
  'When do you open on ',
  'Can I cancel on ',
  'Do you move pianos on ',
  'What does storage cost from ',
  'How many boxes do I need by ',
  'Is packing included on ',
  'Could you come to Drammen on ',
  'Who carries the washing machine down on ',
]

/** As the widget tells it with each message. */
const PAGE = { url: 'https://shop.example/opening-hours', title: 'When we are open' }

/** Seldom the same twice: what was asked just before is found sooner. */
const question = () =>
  `${pick(ASKED)}the ${1 + Math.floor(Math.random() * 28)}th at ${7 + Math.floor(Math.random() * 12)}?`
const pick = <T>(from: T[]) => from[Math.floor(Math.random() * from.length)] as T

type Calls = Record<string, () => Promise<unknown>>

/** The requests come by the clock and not when the last one is done, so that a slow one does not hide the next. */
export const api: Bench = {
  about:
    `Each of these at ${PER_SECOND} requests per second, ${WARM_SECONDS} s of them uncounted, in a house that has ` +
    'done what the one before left to be done; beside it a bare HTTP server with one SELECT on the same PostgreSQL, ' +
    'at the same rate.',
  async run({ seconds, rounds }) {
    const dataDir = newDataDir()
    const svar = await startSvar({ dataDir })
    const bare = await startBare(svar.databaseUrl())
    const settled = await watchWork(svar.databaseUrl())
    try {
      const workspace = await openWorkspace(svar)
      const calls = { ...callsOf(workspace, await beginConversations(workspace, 100)), ...bare.calls }
      const taken: Figures[] = []
      for (let round = 0; round < rounds; round += 1) {
        const figures: Figures = {}
        for (const [name, call] of Object.entries(calls)) {
          await settled.wait()
          await measure(WARM_SECONDS, call)
          figures[name] = await measure(seconds, call)
        }
        taken.push(figures)
      }
      return medians(taken)
    } finally {
      await Promise.all([bare.close(), settled.close()])
      await svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

function callsOf(workspace: Workspace, visitors: Visitor[]): Calls {
  const visitor = () => pick(visitors)
  const get = (path: string) => () => workspace.call('GET', path)
  return {
    'inbox, 50 conversations': get('/api/conversations?limit=50'),
    'messages of one': () => workspace.call('GET', `/api/conversations/${visitor().conversationId}/messages`),
    'counts of the inbox': get('/api/conversations/counts'),
    'knowledge search': get('/api/knowledge/search?q=piano'),
    'open a ticket': () =>
      workspace.call('POST', '/api/ai-customer-service/gpt/tickets', {
        subject: 'The bicycle is missing a wheel',
        description: 'It came without its front wheel.',
        customer_email: 'customer@example.com',
      }),
    'a visitor writes': () =>
      workspace.widget(
        'POST',
        '/api/widget/messages',
        { clientId: randomUUID(), text: question(), attachmentIds: [], locale: 'en-GB', page: PAGE },
        visitor().token,
      ),
  }
}

async function measure(seconds: number, call: () => Promise<unknown>): Promise<Record<string, number>> {
  const tookMs: number[] = []
  const calls: Promise<void>[] = []
  const began = performance.now()
  for (let sent = 0; sent < seconds * PER_SECOND; sent += 1) {
    const due = began + (sent * 1000) / PER_SECOND
    if (due > performance.now()) await pause(due - performance.now())
    calls.push(
      call().then(() => {
        tookMs.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(calls)
  return { p50Ms: quantile(tookMs, 0.5), p99Ms: quantile(tookMs, 0.99) }
}

async function startBare(databaseUrl: string) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 })
  const server = createServer(async (_, response) => {
    const { rows } = await pool.query('SELECT now()')
    response.setHeader('content-type', 'application/json').end(JSON.stringify(rows))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    calls: {
      'bare server, one SELECT': () => fetch(`http://127.0.0.1:${port}`).then((found) => found.text()),
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await pool.end()
    },
  }
}
