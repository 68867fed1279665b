import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { system } from '../../../../kernel/actor.ts'
import { AppError } from '../../../../kernel/errors.ts'
import { databaseGone } from '../../../../platform/http/errors.ts'
import type { Http } from '../../../../platform/http/http.ts'
import { type Context, inTenant } from '../../../../platform/tenancy/context.ts'
import { object } from '../../event/bounded.ts'
import { project } from '../../stores/errors-projects.ts'
import { type KnownToken, noteTokenUsed } from '../../stores/errors-uploads.ts'
import { assemble } from './assemble.ts'
import { CHUNK_BYTES, CHUNKS_AT_ONCE, chunkOptions, keepChunks, type SentChunk } from './chunks.ts'
import * as releases from './releases.ts'
import { bearer } from './tokens.ts'

interface Asked {
  Params: { organization: string; project?: string; version?: string }
}
type Request = FastifyRequest<Asked>
type Handle = (request: Request, token: KnownToken) => Promise<unknown>

const PER_MINUTE = 600
const organization = '/api/0/organizations/:organization'
const ofProject = '/api/0/projects/:organization/:project'

/** What `sentry-cli` and the plug-ins of bundlers call to upload source maps; it is no route of the contract. */
export function openUploadDoors(http: Http): void {
  const on = doorsOf(http)
  const within = <T>({ tenantId, id }: KnownToken, work: (ctx: Context) => Promise<T>) =>
    inTenant(http.platform(), tenantId, system('uploads'), async (ctx) => {
      await noteTokenUsed(ctx, id)
      return work(ctx)
    })
  // What `sentry-cli info` asks, by which people try their settings.
  on('GET', '/api/0/', async (_request, token) => {
    await within(token, async () => {})
    return { version: '0', auth: { scopes: ['org:ci'] }, user: null }
  })
  on('GET', `${organization}/chunk-upload/`, async ({ protocol, host, params }) =>
    chunkOptions(
      `${protocol}://${host}${organization.replace(':organization', params.organization)}/chunk-upload/`,
    ),
  )
  on('POST', `${organization}/chunk-upload/`, async (request, token) => {
    await keepChunks(http.platform(), token, await chunksIn(request))
    return {}
  })
  on('POST', `${organization}/artifactbundle/assemble/`, async ({ body }, token) => {
    await within(token, async () => {})
    const { version, dist, ...ordered } = parsed(releases.assembleFields, body)
    return assemble(http.platform(), token, {
      ...ordered,
      version: version ?? undefined,
      dist: dist ?? undefined,
    })
  })
  for (const base of [organization, ofProject]) releaseDoors(on, within, `${base}/releases/`)
}

type On = ReturnType<typeof doorsOf>
type Within = <T>(token: KnownToken, work: (ctx: Context) => Promise<T>) => Promise<T>

function releaseDoors(on: On, within: Within, path: string): void {
  on('GET', path, (_request, token) => within(token, (ctx) => releases.releasesOf(ctx, token.projectId)))
  on('POST', path, ({ body }, token) => {
    const { version, dateReleased } = parsed(releases.releaseFields.required({ version: true }), body)
    return within(token, (ctx) => releases.saveRelease(ctx, token.projectId, version, dateReleased))
  })
  on('GET', `${path}:version/`, ({ params }, token) =>
    within(token, (ctx) => releases.releaseOf(ctx, token.projectId, params.version ?? '')),
  )
  on('PUT', `${path}:version/`, ({ params, body }, token) => {
    const { version } = parsed(releases.releaseFields.required({ version: true }), params)
    const { dateReleased } = parsed(releases.releaseFields, body)
    return within(token, (ctx) => releases.saveRelease(ctx, token.projectId, version, dateReleased))
  })
  on('GET', `${path}:version/deploys/`, ({ params }, token) =>
    within(token, (ctx) => releases.deploysOf(ctx, token.projectId, params.version ?? '')),
  )
  on('POST', `${path}:version/deploys/`, ({ params, body }, token) => {
    const { version } = parsed(releases.releaseFields.required({ version: true }), params)
    const fields = parsed(releases.deployFields, body)
    return within(token, (ctx) => releases.addDeploy(ctx, token.projectId, version, fields))
  })
}

/** Each door is opened by a token, and leads to the project of the token only. */
function doorsOf(http: Http) {
  return (method: 'GET' | 'POST' | 'PUT', url: string, handle: Handle): void => {
    mount(http.app, method, url, async (request) => {
      const platform = http.platform()
      const answering = bearer(platform, request.headers.authorization).then(async (token) => {
        for (const named of projectsIn(request)) await sameProject(http, token, named)
        return handle(request, token)
      })
      return platform.database.gate.guard(answering, databaseGone)
    })
  }
}

function mount(
  app: FastifyInstance,
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  handler: (request: Request) => Promise<unknown>,
): void {
  const config = { rateLimit: { max: PER_MINUTE, timeWindow: 60_000 } }
  app.route<Asked>({ method, url, config, handler })
}

/** A tool names its project in the address or in the body. */
function projectsIn({ params, body }: Request): string[] {
  const { projects } = object(body)
  const named = [params.project, ...(Array.isArray(projects) ? projects.slice(0, 1) : [])]
  return named.filter((one) => typeof one === 'string' || typeof one === 'number').map(String)
}

/** One that names another project than the token's is told so, instead of uploading to the wrong one. */
async function sameProject(http: Http, token: KnownToken, named: string): Promise<void> {
  if (named === token.projectId) return
  const { name } = await inTenant(http.platform(), token.tenantId, system('uploads'), (ctx) =>
    project(ctx, token.projectId),
  )
  if (wordOf(name) !== wordOf(named))
    throw new AppError('forbidden', `This token belongs to the project "${name}" (${token.projectId}).`)
}

const wordOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

async function chunksIn(request: Request): Promise<SentChunk[]> {
  if (!request.isMultipart())
    throw new AppError('unsupported_media_type', 'Send the pieces as a multipart form.')
  const chunks: SentChunk[] = []
  const limits = { fileSize: CHUNK_BYTES + 1024, files: CHUNKS_AT_ONCE }
  for await (const part of request.files({ limits }))
    chunks.push({ field: part.fieldname, name: part.filename, bytes: await part.toBuffer() })
  return chunks
}

function parsed<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  const { data, error } = schema.safeParse(given ?? {})
  if (!error) return data
  const fields = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new AppError('validation_failed', 'Some of what was sent is not as it should be.', { fields })
}
