import { rmSync } from 'node:fs'
import { newDataDir } from '../apps/server/drills/world/data-dir.ts'
import { type Svar, startSvar } from '../apps/server/drills/world/start-svar.ts'
import { openWorkspace, type Workspace } from '../apps/server/drills/world/workspace.ts'
import { type Bench, type Figures, medians, quantile } from './bench.ts'
import { type ErrorSender, openErrorSender } from './error-senders.ts'
import { processorTimeOf } from './processor.ts'

const AT_ONCE = 128
const KINDS = 20
/** The first fifty of each kind are kept whole by each thread; from then on it is as it is while a fault lasts. */
const WARM_UP_EVENTS = 6000

/** Each event is read, mapped, freed of personal data, grouped, counted and committed before it is acknowledged. */
export const errors: Bench = {
  about:
    `Errors of 50 KB taken per second, by ${AT_ONCE} connections that send one after the other, of ${KINDS} kinds; ` +
    'an event counts when it is acknowledged, which is after its commit. All of them are read, grouped and counted, each ' +
    'kind five times a minute kept whole. How much of a processor it takes, in milliseconds for each event, tells what a ' +
    'busy machine hides.',
  async run({ seconds, rounds }) {
    const dataDir = newDataDir()
    const svar = await startSvar({ dataDir })
    try {
      const dsn = await openProject(await openWorkspace(svar))
      await warmUp(dsn)
      const taken: Figures[] = []
      const measured = (packed: boolean) => measure(svar, dsn, seconds, packed)
      for (let round = 0; round < rounds; round += 1)
        taken.push({ packed: await measured(true), plain: await measured(false) })
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

async function openSenders(dsn: string, packed: boolean): Promise<ErrorSender[]> {
  const senders: ErrorSender[] = []
  for (let one = 0; one < AT_ONCE; one += 1)
    senders.push(await openErrorSender(dsn, eventOf(one % KINDS), packed))
  return senders
}

async function warmUp(dsn: string): Promise<void> {
  const senders = await openSenders(dsn, true)
  const times: number[] = []
  await Promise.all(senders.map((sender) => sendWhile(() => times.length < WARM_UP_EVENTS, sender, times)))
  for (const sender of senders) sender.close()
}

async function measure(
  svar: Svar,
  dsn: string,
  seconds: number,
  packed: boolean,
): Promise<Record<string, number>> {
  const senders = await openSenders(dsn, packed)
  const processorTime = startProcessorTime(svar)
  const began = performance.now()
  const until = began + seconds * 1000
  const times: number[] = []
  await Promise.all(senders.map((sender) => sendWhile(() => performance.now() < until, sender, times)))
  const eventsPerS = times.length / ((performance.now() - began) / 1000)
  const spent = processorTime(times.length)
  for (const sender of senders) sender.close()
  return { eventsPerS, p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99), ...spent }
}

async function sendWhile(goesOn: () => boolean, sender: ErrorSender, times: number[]): Promise<void> {
  while (goesOn()) {
    const began = performance.now()
    const status = await sender.send()
    if (status !== 200) throw new Error(`An event was answered with ${status}.`)
    times.push(performance.now() - began)
  }
}

/** Counts from now. @returns what tells the milliseconds that each of so many events took */
function startProcessorTime({ process: { pid = 0 } }: Svar) {
  const [before, ownBefore] = [processorTimeOf(pid), process.cpuUsage()]
  return (events: number) => {
    const [after, own] = [processorTimeOf(pid), process.cpuUsage(ownBefore)]
    return {
      serverMs: (after.ownMs - before.ownMs) / events,
      databaseMs: (after.belowMs - before.belowMs) / events,
      senderMs: (own.user + own.system) / 1000 / events,
    }
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
