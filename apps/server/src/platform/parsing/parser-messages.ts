import type { ParsedDocument, ParseErrorCode, ParseErrorParams, ParseInput } from './document.ts'

/** The pipe through which the bytes of a document come, beside the channel of messages. */
export const BYTES_FD = 4

/** What is said of a document; its bytes follow through the pipe. */
export interface ParseRequest {
  id: number
  input: Omit<ParseInput, 'bytes'>
  size: number
}

/** `residentBytes` tells the parent when a process has grown and should be replaced. */
export type ParseReply = { id: number; residentBytes: number } & (
  | { document: ParsedDocument }
  | { error: { code: ParseErrorCode; params: ParseErrorParams } }
)
