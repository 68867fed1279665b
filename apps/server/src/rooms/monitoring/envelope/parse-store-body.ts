import { EnvelopeError } from './envelope-error.ts'
import { type Envelope, type EnvelopeLimits, usualEnvelopeLimits } from './parse-envelope.ts'
import { readJsonObject } from './read-json.ts'

/** Reads what clients older than envelopes post to `/api/<project>/store/`: one event as JSON. */
export function parseStoreBody(bytes: Buffer, limits: EnvelopeLimits = usualEnvelopeLimits): Envelope {
  const most = limits.itemBytes.event ?? limits.itemBytes.other
  if (bytes.length > most) throw new EnvelopeError('too_large', `The event is larger than ${most} bytes.`)
  const body = readJsonObject(bytes, 'bad_json', 'The event')
  const item = { kind: 'event', header: { type: 'event' }, body, payload: bytes }
  return { header: {}, items: [item], dropped: [] }
}
