import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Config } from '../platform/config/config.ts'
import { areFilesApart } from '../platform/http/files-apart.ts'
import { serveTypeface } from '../platform/http/typeface.ts'
import type { Platform } from '../platform/platform.ts'
import { serveDemo } from './demo.ts'
import { serveReference } from './reference.ts'

const root = resolve(import.meta.dirname, '../../../..')
const adminFolder = join(root, 'apps/admin/dist')
const widgetFolder = join(root, 'apps/widget/dist')

const adminPolicy = (config: Config) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    ['img-src', "'self'", 'data:', 'blob:', ...(areFilesApart(config) ? [config.filesUrl] : [])].join(' '),
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The pages that people open, and their typeface: the admin, the widget's files, the demo site, the API reference. */
export async function servePages(app: FastifyInstance, platform: Platform): Promise<void> {
  app.get('/', (_request, reply) => reply.redirect('/admin'))
  serveTypeface(app)
  await serveAdmin(app, platform.config)
  await serveWidget(app)
  await serveDemo(app, platform)
  await serveReference(app, platform)
}

/** One page for all addresses of the admin; its files carry their hash in their names and never change. */
async function serveAdmin(app: FastifyInstance, config: Config): Promise<void> {
  const policy = adminPolicy(config)
  const page = async (_request: unknown, reply: FastifyReply) =>
    reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .send(await readFile(join(adminFolder, 'index.html')))
  if (!existsSync(adminFolder)) return
  const files = {
    index: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (response: FastifyReply, path: string) =>
      void response.header('cache-control', lifetimeOf(path)),
  } as const
  // Looked up at each request: a build that replaces them under a running server is found too.
  await app.register(fastifyStatic, { ...files, root: join(adminFolder, 'assets'), prefix: '/admin/assets/' })
  const root = { root: adminFolder, prefix: '/admin/', wildcard: false, globIgnore: ['assets/**'] }
  await app.register(fastifyStatic, { ...files, ...root })
  app.get('/admin', page)
  app.get('/admin/*', page)
}

const lifetimeOf = (path: string) =>
  /-[\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=60'

/** Sites of any origin load these, as one does with a script. */
async function serveWidget(app: FastifyInstance): Promise<void> {
  if (!existsSync(widgetFolder)) return
  await app.register(fastifyStatic, {
    root: widgetFolder,
    prefix: '/widget/',
    index: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.header('cache-control', lifetimeOf(path))
      response.header('access-control-allow-origin', '*')
      response.header('cross-origin-resource-policy', 'cross-origin')
    },
  })
}
