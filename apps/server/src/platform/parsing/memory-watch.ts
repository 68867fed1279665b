/**
 * Runs as a thread of the parser process and ends that process when it grows past its cap, or when its
 * parent is gone. A thread can do so even while a document keeps the main thread in a loop.
 */
import { workerData } from 'node:worker_threads'

const { maxResidentBytes, parentId } = workerData as { maxResidentBytes: number; parentId: number }

setInterval(() => {
  if (process.memoryUsage.rss() > maxResidentBytes || process.ppid !== parentId) {
    process.kill(process.pid, 'SIGKILL')
  }
}, 50)
