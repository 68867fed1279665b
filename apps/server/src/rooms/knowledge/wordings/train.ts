import { Worker } from 'node:worker_threads'
import type { SavedIntents } from '@svar/language'
import type { Lesson } from './lessons.ts'

/** What takes longer has no chance against what else the machine has to do. */
const MOST_MS = 300_000
const resourceLimits = { maxOldGenerationSizeMb: 256 }

let last: Promise<unknown> = Promise.resolve()

/** Learns in a thread of its own, one lesson after the other, so that conversations are not held up. */
export function train(lesson: Lesson): Promise<SavedIntents> {
  const trained = last.then(() => inThread(lesson))
  last = trained.catch(() => {})
  return trained
}

function inThread({ examples }: Lesson): Promise<SavedIntents> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./train-worker.ts', import.meta.url), {
      workerData: examples,
      resourceLimits,
    })
    worker.unref()
    const timer = setTimeout(() => void worker.terminate(), MOST_MS).unref()
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('Learning from wordings took too long.'))
    })
  })
}
