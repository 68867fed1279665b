import { systemStatus as contract } from '@svar/contract'
import type { Http } from '../../../platform/http/http.ts'
import { readerLocale } from '../../../platform/http/reader-locale.ts'
import { publicPage } from './public-page.ts'
import { publicStatus } from './public-status.ts'
import { readStatus } from './read-status.ts'

export function routes(http: Http): void {
  http.on(contract.read, (ctx) => readStatus(ctx))
  const isPublic = () => http.platform().config.statusPage === 'public'
  http.app.get('/status', async (request, reply) => {
    if (!isPublic()) return reply.callNotFound()
    const { isAway, ...known } = await publicStatus(http.platform())
    return reply
      .status(isAway ? 503 : 200)
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; frame-ancestors 'none'",
        'cache-control': isAway ? 'no-store' : 'public, max-age=30',
        vary: 'accept-language',
        ...(isAway ? { 'retry-after': '30' } : {}),
      })
      .send(publicPage(known, readerLocale(request.headers['accept-language'])))
  })
}
