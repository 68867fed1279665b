import type { SizeLimits } from '../../envelope/decompress.ts'
import type { Level } from '../../event/shape.ts'
import type { GroupedBy } from '../../grouping/fingerprint.ts'
import type { Tallied } from '../../performance/shape.ts'
import type { ScrubSettings } from '../../scrub/scrub.ts'

/** A request of an SDK as it came, and what its project wants done with it. Goes to another thread as it is. */
export interface Sent {
  bytes: Uint8Array
  /** Its `Content-Encoding`. */
  encoding: string | undefined
  form: 'envelope' | 'store'
  limits: Pick<SizeLimits, 'sentBytes' | 'unpackedBytes'>
  settings: ScrubSettings
  projectId: string
  /** The share of events that is kept, 0 to 1. */
  sampleRate: number
  receivedAtMs: number
}

/** An event as it is counted and kept: all that is written to the database of it. */
export interface Digested {
  /** As a UUID. */
  id: string
  /** As how many it counts: of a key that keeps a share, those that it stands for. */
  times: number
  /** Of the project and the fingerprint; as a UUID. */
  printId: string
  /** The kind that it would be without source maps; told of the first of a kind only, and null where none was applied. */
  builtPrintId: string | null
  groupedBy: GroupedBy
  title: string | null
  culprit: string | null
  level: Level
  platform: string
  release: string | null
  occurredAtMs: number
  receivedAtMs: number
  /** A signed number of 64 bits, in digits; null where nothing tells who it was. */
  userHash: string | null
  conversationId: string | null
  contactId: string | null
  tags: [name: string, value: string][]
  /** The whole event as compressed JSON; null where it is only counted. */
  body: Uint8Array | null
}

/** What is answered to an SDK, and what there is to write. */
export interface Digest {
  /** Of the envelope or its event: 32 hexadecimal digits. */
  id: string
  events: Digested[]
  /** Spans and transactions, added up. */
  work: Tallied[]
}
