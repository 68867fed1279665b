/**
 * The process in which documents are read. Its parent may kill it at any moment, so it owns nothing:
 * it takes bytes, answers with text, and holds no file, no connection and no secret.
 */
import { Worker } from 'node:worker_threads'
import { ParseError } from './document.ts'
import type { ParseReply, ParseRequest } from './parser-messages.ts'
import { readDocument } from './read-document.ts'

const maxResidentBytes = Number(process.argv[2])

const memoryWatch = new Worker(new URL('./memory-watch.ts', import.meta.url), {
  workerData: { maxResidentBytes, parentId: process.ppid },
  stdout: true,
  stderr: true,
})
memoryWatch.unref()

process.on('disconnect', () => process.exit(0))
process.on('message', async ({ id, input }: ParseRequest) => {
  const reply = await answer(id, input)
  process.send?.(reply)
})

async function answer(id: number, input: ParseRequest['input']): Promise<ParseReply> {
  try {
    const document = await readDocument(input)
    return { id, document, residentBytes: process.memoryUsage.rss() }
  } catch (error) {
    const { code, params } = error instanceof ParseError ? error : new ParseError('broken')
    return { id, error: { code, params }, residentBytes: process.memoryUsage.rss() }
  }
}
