import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Queue, Worker } from 'bullmq'
import { PgBoss } from 'pg-boss'

/** What is measured alike of a queue. */
export interface QueuePeer {
  send(payloads: object[]): Promise<unknown>
  /** Forgets what was sent. */
  empty(): Promise<unknown>
  /** Begins to handle, and resolves when so many are done. It goes on until `rest`. */
  handle(count: number): Promise<void>
  /** Milliseconds from sending one to its handler. */
  there(): Promise<number>
  rest(): Promise<unknown>
  close(): Promise<unknown>
}

const name = 'bench'

/** pg-boss, fetching in batches of 1000, which is what it is fastest with. */
export async function openBoss(connectionString: string): Promise<QueuePeer> {
  const boss = new PgBoss({ connectionString, schema: 'peer', supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(name)
  let handled = 0
  let heard = () => {}
  const work = () =>
    boss.work(name, { batchSize: 1000, pollingIntervalSeconds: 0.5 }, async (jobs) => {
      handled += jobs.length
      heard()
    })
  return {
    send: (payloads) =>
      payloads.length === 1
        ? boss.send(name, payloads[0] as object)
        : boss.insert(
            name,
            payloads.map((data) => ({ data })),
          ),
    async empty() {
      await boss.deleteAllJobs(name)
      handled = 0
    },
    async handle(count) {
      const done = new Promise<void>((resolve) => {
        heard = () => handled >= count && resolve()
      })
      await work()
      await done
    },
    there() {
      const began = performance.now()
      return new Promise((resolve) => {
        heard = () => resolve(performance.now() - began)
        void boss.send(name, {})
      })
    },
    rest: () => boss.offWork(name),
    close: () => boss.stop({ graceful: false }),
  }
}

/** BullMQ on a Redis of its own, or null where redis-server is not installed. */
export async function openBull(): Promise<QueuePeer | null> {
  if (spawnSync('redis-server', ['--version']).error) return null
  const folder = mkdtempSync(join(tmpdir(), 'svar-bench-redis-'))
  const port = await freePort()
  const redis = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes'],
    { stdio: 'ignore' },
  )
  const connection = { host: '127.0.0.1', port, maxRetriesPerRequest: null }
  const queue = new Queue(name, { connection })
  await queue.waitUntilReady()
  let handled = 0
  let heard = () => {}
  let worker: Worker | null = null
  return {
    send: (payloads) =>
      payloads.length === 1
        ? queue.add(name, payloads[0])
        : queue.addBulk(payloads.map((data) => ({ name, data }))),
    async empty() {
      await queue.obliterate({ force: true })
      handled = 0
    },
    handle(count) {
      const work = async () => {
        handled += 1
        heard()
      }
      worker = new Worker(name, work, { connection, concurrency: 100, removeOnComplete: { count: 0 } })
      return new Promise((resolve) => {
        heard = () => handled >= count && resolve()
      })
    },
    there() {
      const began = performance.now()
      return new Promise((resolve) => {
        heard = () => resolve(performance.now() - began)
        void queue.add(name, {})
      })
    },
    rest: async () => worker?.close(),
    async close() {
      await queue.close()
      await ended(redis)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
