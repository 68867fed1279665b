import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { EnvelopeError, type EnvelopeFault } from '../../envelope/envelope-error.ts'
import type { Digest, Sent } from './shape.ts'

const MOST_THREADS = 4
/** Room for young objects: an event is many of them, and none lives long. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 }
/** What takes longer is stuck, and would hold up what comes behind it. */
const MOST_MS = 15_000

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
        thread.worker.postMessage({ number, sent }, movable(sent.bytes))
      })
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function startThread(threads: Thread[], leave: (thread: Thread, error: Error) => void): Thread {
  const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { resourceLimits })
  const asked = new Map<number, Asked>()
  const thread: Thread = { worker, asked, timer: watch(worker, asked) }
  worker.unref()
  worker.on('message', ({ number, digest, fault, message = '' }: Answer) => {
    const one = asked.get(number)
    asked.delete(number)
    if (digest) one?.resolve(digest)
    else one?.reject(fault ? new EnvelopeError(fault, message) : new Error(message))
  })
  worker.on('error', (error) => leave(thread, error as Error))
  worker.on('exit', () => leave(thread, new Error('A thread that reads errors has ended.')))
  threads.push(thread)
  return thread
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
