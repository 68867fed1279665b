import type { Problem } from '@svar/contract'
import { FileStoreError } from '../../../platform/files/index.ts'
import type { ParsedDocument } from '../../../platform/parsing/index.ts'
import * as store from '../stores/sources.ts'
import { keepDocument } from './keep-document.ts'
import type { Ending, Reading } from './reading.ts'

/** Reads an uploaded file: its bytes in the parser's processes, its passages in one transaction. */
export async function readFile(reading: Reading): Promise<void> {
  const bytes = await bytesOf(reading)
  if (!bytes)
    return reading.finish(async () => ({ state: 'failed', problem: { code: 'file_missing', params: {} } }))
  const parsed = await parse(reading, bytes)
  await reading.finish(async (ctx, source): Promise<Ending> => {
    const title = parsed.title ?? source.title
    await keepDocument(ctx, source, { address: '', title, url: null, sections: parsed.sections })
    const { passages } = await store.countSource(ctx, source.id)
    const state = passages > 0 ? 'ready' : 'failed'
    const problem: Problem | null = passages > 0 ? null : { code: 'empty', params: {} }
    return { state, problem, title, warnings: parsed.warnings }
  })
}

async function bytesOf({ platform, tenantId, source, signal }: Reading): Promise<Buffer | null> {
  try {
    const { stream } = await platform.files.read({ tenantId, id: source.fileId ?? '' })
    const parts: Buffer[] = []
    for await (const part of stream) {
      signal.throwIfAborted()
      parts.push(part)
    }
    return Buffer.concat(parts)
  } catch (error) {
    if (error instanceof FileStoreError) return null
    throw error
  }
}

/** The parser has its own time limit; a process that stops does not wait for it. */
async function parse({ platform, source, signal }: Reading, bytes: Buffer): Promise<ParsedDocument> {
  signal.throwIfAborted()
  const stop = Promise.withResolvers<never>()
  const abort = () => stop.reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    const parsing = platform.parser.parseDocument({
      bytes,
      fileName: source.fileName ?? '',
      ...(source.contentType ? { declaredType: source.contentType } : {}),
    })
    return await Promise.race([parsing, stop.promise])
  } finally {
    signal.removeEventListener('abort', abort)
    stop.promise.catch(() => undefined)
  }
}
