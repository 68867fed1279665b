export type DocumentKind = 'pdf' | 'docx' | 'xlsx' | 'csv' | 'html' | 'markdown' | 'text' | 'eml'

export interface Section {
  /** Markdown-like: `#` headings, `-` lists, `|` tables, blank lines between paragraphs. */
  text: string
  heading?: string
  /** The `id` of the heading on its page, for a link right to it. */
  anchor?: string
  /** Counted from 1. */
  page?: number
}

export interface Warning {
  code:
    | 'pages_without_text'
    | 'text_cut'
    | 'attachments_left_out'
    | 'hidden_text_left_out'
    | 'encoding_guessed'
  params: Record<string, string | number>
}

/** What only a web page has; the crawler goes on from here. */
export interface PageLinks {
  links: string[]
  canonicalUrl?: string
  /** The page asks not to be kept (`noindex`), or its links not to be followed (`nofollow`). */
  noIndex: boolean
  noFollow: boolean
}

export interface ParsedDocument {
  kind: DocumentKind
  title?: string
  sections: Section[]
  warnings: Warning[]
  page?: PageLinks
}

export interface ParseLimits {
  maxBytes: number
  maxPages: number
  /** Characters of text; what is beyond is left out with a warning. */
  maxTextLength: number
  /** Of the processor, once its reader has begun; by the clock ten times as long. */
  timeoutMs: number
  maxZipEntries: number
  maxUnzippedBytes: number
}

export interface ParseInput {
  bytes: Uint8Array
  fileName: string
  /** What the sender says it is, e.g. a Content-Type. The content has the last word. */
  declaredType?: string
  /** Where a web page came from: its links are resolved against this. */
  baseUrl?: string
  limits?: Partial<ParseLimits>
}

export const defaultLimits: ParseLimits = {
  maxBytes: 25 * 1024 * 1024,
  maxPages: 1_000,
  maxTextLength: 5_000_000,
  timeoutMs: 30_000,
  maxZipEntries: 5_000,
  maxUnzippedBytes: 200 * 1024 * 1024,
}

export type ParseErrorCode =
  | 'unsupported'
  | 'encrypted'
  | 'broken'
  | 'scanned'
  | 'too_large'
  | 'too_many_pages'
  | 'timed_out'
  | 'out_of_memory'
  | 'empty'
  | 'archive_not_allowed'
  | 'type_mismatch'
  | 'stopped'

const sentences: Record<ParseErrorCode, string> = {
  unsupported: 'This kind of file cannot be read. Use PDF, Word, Excel, CSV, HTML, Markdown, text or e-mail.',
  encrypted: 'The file is protected by a password. Save it without one.',
  broken: 'The file is damaged and cannot be read. Save it anew from the program it was made with.',
  scanned: 'The file holds pictures of text only. Use a version with real text.',
  too_large: 'The file is too large.',
  too_many_pages: 'The file has too many pages. Split it.',
  timed_out: 'Reading the file took too long.',
  out_of_memory: 'Reading the file took too much memory.',
  empty: 'The file holds no text.',
  archive_not_allowed: 'Archives are not opened. Add the files one by one.',
  type_mismatch: 'The content of the file is not what its name says.',
  stopped: 'Reading was interrupted because the server is stopping.',
}

export type ParseErrorParams = Record<string, string | number>

/** Why a document was refused. `code` and `params` are for the person's language, the sentence for logs. */
export class ParseError extends Error {
  readonly code: ParseErrorCode
  readonly params: ParseErrorParams

  constructor(code: ParseErrorCode, params: ParseErrorParams = {}, cause?: unknown) {
    super(sentences[code], cause === undefined ? undefined : { cause })
    this.name = 'ParseError'
    this.code = code
    this.params = params
  }
}
