import type { MailReading } from '@svar/contract'
import type { FastifyRequest } from 'fastify'
import { system } from '../../../kernel/actor.ts'
import { notFound } from '../../../kernel/errors.ts'
import type { Http } from '../../../platform/http/http.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { paths, readOpened, readVisit, type Which } from './links.ts'
import { noteReading } from './note-reading.ts'

/** The token; all that follows, as a sealed link is longer than a part of an address may be. */
interface Asked {
  Params: { '*': string }
}

/** One point that cannot be seen. */
const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const headers = {
  'cache-control': 'no-store, private',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
}

/** What the pictures and links of measured mails ask for. Only the mail and the moment are kept of who asks. */
export function readingRoutes(http: Http): void {
  http.app.get<Asked>(`${paths.opened}/*`, limited(http.platform()), async (request, reply) => {
    const which = readOpened(http.platform(), request.params['*'])
    if (!which) throw notFound('picture')
    await note(http.platform(), which, { what: 'opened', request })
    return reply.headers({ ...headers, 'content-type': 'image/gif' }).send(picture)
  })
  http.app.get<Asked>(`${paths.visit}/*`, limited(http.platform()), async (request, reply) => {
    const visit = readVisit(http.platform(), request.params['*'])
    if (!visit || !/^https?:\/\//.test(visit.target)) throw notFound('page')
    await note(http.platform(), visit, { what: 'clicked', request })
    return reply.headers(headers).redirect(visit.target, 302)
  })
}

const limited = ({ config }: Platform) => ({
  config: { rateLimit: { max: Math.round(600 * config.limitFactor), timeWindow: 10_000 } },
})

/** The reader gets what they asked for, also where it cannot be noted. */
async function note(
  platform: Platform,
  { tenantId, mailId }: Which,
  { what, request }: { what: MailReading; request: FastifyRequest<Asked> },
): Promise<void> {
  const { method, headers: given } = request
  try {
    await inTenant(platform, tenantId, system('delivery'), (ctx) =>
      noteReading(ctx, mailId, { what, request: { method, headers: given } }),
    )
  } catch (error) {
    platform.log.warn({ error: (error as Error).message }, 'could not note that a mail was read')
  }
}
