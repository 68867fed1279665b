import { rmSync } from 'node:fs'
import { newDataDir } from '../apps/server/drills/world/data-dir.ts'
import { startSvar } from '../apps/server/drills/world/start-svar.ts'
import { openWorkspace, type Workspace } from '../apps/server/drills/world/workspace.ts'
import { type Bench, type Figures, medians, quantile } from './bench.ts'
import { type ErrorSender, openErrorSender } from './error-senders.ts'

const AT_ONCE = 128
const KINDS = 20
const WARM_UP_SECONDS = 4

/** Each event is read, mapped, freed of personal data, grouped, counted and committed before it is acknowledged. */
export const errors: Bench = {
  about:
    `Errors of 50 KB taken per second, by ${AT_ONCE} connections that send one after the other, of ${KINDS} kinds; ` +
    'an event counts when it is acknowledged, which is after its commit. All of them are read, grouped and counted, each ' +
    'kind five times a minute kept whole.',
  async run({ seconds, rounds }) {
    const dataDir = newDataDir()
    const svar = await startSvar({ dataDir })
    try {
      const dsn = await openProject(await openWorkspace(svar))
      // The first of each kind are kept whole; from then on it is as it is while a fault lasts.
      await measure(dsn, WARM_UP_SECONDS, true)
      const taken: Figures[] = []
      for (let round = 0; round < rounds; round += 1) {
        taken.push({ packed: await measure(dsn, seconds, true), plain: await measure(dsn, seconds, false) })
      }
      return medians(taken)
    } finally {
      await svar.end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function openProject(workspace: Workspace): Promise<string> {
  const { id } = (await workspace.call('POST', '/api/monitoring/projects', { name: 'Bench' })) as {
    id: string
  }
  const { items } = (await workspace.call('GET', `/api/monitoring/projects/${id}/keys`)) as {
    items: { id: string; dsn: string }[]
  }
  const [key] = items
  await workspace.call('PATCH', `/api/monitoring/error-keys/${key?.id}`, { eventsPerMinute: 10_000_000 })
  return key?.dsn as string
}

async function measure(dsn: string, seconds: number, packed: boolean): Promise<Record<string, number>> {
  const senders: ErrorSender[] = []
  for (let kind = 0; kind < AT_ONCE; kind += 1)
    senders.push(await openErrorSender(dsn, eventOf(kind % KINDS), packed))
  const began = performance.now()
  const until = began + seconds * 1000
  const times: number[] = []
  await Promise.all(senders.map((sender) => sendUntil(sender, until, times)))
  const eventsPerS = times.length / ((performance.now() - began) / 1000)
  for (const sender of senders) sender.close()
  return { eventsPerS, p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) }
}

async function sendUntil(sender: ErrorSender, until: number, times: number[]): Promise<void> {
  while (performance.now() < until) {
    const began = performance.now()
    const status = await sender.send()
    if (status !== 200) throw new Error(`An event was answered with ${status}.`)
    times.push(performance.now() - began)
  }
}

/** An event of 50 KB as a server's SDK makes it: a deep stack with source lines, breadcrumbs, a request. */
function eventOf(kind: number): object {
  const frames = Array.from({ length: 40 }, (_, n) => ({
    filename: `/srv/shop/src/module${n}/file${n}.ts`,
    function: n === 39 ? `fails${kind}` : `doThing${n}`,
    lineno: n * 3,
    colno: 7,
    in_app: n % 3 === 0,
    module: `module${n}`,
    pre_context: lines(`  const value = await basket.items.find((item) => item.sku === line${n})`),
    context_line: '  throw new TypeError(`cannot read the total of the basket`)',
    post_context: lines(`  return render(view, { order, customer, total: total${n} })`),
  }))
  const breadcrumbs = Array.from({ length: 60 }, (_, n) => ({
    timestamp: Date.now() / 1000,
    category: 'http',
    message: `GET https://shop.example/api/order/${n}?page=2 took ${n} ms`,
    data: { url: `https://shop.example/api/order/${n}`, status_code: 200, method: 'GET' },
  }))
  return {
    timestamp: Date.now() / 1000,
    platform: 'node',
    release: 'shop@1.2.3',
    environment: 'production',
    user: { id: String(kind), email: 'customer@example.com', ip_address: '203.0.113.7' },
    tags: { plan: 'pro', region: 'north' },
    request: { url: 'https://shop.example/checkout', headers: { 'User-Agent': 'Mozilla/5.0 (X11; Linux)' } },
    contexts: { os: { name: 'Linux', version: '6.1' }, runtime: { name: 'node', version: 'v24.1.0' } },
    exception: {
      values: [{ type: 'TypeError', value: `cannot read total ${kind}`, stacktrace: { frames } }],
    },
    breadcrumbs,
    extra: {
      state: Array.from({ length: 60 }, (_, n) => `value ${n} of the state of the shop that was open`),
    },
  }
}

const lines = (line: string) => Array.from({ length: 5 }, (_, n) => `${line} // ${n}`)
