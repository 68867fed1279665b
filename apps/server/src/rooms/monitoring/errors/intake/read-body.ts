import type { Readable } from 'node:stream'
import { EnvelopeError } from '../../envelope/envelope-error.ts'

/** The bytes of a request, as long as they are no more than allowed. @throws EnvelopeError `too_large` */
export async function readBody(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  // Left open when it is too much: the answer goes out over the same connection.
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > most) throw new EnvelopeError('too_large', `The request is larger than ${most} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
