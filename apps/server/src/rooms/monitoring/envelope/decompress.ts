import type { Transform } from 'node:stream'
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'
import { EnvelopeError } from './envelope-error.ts'

export interface SizeLimits {
  /** Most bytes as they came over the wire. */
  sentBytes: number
  /** Most bytes once unpacked. */
  unpackedBytes: number
  /** Most unpacked bytes for each byte sent, once more than a few are unpacked. */
  ratio: number
}

export const usualSizeLimits: SizeLimits = { sentBytes: 5_000_000, unpackedBytes: 20_000_000, ratio: 200 }

/** Below this, a high ratio harms nobody: a short text of one letter packs a thousandfold. */
const RATIO_FROM_BYTES = 1_000_000

/**
 * Unpacks a request body by its `Content-Encoding` (gzip, deflate, br, zstd, identity or none), as a stream, so that
 * a bomb is put down at the first chunk past a limit. What is not packed is held to the same limit.
 * Throws EnvelopeError: `too_large`, `bad_compression` (broken or cut short) or `unknown_encoding`.
 */
export async function decompress(
  bytes: Buffer,
  encoding: string | undefined,
  limits: SizeLimits = usualSizeLimits,
): Promise<Buffer> {
  mustFit(bytes, limits.sentBytes)
  const stream = unpackerFor(encoding?.trim().toLowerCase() ?? '', bytes)
  if (stream !== null) return collect(stream, bytes, limits)
  mustFit(bytes, limits.unpackedBytes)
  return bytes
}

function mustFit({ length }: Buffer, most: number): void {
  if (length > most) throw new EnvelopeError('too_large', `The request is larger than ${most} bytes.`)
}

function unpackerFor(encoding: string, bytes: Buffer): Transform | null {
  if (encoding === '' || encoding === 'identity') return null
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip()
  if (encoding === 'deflate') return hasZlibHeader(bytes) ? createInflate() : createInflateRaw()
  if (encoding === 'br') return createBrotliDecompress()
  if (encoding === 'zstd') return createZstdDecompress()
  throw new EnvelopeError(
    'unknown_encoding',
    'This encoding is not read: use gzip, deflate, br, zstd or none.',
  )
}

/** Some senders mean raw deflate by "deflate"; RFC 1950's first byte tells them apart. */
function hasZlibHeader(bytes: Buffer): boolean {
  return bytes.length >= 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
}

function collect(stream: Transform, bytes: Buffer, limits: SizeLimits): Promise<Buffer> {
  const most = Math.min(limits.unpackedBytes, Math.max(RATIO_FROM_BYTES, bytes.length * limits.ratio))
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= most) chunks.push(chunk)
      else stream.destroy(new EnvelopeError('too_large', `The request unpacks to more than ${most} bytes.`))
    })
    stream.on('end', () => resolve(Buffer.concat(chunks, size)))
    stream.on('error', (error) => {
      const known = error instanceof EnvelopeError
      reject(known ? error : new EnvelopeError('bad_compression', 'The request cannot be unpacked.'))
    })
    stream.end(bytes)
  })
}
