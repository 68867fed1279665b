import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { sniffContentType, sniffLength } from './content-type.ts'
import { FileStoreError } from './errors.ts'

export type FileContent = Uint8Array | AsyncIterable<Uint8Array>

export interface Received {
  size: number
  sha256: string
  contentType: string
}

/** Writes content to a new file while counting, hashing and sniffing it; returns when it is on the disk. */
export async function receiveBytes(content: FileContent, path: string, maxBytes: number): Promise<Received> {
  const file = await open(path, 'wx', 0o600)
  try {
    const received = await copy(content, file, maxBytes)
    await file.sync()
    return received
  } finally {
    await file.close()
  }
}

async function copy(content: FileContent, file: FileHandle, maxBytes: number): Promise<Received> {
  const hash = createHash('sha256')
  const head: Uint8Array[] = []
  let size = 0
  for await (const chunk of content instanceof Uint8Array ? [content] : content) {
    if (size + chunk.byteLength > maxBytes) throw new FileStoreError('too_large', { maxBytes })
    if (size < sniffLength) head.push(Uint8Array.from(chunk.subarray(0, sniffLength - size)))
    size += chunk.byteLength
    hash.update(chunk)
    await writeAll(file, chunk)
  }
  return { size, sha256: hash.digest('hex'), contentType: await sniffContentType(Buffer.concat(head)) }
}

/** A file system that is nearly full writes less than asked before it says so. */
async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.byteLength; ) {
    const { bytesWritten } = await file.write(chunk, offset)
    offset += bytesWritten
  }
}
