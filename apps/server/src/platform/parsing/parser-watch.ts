/**
 * Runs as a thread of the parser process and ends that process when it grows past its cap, when a document has had its
 * time of the processor, or when its parent is gone. A thread can do so even while a document keeps the main thread in
 * a loop.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { OUT_OF_TIME, type WatchOrder } from './parser-messages.ts'

const { maxResidentBytes, parentId } = workerData as { maxResidentBytes: number; parentId: number }

function usedMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

let endAtMs = Number.POSITIVE_INFINITY

parentPort?.on('message', ({ allowMs }: WatchOrder) => {
  endAtMs = allowMs === null ? Number.POSITIVE_INFINITY : usedMs() + allowMs
})

setInterval(() => {
  if (process.memoryUsage.rss() > maxResidentBytes || process.ppid !== parentId) {
    process.kill(process.pid, 'SIGKILL')
  } else if (usedMs() > endAtMs) {
    process.kill(process.pid, OUT_OF_TIME)
  }
}, 50)
