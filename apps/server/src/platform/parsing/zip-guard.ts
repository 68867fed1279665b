import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { ParseError, type ParseLimits } from './document.ts'

type ZipLimits = Pick<ParseLimits, 'maxZipEntries' | 'maxUnzippedBytes'>

/** Small archives may be packed tightly; a large one packed a hundred times over is a bomb. */
const harmlessBytes = 20 * 1024 * 1024
const maxRatio = 100

/**
 * Reads an archive's list of files, and unpacks them once into nothing to see that their sizes are true.
 * Throws ParseError: `broken`, `encrypted`, `too_large`.
 */
export async function inspectZip(bytes: Uint8Array, limits: ZipLimits): Promise<string[]> {
  const zip = await open(bytes)
  const names: string[] = []
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName)
      total += entry.uncompressedSize
      checkTotals(names.length, total, bytes.byteLength, limits)
      if (entry.isEncrypted()) throw new ParseError('encrypted')
      await drain(zip, entry)
    }
  } catch (error) {
    throw error instanceof ParseError ? error : new ParseError('broken', {}, error)
  }
  return names
}

function checkTotals(entries: number, total: number, packed: number, limits: ZipLimits): void {
  if (entries > limits.maxZipEntries) throw new ParseError('too_large', { maxEntries: limits.maxZipEntries })
  const isBomb = total > harmlessBytes && total > packed * maxRatio
  if (total > limits.maxUnzippedBytes || isBomb) {
    throw new ParseError('too_large', { unpackedBytes: total, maxBytes: limits.maxUnzippedBytes })
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new ParseError('broken', {}, error))
      else resolve(zip)
    })
  })
}

/** yauzl ends the stream with an error as soon as an entry grows past the size that it states. */
function drain(zip: ZipFile, entry: Entry): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      stream.on('error', reject).on('end', resolve).resume()
    })
  })
}
