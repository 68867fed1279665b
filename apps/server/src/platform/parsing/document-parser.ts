import { setImmediate as turn } from 'node:timers/promises'
import { defaultLimits, type ParsedDocument, ParseError, type ParseInput } from './document.ts'
import { type ParserHost, startParserHost } from './parser-host.ts'

export interface DocumentParserOptions {
  /** Processes at the same time. Default 2. */
  maxProcesses?: number
  /** Resident memory of one process. Default 512 MiB. */
  maxMemoryBytes?: number
  /** A process that had nothing to do for so long is ended. Default 30,000. */
  idleMs?: number
}

export interface DocumentParser {
  /** Reads one document. Rejects with ParseError, whatever the document does to its reader. */
  parseDocument(input: ParseInput): Promise<ParsedDocument>
  /** Process ids that are alive, for diagnosis. */
  processIds(): number[]
  /** Ends all processes; what was waiting or running is refused with `stopped`. */
  close(): Promise<void>
}

/** A small pool of killable processes, kept by a thread of its own. Nothing runs until the first document comes. */
export function createDocumentParser(options: DocumentParserOptions = {}): DocumentParser {
  const pool = { maxProcesses: 2, maxMemoryBytes: 512 * 1024 * 1024, idleMs: 30_000, ...options }
  let host: ParserHost | undefined
  let isClosed = false
  const open = () => {
    if (!host?.isAlive()) host = startParserHost(pool)
    return host
  }
  return {
    async parseDocument({ bytes, ...input }) {
      const limits = { ...defaultLimits, ...input.limits }
      if (bytes.byteLength === 0) throw new ParseError('empty')
      if (bytes.byteLength > limits.maxBytes) throw new ParseError('too_large', { maxBytes: limits.maxBytes })
      const shared = await share(bytes)
      if (isClosed) throw new ParseError('stopped')
      const outcome = await open().ask({ input, bytes: shared, timeoutMs: limits.timeoutMs })
      if ('document' in outcome) return outcome.document
      throw new ParseError(outcome.error.code, outcome.error.params)
    },
    processIds: () => host?.processIds() ?? [],
    async close() {
      isClosed = true
      await host?.close()
    },
  }
}

const PIECE = 1024 * 1024

/** A copy that the thread can read where it lies, made piece by piece so that nobody waits for a large one. */
async function share(bytes: Uint8Array): Promise<SharedArrayBuffer> {
  const shared = new SharedArrayBuffer(bytes.byteLength)
  const copy = new Uint8Array(shared)
  for (let at = 0; at < bytes.byteLength; at += PIECE) {
    if (at > 0) await turn()
    copy.set(bytes.subarray(at, at + PIECE), at)
  }
  return shared
}
