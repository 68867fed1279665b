import { parentPort } from 'node:worker_threads'
import { EnvelopeError } from '../../envelope/envelope-error.ts'
import { digest } from './digest.ts'
import type { Answer, Order } from './digesters.ts'
import { createKeeping } from './keeping.ts'
import { unpackAtOnce } from './unpack.ts'

/** So long an answer may wait for the next, in milliseconds. */
const TOGETHER_MS = 5

// A thread beside the one that serves: what it is sent it digests, one after the other.
const keeping = createKeeping()

parentPort?.on('message', async (orders: Order[]) => {
  let began = performance.now()
  let answers: Answer[] = []
  for (const { number, sent } of orders) {
    answers.push({ number, ...(await answerTo(sent)) })
    if (performance.now() - began < TOGETHER_MS) continue
    parentPort?.postMessage(answers)
    began = performance.now()
    answers = []
  }
  if (answers.length > 0) parentPort?.postMessage(answers)
})

async function answerTo(sent: Order['sent']): Promise<Omit<Answer, 'number'>> {
  try {
    return { digest: await digest(sent, { unpack: unpackAtOnce, keeping, findMap: null }) }
  } catch (error) {
    const { message } = error as Error
    return { fault: error instanceof EnvelopeError ? error.fault : null, message }
  }
}
