import { EnvelopeError } from './envelope-error.ts'
import { type JsonObject, readJsonObject } from './read-json.ts'

const NEWLINE = 0x0a

/** The kinds whose payload is one JSON object. */
const jsonKinds = new Set([
  'event',
  'transaction',
  'span',
  'session',
  'sessions',
  'client_report',
  'check_in',
  'feedback',
])

export interface EnvelopeLimits {
  /** Items beyond this many are dropped and counted. */
  items: number
  /** Items with more bytes are dropped and counted, each kind by itself; `other` holds for what is not named. */
  itemBytes: Record<string, number> & { other: number }
  /** A header line longer than this is refused. */
  headerBytes: number
}

export const usualEnvelopeLimits: EnvelopeLimits = {
  items: 100,
  itemBytes: {
    event: 1_000_000,
    transaction: 1_000_000,
    span: 6_000_000,
    attachment: 5_000_000,
    other: 500_000,
  },
  headerBytes: 16_384,
}

export interface EnvelopeItem {
  kind: string
  header: JsonObject
  /** The object of a JSON item; nothing for an attachment. */
  body: JsonObject | null
  /** The bytes as they came, a view of the buffer given. */
  payload: Buffer
}

export interface Envelope {
  header: JsonObject
  items: EnvelopeItem[]
  /** What was not taken, by kind: too many, too large, or a kind that nothing here reads. */
  dropped: { kind: string; reason: 'too_many' | 'too_large' | 'not_kept'; bytes: number }[]
}

/**
 * Reads a whole, decompressed envelope: a header line, then items of a header line and a payload. A payload goes
 * by its `length` in bytes, or to the next newline. An envelope that ends inside of an item is refused as a whole,
 * so that a sender who tries again is never counted twice. Throws nothing but EnvelopeError.
 * Source: develop.sentry.dev/sdk/data-model/envelopes.
 */
export function parseEnvelope(bytes: Buffer, limits: EnvelopeLimits = usualEnvelopeLimits): Envelope {
  const first = readLine(bytes, 0, limits.headerBytes, 'bad_header')
  const header = readJsonObject(first.line, 'bad_header', 'The header line')
  const envelope: Envelope = { header, items: [], dropped: [] }
  let position = skipNewlines(bytes, first.next)
  while (position < bytes.length) {
    const { item, next } = readItem(bytes, position, limits)
    keep(envelope, item, limits)
    position = skipNewlines(bytes, next)
  }
  return envelope
}

type RawItem = Omit<EnvelopeItem, 'body'>

function readItem(bytes: Buffer, start: number, limits: EnvelopeLimits): { item: RawItem; next: number } {
  const { line, next: payloadStart } = readLine(bytes, start, limits.headerBytes, 'bad_item_header')
  const header = readJsonObject(line, 'bad_item_header', 'An item header')
  const kind = header.type
  if (typeof kind !== 'string' || kind.length === 0 || kind.length > 64)
    throw new EnvelopeError('bad_item_header', 'An item header has no type.')
  if (payloadStart > bytes.length) throw new EnvelopeError('cut_short', 'The last item has no payload.')
  const end = payloadEnd(bytes, payloadStart, header.length)
  return { item: { kind, header, payload: bytes.subarray(payloadStart, end) }, next: end + 1 }
}

function payloadEnd(bytes: Buffer, start: number, length: unknown): number {
  if (length === undefined || length === null) {
    const newline = bytes.indexOf(NEWLINE, start)
    return newline < 0 ? bytes.length : newline
  }
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0)
    throw new EnvelopeError('bad_item_header', 'The length of an item is not a whole number of bytes.')
  const end = start + length
  if (end > bytes.length) throw new EnvelopeError('cut_short', 'The envelope ends inside of an item.')
  if (end < bytes.length && bytes[end] !== NEWLINE)
    throw new EnvelopeError('bad_item_header', 'The length of an item does not end at a line break.')
  return end
}

function keep(envelope: Envelope, item: RawItem, limits: EnvelopeLimits): void {
  const drop = (reason: Envelope['dropped'][number]['reason']) =>
    envelope.dropped.push({ kind: item.kind, reason, bytes: item.payload.length })
  const isJson = jsonKinds.has(item.kind)
  if (!isJson && item.kind !== 'attachment') drop('not_kept')
  else if (item.payload.length > bytesAllowed(item.kind, limits)) drop('too_large')
  else if (envelope.items.length >= limits.items) drop('too_many')
  else {
    const body = isJson ? readJsonObject(item.payload, 'bad_json', 'An item') : null
    envelope.items.push({ ...item, body })
  }
}

function bytesAllowed(kind: string, { itemBytes }: EnvelopeLimits): number {
  return Object.hasOwn(itemBytes, kind) ? (itemBytes[kind] ?? itemBytes.other) : itemBytes.other
}

/** `next` lies past the end where the line was ended by the end of the bytes rather than by a line break. */
function readLine(bytes: Buffer, start: number, most: number, fault: 'bad_header' | 'bad_item_header') {
  const newline = bytes.indexOf(NEWLINE, start)
  const end = newline < 0 ? bytes.length : newline
  if (end - start > most) throw new EnvelopeError(fault, `A header line is longer than ${most} bytes.`)
  return { line: bytes.subarray(start, end), next: end + 1 }
}

function skipNewlines(bytes: Buffer, start: number): number {
  let position = start
  while (position < bytes.length && (bytes[position] === NEWLINE || bytes[position] === 0x0d)) position += 1
  return position
}
