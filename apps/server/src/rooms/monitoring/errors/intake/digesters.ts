import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { EnvelopeError, type EnvelopeFault } from '../../envelope/envelope-error.ts'
import type { Digest, Sent } from './shape.ts'

const MOST_THREADS = 4
/** Room for young objects: an event is many of them, and none lives long. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 }
/** What takes longer is stuck, and would hold up what comes behind it. */
const MOST_MS = 15_000
/** A message between threads costs as much as reading a small event; more in one would keep the other thread idle. */
const MOST_IN_MESSAGE = 8

export interface Order {
  number: number
  sent: Sent
}
export interface Answer {
  number: number
  digest?: Digest
  /** Null: the fault is ours. */
  fault?: EnvelopeFault | null
  message?: string
}
interface Asked {
  resolve(digest: Digest): void
  reject(error: Error): void
}
interface Thread {
  worker: Worker
  asked: Map<number, Asked>
  /** What leaves when this turn of the event loop is over. */
  leaving: Order[]
  timer: NodeJS.Timeout
}

/** Threads that digest what arrives, so that who serves chats is not held up by it. They start when first needed. */
export interface Digesters {
  /** @throws EnvelopeError where it cannot be read */
  digest(sent: Sent): Promise<Digest>
  stop(): Promise<void>
}

export function createDigesters(count = Math.min(MOST_THREADS, availableParallelism())): Digesters {
  const threads: Thread[] = []
  let number = 0
  const leave = (thread: Thread, error: Error) => {
    const place = threads.indexOf(thread)
    if (place >= 0) threads.splice(place, 1)
    clearInterval(thread.timer)
    for (const { reject } of thread.asked.values()) reject(error)
    thread.asked.clear()
    thread.leaving.length = 0
  }
  const free = () => {
    const idle = threads.find(({ asked }) => asked.size === 0)
    if (idle) return idle
    if (threads.length < count) return startThread(threads, leave)
    return threads.reduce((one, other) => (other.asked.size < one.asked.size ? other : one))
  }
  return {
    digest(sent) {
      const thread = free()
      number += 1
      return new Promise((resolve, reject) => {
        thread.asked.set(number, { resolve, reject })
        thread.leaving.push({ number, sent })
        if (thread.leaving.length === 1) setImmediate(sendOff, thread)
      })
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function sendOff({ worker, leaving }: Thread): void {
  while (leaving.length > 0) {
    const orders = leaving.splice(0, MOST_IN_MESSAGE)
    worker.postMessage(
      orders,
      orders.flatMap(({ sent }) => movable(sent.bytes)),
    )
  }
}

function startThread(threads: Thread[], leave: (thread: Thread, error: Error) => void): Thread {
  const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { resourceLimits })
  const asked = new Map<number, Asked>()
  const thread: Thread = { worker, asked, leaving: [], timer: watch(worker, asked) }
  worker.unref()
  worker.on('message', (answers: Answer[]) => {
    for (const answer of answers) settle(asked, answer)
  })
  worker.on('error', (error) => leave(thread, error as Error))
  worker.on('exit', () => leave(thread, new Error('A thread that reads errors has ended.')))
  threads.push(thread)
  return thread
}

function settle(asked: Map<number, Asked>, { number, digest, fault, message = '' }: Answer): void {
  const one = asked.get(number)
  asked.delete(number)
  if (digest) one?.resolve(digest)
  else one?.reject(fault ? new EnvelopeError(fault, message) : new Error(message))
}

/** Bytes that stand alone in their memory go over to the thread instead of being copied. */
const movable = ({ buffer, byteLength }: Uint8Array) =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []

/** Ends a thread that has been at the same request for too long. */
function watch(worker: Worker, asked: Map<number, Asked>): NodeJS.Timeout {
  let oldest: number | undefined
  return setInterval(() => {
    const [first] = asked.keys()
    if (first !== undefined && first === oldest) void worker.terminate()
    oldest = first
  }, MOST_MS).unref()
}
