import { systemStatus as contract } from '@svar/contract'
import type { Http } from '../../../platform/http/http.ts'
import { publicPage } from './public-page.ts'
import { installationStatus, readStatus } from './read-status.ts'

export function routes(http: Http): void {
  http.on(contract.read, (ctx) => readStatus(ctx))
  const isPublic = () => http.platform().config.statusPage === 'public'
  http.app.get('/status', async (_request, reply) => {
    if (!isPublic()) return reply.callNotFound()
    const { parts, checkedAt } = await installationStatus(http.platform())
    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        'cache-control': 'public, max-age=30',
      })
      .send(publicPage(parts, checkedAt))
  })
}
