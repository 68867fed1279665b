import type { ParsedDocument, ParseErrorCode, ParseErrorParams, ParseInput } from './document.ts'

export interface ParseRequest {
  id: number
  input: ParseInput
}

/** `residentBytes` tells the parent when a process has grown and should be replaced. */
export type ParseReply = { id: number; residentBytes: number } & (
  | { document: ParsedDocument }
  | { error: { code: ParseErrorCode; params: ParseErrorParams } }
)
