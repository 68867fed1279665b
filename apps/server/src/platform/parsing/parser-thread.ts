/**
 * The thread that has the parser processes. To start a process, the one that starts it stands still until the system
 * has copied the list of its memory, milliseconds for a server that holds much. Here that is a thread for which nobody
 * waits but who has brought a document.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { ParseError } from './document.ts'
import type { ParseOutcome, PoolOptions, ThreadReply, ThreadRequest } from './parser-messages.ts'
import { createParserPool } from './parser-pool.ts'

const tell = (reply: ThreadReply) => parentPort?.postMessage(reply)
const pool = createParserPool(workerData as PoolOptions, (processIds) => tell({ kind: 'alive', processIds }))

parentPort?.on('message', async (request: ThreadRequest) => {
  if (request.kind === 'parse') return tell({ kind: 'parsed', id: request.id, ...(await outcomeOf(request)) })
  await pool.close()
  process.exit(0)
})

async function outcomeOf({
  input,
  bytes,
  timeoutMs,
}: ThreadRequest & { kind: 'parse' }): Promise<ParseOutcome> {
  try {
    const child = await pool.take()
    try {
      return { document: await child.parse({ ...input, bytes: new Uint8Array(bytes) }, timeoutMs) }
    } finally {
      pool.giveBack(child)
    }
  } catch (error) {
    const { code, params } = error instanceof ParseError ? error : new ParseError('broken')
    return { error: { code, params } }
  }
}
