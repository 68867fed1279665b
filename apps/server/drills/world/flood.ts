import { parentPort, workerData } from 'node:worker_threads'
import { sendLoad } from './load.ts'

// A thread of its own, so that who measures is not held up by who floods. The first message ends it.
let over = false
parentPort?.once('message', () => {
  over = true
})
const { tookMs, failed } = await sendLoad(workerData, () => over)
parentPort?.postMessage({ answered: tookMs.length, failed })
