import { promisify } from 'node:util'
import { zstdCompress } from 'node:zlib'
import type { ErrorSourceMap } from '@svar/contract'
import { AppError } from '../../../../kernel/errors.ts'
import type { Call } from '../../../../platform/http/http.ts'
import type { Context } from '../../../../platform/tenancy/context.ts'
import { hexadecimal, object } from '../../event/bounded.ts'
import { readSourceMap } from '../../source-map/read-source-map.ts'
import { project } from '../../stores/errors-projects.ts'
import * as store from '../../stores/errors-source-maps.ts'
import { forgetKeys } from '../projects/known-keys.ts'
import { builtFile } from './built-file.ts'

const compress = promisify(zstdCompress)

interface Named {
  file?: string | undefined
  release?: string | undefined
  dist?: string | undefined
  debugId?: string | undefined
}

/** Newest first. @throws AppError `not_found` */
export async function sourceMapsOf(ctx: Context, projectId: string): Promise<ErrorSourceMap[]> {
  await project(ctx, projectId)
  return (await store.mapsOf(ctx, projectId)).map(show)
}

/**
 * Keeps an uploaded source map; one for the same file of the same build is replaced.
 * @throws AppError `not_found`, `payload_too_large`, `validation_failed` where it is none or belongs to nothing
 */
export async function keepSourceMap(call: Call, projectId: string, named: Named): Promise<ErrorSourceMap> {
  await call.inTenant((ctx) => project(ctx, projectId))
  const part = await call.request.file()
  if (!part) throw new AppError('bad_request', 'Send the file as the field "file" of a multipart form.')
  const bytes = await part.toBuffer()
  const debugId = debugIdOf(bytes, named.debugId)
  const release = named.release?.trim() || null
  if (debugId === null && release === null)
    throw refused('debugId', 'Say to which build it belongs: name a release, or a debug id.')
  const packed = await compress(bytes)
  return call.inTenant(async (ctx) => {
    const row = {
      id: ctx.newId(),
      file: builtFile(named.file ?? part.filename),
      release,
      build: named.dist?.trim() || null,
      debugId,
      sizeBytes: bytes.length,
      createdAt: ctx.clock.now(),
    }
    await store.addMap(ctx, projectId, row, packed)
    ctx.afterCommit.push(() => forgetKeys(ctx.platform))
    return show(row)
  })
}

/** What was named, or what the bundler wrote into the map. */
function debugIdOf(bytes: Buffer, named: string | undefined): string | null {
  if (readSourceMap(bytes) === null) throw refused('file', 'This is no source map of version 3.')
  if (named !== undefined) {
    const id = hexadecimal(named, 32)
    if (id === null) throw refused('debugId', 'A debug id has 32 hexadecimal digits.')
    return id
  }
  const { debug_id: snake, debugId: camel } = object(
    JSON.parse(bytes.toString('utf8').replace(/^\)\]\}'[^\n]*\n/, '')),
  )
  return hexadecimal(camel ?? snake, 32)
}

const refused = (path: string, message: string) =>
  new AppError('validation_failed', message, { fields: [{ path, message }] })

const show = ({ createdAt, build, ...row }: store.MapRow): ErrorSourceMap => ({
  ...row,
  dist: build,
  createdAt: createdAt.toISOString(),
})
