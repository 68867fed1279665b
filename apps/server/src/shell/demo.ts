import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { system } from '../kernel/actor.ts'
import { readerLocale } from '../platform/http/reader-locale.ts'
import type { Platform } from '../platform/platform.ts'
import { inTenant } from '../platform/tenancy/context.ts'
import { tenantBySlug } from '../rooms/identity/index.ts'
import { widgetOf } from '../rooms/widget/index.ts'
import {
  demoAssets,
  demoFonts,
  renderDemoPage,
  renderDemoRobots,
  renderDemoSitemap,
} from './demo-site/index.ts'
import { DEMO_SLUG } from './seed-demo.ts'

const policy =
  "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/** The demo site, while the installation keeps its demo workspace. */
export async function serveDemo(app: FastifyInstance, platform: Platform): Promise<void> {
  if (!platform.config.demo) return
  const baseUrl = platform.config.url
  await app.register(fastifyStatic, {
    root: [demoAssets, demoFonts],
    prefix: '/demo/assets/',
    decorateReply: false,
    maxAge: '1h',
  })
  app.get('/robots.txt', (_request, reply) => reply.type('text/plain').send(renderDemoRobots(baseUrl)))
  app.get('/demo/robots.txt', (_request, reply) => reply.type('text/plain').send(renderDemoRobots(baseUrl)))
  app.get('/demo/sitemap.xml', (_request, reply) =>
    reply.type('application/xml').send(renderDemoSitemap(baseUrl)),
  )
  app.get('/demo', (request, reply) =>
    reply.redirect(`/demo/${readerLocale(request.headers['accept-language'])}`),
  )
  app.get<{ Params: { locale: string; page?: string } }>('/demo/:locale', ({ params }, reply) =>
    show(platform, params, reply),
  )
  app.get<{ Params: { locale: string; page?: string } }>('/demo/:locale/:page', ({ params }, reply) =>
    show(platform, params, reply),
  )
}

async function show(
  platform: Platform,
  { locale, page }: { locale: string; page?: string },
  reply: FastifyReply,
) {
  const { status, html } = renderDemoPage({
    locale,
    ...(page ? { page } : {}),
    widgetSrc: '/widget/svar.js',
    widgetKey: await demoKey(platform),
    baseUrl: platform.config.url,
  })
  return reply
    .status(status)
    .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
    .send(html)
}

async function demoKey(platform: Platform): Promise<string> {
  const tenant = await tenantBySlug(platform, DEMO_SLUG)
  if (!tenant) return ''
  const { publicKey } = await inTenant(platform, tenant.tenantId, system('demo'), widgetOf)
  return publicKey
}
