import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../../kernel/errors.ts'
import type { Http } from '../../../platform/http/http.ts'
import { readerLocale } from '../../../platform/http/reader-locale.ts'
import type { Platform } from '../../../platform/platform.ts'
import { PATH, readToken } from './links.ts'
import { askPage, donePage, gonePage } from './page.ts'
import { look, stop } from './stop.ts'

interface Request {
  Params: { token: string }
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
}

/** Looking at the link changes nothing: programs that look at every link must not unsubscribe anybody. */
export function unsubscribeRoutes(http: Http): void {
  http.app.register(async (scope) => {
    // One-click comes as a form of either kind (RFC 8058, section 3.2), and says nothing that the link does not say.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null, {}))
    scope.get<Request>(`${PATH}/:token`, limited(http.platform()), (request, reply) =>
      orGone(request, reply, async (platform) =>
        askPage(await look(platform, readToken(platform, request.params.token))),
      ),
    )
    scope.post<Request>(`${PATH}/:token`, limited(http.platform()), (request, reply) =>
      orGone(request, reply, async (platform) =>
        donePage(await stop(platform, readToken(platform, request.params.token))),
      ),
    )
  })

  /** A person reads it, so a link that leads nowhere has a page too. */
  async function orGone(
    request: FastifyRequest<Request>,
    reply: FastifyReply,
    page: (platform: Platform) => Promise<string>,
  ): Promise<FastifyReply> {
    try {
      return reply.headers(headers).send(await page(http.platform()))
    } catch (error) {
      if (!(error instanceof AppError) || error.status >= 500) throw error
      return reply
        .status(error.status)
        .headers(headers)
        .send(gonePage(readerLocale(request.headers['accept-language'])))
    }
  }
}

const limited = ({ config }: Platform) => ({
  config: { rateLimit: { max: Math.round(60 * config.limitFactor), timeWindow: 10_000 } },
})
