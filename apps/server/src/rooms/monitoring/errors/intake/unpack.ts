import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { decompress, type SizeLimits } from '../../envelope/decompress.ts'
import { EnvelopeError } from '../../envelope/envelope-error.ts'

/** Unpacks a request; see `decompress`. */
export type Unpack = (bytes: Buffer, encoding: string | undefined, limits: SizeLimits) => Promise<Buffer>

/** Below this a high ratio harms nobody. */
const RATIO_FROM_BYTES = 1_000_000

/**
 * As `decompress`, in one go: on a thread that has nothing else to serve, the pieces of a stream would cost more than
 * the unpacking. A bomb ends at the same limits, before it is unpacked.
 */
export const unpackAtOnce: Unpack = async (bytes, encoding, limits) => {
  const unpack = unpackers[encoding?.trim().toLowerCase() ?? '']
  if (!unpack || bytes.length > limits.sentBytes) return decompress(bytes, encoding, limits)
  const most = Math.min(limits.unpackedBytes, Math.max(RATIO_FROM_BYTES, bytes.length * limits.ratio))
  try {
    return unpack(bytes, { maxOutputLength: most, chunkSize: pieceFor(bytes) })
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new EnvelopeError('too_large', `The request unpacks to more than ${most} bytes.`)
    throw new EnvelopeError('bad_compression', 'The request cannot be unpacked.')
  }
}

/** Most events fit into one piece, so that nothing is copied together. */
const pieceFor = ({ length }: Buffer) => Math.min(65_536, Math.max(4096, length * 20))

type AtOnce = (bytes: Buffer, options: { maxOutputLength: number; chunkSize: number }) => Buffer

/** The first byte of RFC 1950 tells its form from raw deflate, which some senders mean. */
const inflateEither: AtOnce = (bytes, options) => {
  const hasHeader = bytes.length >= 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
  return hasHeader ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
}

const unpackers: Record<string, AtOnce> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateEither,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
}
