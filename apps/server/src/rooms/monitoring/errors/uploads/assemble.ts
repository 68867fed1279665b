import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { zstdCompress } from 'node:zlib'
import { system } from '../../../../kernel/actor.ts'
import type { Platform } from '../../../../platform/platform.ts'
import { type Context, inTenant } from '../../../../platform/tenancy/context.ts'
import { readSourceMap } from '../../source-map/read-source-map.ts'
import { saveRelease } from '../../stores/errors-releases.ts'
import { addMap } from '../../stores/errors-source-maps.ts'
import * as store from '../../stores/errors-uploads.ts'
import { forgetKeys } from '../projects/known-keys.ts'
import { builtFile } from '../source-maps/built-file.ts'
import { MOST_FILE_BYTES } from './chunks.ts'
import { type BundledMap, BundleError, readBundle } from './read-bundle.ts'

const compress = promisify(zstdCompress)

/** How it stands with a file, in the words that upload tools know. */
interface Assembled {
  state: 'not_found' | 'ok' | 'error'
  missingChunks: string[]
  detail: string | null
}
interface Ordered {
  checksum: string
  chunks: string[]
  version?: string | undefined
  dist?: string | undefined
}

/** Puts a bundle together from its pieces and keeps the source maps in it; tells which pieces are missing. */
export async function assemble(
  platform: Platform,
  { tenantId, projectId }: store.KnownToken,
  { checksum, chunks, version, dist }: Ordered,
): Promise<Assembled> {
  const within = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(platform, tenantId, system('uploads'), work)
  const known = await within((ctx) => store.knownChunks(ctx, projectId, chunks))
  const missingChunks = chunks.filter((one) => !known.has(one))
  if (missingChunks.length > 0) return { state: 'not_found', missingChunks, detail: null }
  const bytes = Buffer.concat(await within((ctx) => store.readChunks(ctx, projectId, chunks)))
  try {
    check(bytes, checksum)
    await readBundle(bytes, async (map, named) => {
      const release = version ?? named.release
      const build = dist ?? named.dist
      const packed = await packedMap(map, release)
      if (packed) await within((ctx) => keepMap(ctx, projectId, { ...map, release, build }, packed))
    })
  } catch (error) {
    if (!(error instanceof BundleError)) throw error
    return { state: 'error', missingChunks: [], detail: error.message }
  } finally {
    await within((ctx) => store.removeChunks(ctx, projectId, chunks))
  }
  if (version) await within((ctx) => saveRelease(ctx, projectId, version, undefined))
  forgetKeys(platform)
  return { state: 'ok', missingChunks: [], detail: null }
}

function check(bytes: Buffer, checksum: string): void {
  if (bytes.length > MOST_FILE_BYTES) throw new BundleError('The bundle is too large.')
  if (createHash('sha1').update(bytes).digest('hex') !== checksum)
    throw new BundleError('The pieces do not make up the file that was named.')
}

/** Null where it is no map, or belongs to no build: the rest of the bundle is of use all the same. */
async function packedMap({ bytes, debugId }: BundledMap, release: string | null): Promise<Buffer | null> {
  if ((debugId === null && release === null) || readSourceMap(bytes) === null) return null
  return compress(bytes)
}

function keepMap(
  ctx: Context,
  projectId: string,
  { file, debugId, release, build, bytes }: BundledMap & { release: string | null; build: string | null },
  packed: Buffer,
): Promise<void> {
  const row = {
    id: ctx.newId(),
    file: builtFile(file),
    release,
    build,
    debugId,
    sizeBytes: bytes.length,
    createdAt: ctx.clock.now(),
  }
  return addMap(ctx, projectId, row, packed)
}
