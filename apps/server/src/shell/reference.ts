import reference from '@scalar/fastify-api-reference'
import { contract, openApiDocument } from '@svar/contract'
import type { FastifyInstance } from 'fastify'
import type { Platform } from '../platform/platform.ts'
import { version } from './version.ts'

/** The reference brings its own inline script and styles; this page holds no session and no data. */
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'"

/** The API reference at `/reference`, and the document behind it at `/openapi.json`: both from the contract. */
export async function serveReference(app: FastifyInstance, platform: Platform): Promise<void> {
  let text: string | null = null
  // Written when it is first asked for: that takes as long as a tenth of the start.
  const document = () => {
    text ??= JSON.stringify({
      ...openApiDocument(contract, { title: 'Svar', version }),
      servers: [{ url: platform.config.url }],
    })
    return text
  }
  app.get('/openapi.json', (_request, reply) =>
    reply
      .headers({ 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' })
      .send(document()),
  )
  await app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply) => void reply.header('content-security-policy', policy))
    await scope.register(reference, {
      routePrefix: '/reference',
      configuration: {
        url: '/openapi.json',
        withDefaultFonts: false,
        telemetry: false,
        hideClientButton: true,
      },
    })
  })
}
