import { parentPort } from 'node:worker_threads'
import { EnvelopeError } from '../../envelope/envelope-error.ts'
import { digest } from './digest.ts'
import type { Answer, Order } from './digesters.ts'
import { createKeeping } from './keeping.ts'
import { unpackAtOnce } from './unpack.ts'

// A thread beside the one that serves: what it is sent it digests, in the order of its end.
const keeping = createKeeping()

parentPort?.on('message', async ({ number, sent }: Order) => {
  parentPort?.postMessage({ number, ...(await answerTo(sent)) })
})

async function answerTo(sent: Order['sent']): Promise<Omit<Answer, 'number'>> {
  try {
    return { digest: await digest(sent, { unpack: unpackAtOnce, keeping, findMap: null }) }
  } catch (error) {
    const { message } = error as Error
    return { fault: error instanceof EnvelopeError ? error.fault : null, message }
  }
}
