import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { system } from '../../../../kernel/actor.ts'
import { AppError } from '../../../../kernel/errors.ts'
import type { Platform } from '../../../../platform/platform.ts'
import { inTenant } from '../../../../platform/tenancy/context.ts'
import * as store from '../../stores/errors-uploads.ts'

export const CHUNK_BYTES = 1024 * 1024
export const CHUNKS_AT_ONCE = 16
export const MOST_FILE_BYTES = 100 * 1024 * 1024
/** Of a project, on their way. */
const MOST_WAITING_BYTES = 3 * MOST_FILE_BYTES

const unzip = promisify(gunzip)

/** A piece of a file as it was sent: its field says whether it is packed, its name is its checksum. */
export interface SentChunk {
  field: string
  name: string
  bytes: Buffer
}

/** What an upload tool asks for first. Source: `sentry-cli`, which reads nothing else of it. */
export const chunkOptions = (url: string) => ({
  url,
  chunkSize: CHUNK_BYTES,
  chunksPerRequest: CHUNKS_AT_ONCE,
  maxFileSize: MOST_FILE_BYTES,
  maxRequestSize: CHUNKS_AT_ONCE * CHUNK_BYTES,
  concurrency: 2,
  hashAlgorithm: 'sha1',
  compression: ['gzip'],
  accept: ['artifact_bundles', 'artifact_bundles_v2', 'release_files', 'sources'],
})

/**
 * Keeps pieces until their file is put together.
 * @throws AppError `validation_failed` where one is not what it says to be, `payload_too_large`
 */
export async function keepChunks(
  platform: Platform,
  { tenantId, projectId }: store.KnownToken,
  sent: SentChunk[],
): Promise<void> {
  const chunks = await Promise.all(sent.map(unpacked))
  await inTenant(platform, tenantId, system('uploads'), async (ctx) => {
    if ((await store.waitingBytes(ctx, projectId)) > MOST_WAITING_BYTES)
      throw new AppError('too_many_requests', 'Too much waits to be put together. Try again tomorrow.', {
        retryAfterS: 3600,
      })
    await store.addChunks(ctx, projectId, [...new Map(chunks.map((one) => [one.checksum, one])).values()])
  })
}

async function unpacked({ field, name, bytes }: SentChunk): Promise<store.Chunk> {
  const plain = field === 'file_gzip' ? await unzipped(bytes) : bytes
  const checksum = createHash('sha1').update(plain).digest('hex')
  if (checksum !== name.toLowerCase())
    throw refused('A piece does not have the checksum that it is named by.')
  return { checksum, bytes: plain }
}

async function unzipped(bytes: Buffer): Promise<Buffer> {
  try {
    return await unzip(bytes, { maxOutputLength: CHUNK_BYTES })
  } catch {
    throw refused('A piece cannot be unpacked, or is larger than was agreed.')
  }
}

const refused = (message: string) =>
  new AppError('validation_failed', message, { fields: [{ path: 'file', message }] })
