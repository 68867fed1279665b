import type { FastifyInstance } from 'fastify'

const open = /^\/api\/(widget|ai-customer-service)\//
const headers = 'content-type, authorization, x-widget-key, x-visitor-token, idempotency-key'

/**
 * A browser asks before it calls from another origin, without the key that would say whose site it is.
 * So the question is always answered; the call itself is refused where the origin is not allowed,
 * and never carries cookies.
 */
export function answerPreflight(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers
    if (request.method !== 'OPTIONS' || !origin || !open.test(request.url)) return
    return reply
      .status(204)
      .headers({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': headers,
        'access-control-max-age': '7200',
        vary: 'origin',
      })
      .send()
  })
}
