import type { ParsedDocument, ParseErrorCode, ParseErrorParams, ParseInput } from './document.ts'

/** The pipe through which the bytes of a document come, beside the channel of messages. */
export const BYTES_FD = 4

/** What is said of a document to a parser process; its bytes follow through the pipe. */
export interface ParseRequest {
  id: number
  input: Omit<ParseInput, 'bytes'>
  size: number
  /** Of the processor. */
  allowMs: number
}

/** To the thread that watches a parser process: a document begins, or has ended. */
export interface WatchOrder {
  allowMs: number | null
}

/** Ends a process whose document has had its time of the processor; by nobody else used here. */
export const OUT_OF_TIME = 'SIGVTALRM'

export type ParseOutcome =
  | { document: ParsedDocument }
  | { error: { code: ParseErrorCode; params: ParseErrorParams } }

/** `residentBytes` tells the parent when a process has grown and should be replaced. */
export type ParseReply = { id: number; residentBytes: number } & ParseOutcome

/** How many processes the thread may have, and of what kind. */
export interface PoolOptions {
  maxProcesses: number
  /** Resident memory of one process. */
  maxMemoryBytes: number
  /** A process that had nothing to do for so long is ended. */
  idleMs: number
}

/** To the thread that has the parser processes. */
export type ThreadRequest =
  | {
      kind: 'parse'
      id: number
      input: Omit<ParseInput, 'bytes'>
      bytes: SharedArrayBuffer
      timeoutMs: number
    }
  | { kind: 'close' }

/** From that thread: the answer to one document, and which processes are alive whenever that changes. */
export type ThreadReply =
  | ({ kind: 'parsed'; id: number } & ParseOutcome)
  | { kind: 'alive'; processIds: number[] }
