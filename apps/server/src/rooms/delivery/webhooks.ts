import type { FastifyRequest } from 'fastify'
import { system } from '../../kernel/actor.ts'
import { AppError, notFound } from '../../kernel/errors.ts'
import { isUuid } from '../../kernel/ids.ts'
import type { Http } from '../../platform/http/http.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { note } from './heard.ts'
import { accountOf, providerRow } from './providers.ts'
import { isFirst } from './stores/report-tokens.ts'

interface Reported {
  Params: { kind: string; tenant: string; provider: string }
  Body: Buffer
}

/** Where providers tell what became of what they took. The body stays as it came: it is what they signed. */
export function webhookRoutes(http: Http): void {
  http.app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post<Reported>(
      '/api/delivery/webhooks/:kind/:tenant/:provider',
      limited(http.platform()),
      async (request) => {
        await hear(http.platform(), request)
        return { ok: true }
      },
    )
  })
}

const limited = ({ config }: Platform) => ({
  config: { rateLimit: { max: Math.round(600 * config.limitFactor), timeWindow: 10_000 } },
})

async function hear(platform: Platform, request: FastifyRequest<Reported>): Promise<void> {
  const { kind, tenant, provider } = request.params
  if (!isUuid(tenant) || !isUuid(provider)) throw notFound('account')
  await inTenant(platform, tenant, system('delivery'), async (ctx) => {
    const row = await providerRow(ctx, provider)
    if (row.kind !== kind) throw notFound('account')
    const told = platform.providers.readReports(accountOf(platform, row), {
      url: `${platform.config.url}${request.url}`,
      headers: request.headers as Record<string, string | undefined>,
      body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      now: ctx.clock.now(),
    })
    if (!told) throw new AppError('forbidden', 'This is not signed with the key of this account.')
    // Told again it was heard already, and with other words it was not they who said it.
    if (told.once !== null && !(await isFirst(ctx, row.id, told.once))) return
    for (const { what, mailId, recipient, detail } of told.reports) {
      if (isUuid(mailId)) await note(ctx, { what, mail: { id: mailId }, recipient, detail })
    }
  })
}
