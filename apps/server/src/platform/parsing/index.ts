/**
 * Parsing: from the bytes of a document to text with its headings and pages.
 * Untrusted bytes are opened only in a process that may be killed, with caps on size, pages, memory and time.
 * It owns the decision what kind of file something is, by content and not by name alone.
 * It never opens archives, never fetches what a document links to, and keeps nothing.
 */
export { cleanText } from './clean-text.ts'
export {
  type DocumentKind,
  defaultLimits,
  type PageLinks,
  type ParsedDocument,
  ParseError,
  type ParseErrorCode,
  type ParseErrorParams,
  type ParseInput,
  type ParseLimits,
  type Section,
  type Warning,
} from './document.ts'
export { createDocumentParser, type DocumentParser, type DocumentParserOptions } from './document-parser.ts'
