import { hash as hashOf, randomBytes } from 'node:crypto'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { usualSizeLimits } from '../../envelope/decompress.ts'
import { EnvelopeError } from '../../envelope/envelope-error.ts'
import { type Envelope, parseEnvelope } from '../../envelope/parse-envelope.ts'
import { parseStoreBody } from '../../envelope/parse-store-body.ts'
import type { JsonObject } from '../../envelope/read-json.ts'
import { hexadecimal } from '../../event/bounded.ts'
import { normaliseEvent } from '../../event/normalise-event.ts'
import type { MonitoredEvent } from '../../event/shape.ts'
import { fingerprint } from '../../grouping/fingerprint.ts'
import { headline } from '../../grouping/headline.ts'
import { tallyWork } from '../../performance/tally-work.ts'
import { scrubEvent } from '../../scrub/scrub.ts'
import { applySourceMaps, type FindSourceMap } from '../../source-map/apply-source-maps.ts'
import { standsFor } from '../../stands-for.ts'
import type { Keeping } from './keeping.ts'
import { lightBody } from './light-body.ts'
import { linksOf, userHash } from './persons.ts'
import type { Digest, Digested, Sent } from './shape.ts'
import { tagsOf } from './tags.ts'
import type { Unpack } from './unpack.ts'

const compress = (event: MonitoredEvent) =>
  zstdCompressSync(JSON.stringify(event), { params: { [constants.ZSTD_c_compressionLevel]: 1 } })

interface Means {
  unpack: Unpack
  keeping: Keeping
  /** Looks source maps up; null where the project has none. */
  findMap: FindSourceMap | null
}

/**
 * All of the work on one request that needs no database: unpacks, reads, maps to the source, removes personal data,
 * groups, and decides what is kept whole.
 * @throws EnvelopeError where it cannot be read
 */
export async function digest(sent: Sent, means: Means): Promise<Digest> {
  const limits = { ...usualSizeLimits, ...sent.limits }
  const bytes = await means.unpack(
    Buffer.from(sent.bytes.buffer, sent.bytes.byteOffset, sent.bytes.length),
    sent.encoding,
    limits,
  )
  const envelope = sent.form === 'store' ? parseStoreBody(bytes) : parseEnvelope(bytes)
  refuseWhereLost(envelope)
  const { header, items } = envelope
  const bodies = items.flatMap(({ kind, body }) => (kind === 'event' && body ? [body] : []))
  const id =
    hexadecimal(header.event_id, 32) ??
    hexadecimal(bodies[0]?.event_id, 32) ??
    randomBytes(16).toString('hex')
  const events: Digested[] = []
  for (const body of bodies) {
    const event = await digestEvent(body, { ...sent, fallbackId: id }, means)
    if (event) events.push(event)
  }
  return { id, events, work: tallyWork(envelope, sent.receivedAtMs) }
}

/** A sender whose only event was too large must not be told that it was taken. */
function refuseWhereLost({ items, dropped }: Envelope): void {
  const lost = dropped.find(({ kind, reason }) => reason === 'too_large' && kind !== 'attachment')
  if (lost && !items.some(({ kind }) => kind === lost.kind))
    throw new EnvelopeError('too_large', `The ${lost.kind} is larger than is taken: ${lost.bytes} bytes.`)
}

async function digestEvent(
  body: JsonObject,
  sent: Sent & { fallbackId: string },
  { keeping, findMap }: Means,
): Promise<Digested | null> {
  const mapped = (event: MonitoredEvent) => (findMap ? applySourceMaps(event, findMap) : event)
  const plain = normaliseEvent(lightBody(body), sent)
  if (!isSampled(plain.id, sent.sampleRate)) return null
  // Before anything is removed: afterwards nobody can be told from another.
  const who = { userHash: userHash(plain.user, sent.projectId), ...linksOf(plain) }
  const inSource = await mapped(plain)
  const event = scrubEvent(inSource, sent.settings)
  const { hash, groupedBy } = fingerprint(event)
  const printId = printIdOf(sent.projectId, hash)
  const isNewInSource = inSource !== plain && !keeping.knows(printId)
  const built = isNewInSource ? fingerprint(scrubEvent(plain, sent.settings)) : null
  const isKept = keeping.isKept(printId, sent.receivedAtMs)
  return {
    id: asUuid(event.id),
    times: standsFor(sent.sampleRate, event.id),
    printId,
    builtPrintId: built && printIdOf(sent.projectId, built.hash),
    groupedBy,
    ...headline(event),
    level: event.level,
    platform: event.platform,
    release: event.release,
    occurredAtMs: event.occurredAtMs,
    receivedAtMs: sent.receivedAtMs,
    ...who,
    tags: tagsOf(event),
    body: isKept ? compress(scrubEvent(await mapped(normaliseEvent(body, sent)), sent.settings)) : null,
  }
}

/** By its id, so that an event sent twice is taken twice or not at all. */
const isSampled = (id: string, rate: number) =>
  rate >= 1 || Number.parseInt(id.slice(-8), 16) < rate * 2 ** 32

/** Of an error of this kind in this project. */
export const printIdOf = (projectId: string, hash: string) =>
  asUuid(hashOf('sha256', `${projectId}:${hash}`).slice(0, 32))

const asUuid = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`

/** The event that was kept as `body`. */
export const readKept = (body: Buffer): MonitoredEvent =>
  JSON.parse(zstdDecompressSync(body).toString('utf8'))
