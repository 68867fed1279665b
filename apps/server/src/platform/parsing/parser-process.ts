/**
 * The process in which documents are read. Its parent may kill it at any moment, so it owns nothing:
 * it takes bytes, answers with text, and holds no file, no connection and no secret.
 */
import { read } from 'node:fs'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { ParseError, type ParseInput } from './document.ts'
import { BYTES_FD, type ParseReply, type ParseRequest, type WatchOrder } from './parser-messages.ts'
import { readDocument } from './read-document.ts'

const readFrom = promisify(read)
const maxResidentBytes = Number(process.argv[2])

const watch = new Worker(new URL('./parser-watch.ts', import.meta.url), {
  workerData: { maxResidentBytes, parentId: process.ppid },
  stdout: true,
  stderr: true,
})
watch.unref()

process.on('disconnect', () => process.exit(0))
process.on('message', async ({ id, input, size, allowMs }: ParseRequest) => {
  watch.postMessage({ allowMs } satisfies WatchOrder)
  const bytes = await readBytes(size)
  const reply = await answer(id, { ...input, bytes })
  watch.postMessage({ allowMs: null } satisfies WatchOrder)
  process.send?.(reply)
})

/** The next so many bytes of the pipe; the parent sends one document at a time. Ends with the parent. */
async function readBytes(size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  for (let filled = 0; filled < size; ) {
    const { bytesRead } = await readFrom(BYTES_FD, bytes, filled, size - filled, null)
    if (bytesRead === 0) process.exit(0)
    filled += bytesRead
  }
  return bytes
}

async function answer(id: number, input: ParseInput): Promise<ParseReply> {
  try {
    const document = await readDocument(input)
    return { id, document, residentBytes: process.memoryUsage.rss() }
  } catch (error) {
    const { code, params } = error instanceof ParseError ? error : new ParseError('broken')
    return { id, error: { code, params }, residentBytes: process.memoryUsage.rss() }
  }
}
