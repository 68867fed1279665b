import { defaultLimits, type ParsedDocument, ParseError, type ParseInput } from './document.ts'
import { createParserPool } from './parser-pool.ts'

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

/** A small pool of killable processes. Nothing runs until the first document comes. */
export function createDocumentParser(options: DocumentParserOptions = {}): DocumentParser {
  const pool = createParserPool({
    maxProcesses: options.maxProcesses ?? 2,
    maxMemoryBytes: options.maxMemoryBytes ?? 512 * 1024 * 1024,
    idleMs: options.idleMs ?? 30_000,
  })
  return {
    async parseDocument(input) {
      const limits = { ...defaultLimits, ...input.limits }
      if (input.bytes.byteLength === 0) throw new ParseError('empty')
      if (input.bytes.byteLength > limits.maxBytes) {
        throw new ParseError('too_large', { maxBytes: limits.maxBytes })
      }
      const child = await pool.take()
      try {
        return await child.parse(input, limits.timeoutMs)
      } finally {
        pool.giveBack(child)
      }
    },
    processIds: pool.processIds,
    close: pool.close,
  }
}
