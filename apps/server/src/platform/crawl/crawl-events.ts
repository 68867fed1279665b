import type { ParsedDocument } from '../parsing/index.ts'
import type { Frontier } from './frontier.ts'

export type SkipReason =
  | 'robots'
  | 'noindex'
  | 'unchanged'
  | 'duplicate'
  | 'canonical'
  | 'redirect'
  | 'content_type'
  | 'other_site'
  | 'trap'
  | 'empty'

/** `http_status` has `status`; codes of EgressError and ParseError come with their own params. */
export type FailReason = 'http_status' | 'robots_unreachable' | 'bad_start' | (string & {})

export interface CrawledDocument {
  contentType: string
  document: ParsedDocument
  /** SHA-256 of the text. */
  contentHash: string
  etag: string | null
  lastModified: string | null
  /** For `isKnown` of the next crawl: an unchanged page is not read again, but its links are followed. */
  links: string[]
}

type Params = Record<string, string | number>

export type CrawlEvent = { frontier: Frontier } & (
  | { type: 'found'; url: string; depth: number }
  | { type: 'fetched'; url: string; page: CrawledDocument }
  | { type: 'skipped'; url: string; reason: SkipReason; params: Params }
  | { type: 'failed'; url: string; reason: FailReason; params: Params }
  | { type: 'done'; counts: Frontier['counts']; isLimited: boolean }
)

/** An event before the frontier is attached. */
export type CrawlStep = CrawlEvent extends infer Event
  ? Event extends CrawlEvent
    ? Omit<Event, 'frontier'>
    : never
  : never
