import { type Locale, locales } from '@svar/contract'
import { system } from '../../kernel/actor.ts'
import { AppError } from '../../kernel/errors.ts'
import { isUuid } from '../../kernel/ids.ts'
import type { Http } from '../../platform/http/http.ts'
import type { Platform } from '../../platform/platform.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { workspaceOf } from '../identity/index.ts'
import * as store from './store.ts'
import { suppress } from './suppression.ts'
import { unsubscribePage } from './unsubscribe-page.ts'

const PURPOSE = 'delivery.unsubscribe'
const PATH = '/unsubscribe'

/** Where the reader of one mail says that they want no more of its kind. Works without signing in, for good. */
export function unsubscribeLink({ config, secrets }: Platform, tenantId: string, mailId: string): string {
  const value = `${tenantId}.${mailId}`
  return `${config.url}${PATH}/${value}.${secrets.sign(value, PURPOSE)}`
}

/**
 * What lets a mail program offer to unsubscribe by itself, in one step.
 * RFC 2369, section 3.2, and RFC 8058, section 3.1.
 */
export const unsubscribeHeaders = (link: string): Record<string, string> => ({
  'List-Unsubscribe': `<${link}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** @throws AppError `token_invalid` */
function readToken({ secrets }: Platform, token: string): { tenantId: string; mailId: string } {
  const [tenantId = '', mailId = '', signature = ''] = token.split('.')
  const isOurs =
    isUuid(tenantId) && isUuid(mailId) && secrets.verify(`${tenantId}.${mailId}`, signature, PURPOSE)
  if (!isOurs) throw new AppError('token_invalid', 'This link is not one that was given out.')
  return { tenantId, mailId }
}

interface Request {
  Params: { token: string }
}

/** Looking at the link changes nothing: programs that look at every link must not unsubscribe anybody. */
export function unsubscribeRoutes(http: Http): void {
  http.app.register(async (scope) => {
    // One-click is sent as a form, whose one field says nothing that the link does not say.
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, _body, done) => done(null, {}),
    )
    const answer = (locale: Locale, workspaceName: string, isDone: boolean) =>
      unsubscribePage({ locale, workspaceName, isDone })
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
      'x-robots-tag': 'noindex',
    }
    scope.get<Request>(`${PATH}/:token`, limited(http.platform()), async ({ params }, reply) => {
      const { locale, name } = await look(http.platform(), params.token)
      return reply.headers(headers).send(answer(locale, name, false))
    })
    scope.post<Request>(`${PATH}/:token`, limited(http.platform()), async ({ params }, reply) => {
      const { locale, name } = await unsubscribe(http.platform(), params.token)
      return reply.headers(headers).send(answer(locale, name, true))
    })
  })
}

const limited = ({ config }: Platform) => ({
  config: { rateLimit: { max: Math.round(60 * config.limitFactor), timeWindow: 10_000 } },
})

const look = (platform: Platform, token: string) => {
  const { tenantId, mailId } = readToken(platform, token)
  return inTenant(platform, tenantId, system('delivery'), (ctx) => readerOf(ctx, mailId))
}

const unsubscribe = (platform: Platform, token: string) => {
  const { tenantId, mailId } = readToken(platform, token)
  return inTenant(platform, tenantId, system('delivery'), async (ctx) => {
    const reader = await readerOf(ctx, mailId)
    await suppress(ctx, reader.address, 'unsubscribed', null)
    return reader
  })
}

/** Who reads a mail, and how the workspace calls itself. @throws AppError `not_found` */
async function readerOf(
  ctx: Context,
  mailId: string,
): Promise<{ address: string; locale: Locale; name: string }> {
  const { recipient, locale } = await store.mail(ctx, mailId)
  const found = locales.find((one) => one === locale) ?? 'en-US'
  return { address: recipient, locale: found, name: (await workspaceOf(ctx)).name }
}
