import { system } from '../../../kernel/actor.ts'
import { notFound } from '../../../kernel/errors.ts'
import { isUuid } from '../../../kernel/ids.ts'
import type { Http } from '../../../platform/http/http.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/logos.ts'
import { logoPath } from './look.ts'

interface Asked {
  Params: { tenant: string; name: string }
}

/** The picture, for mail programs: the same address in every mail, so that it tells nothing of who reads. */
export function logoDoor(http: Http): void {
  http.app.get<Asked>(`${logoPath}/:tenant/:name`, async ({ params: { tenant, name } }, reply) => {
    const sum = /^([0-9a-f]{64})\.png$/.exec(name)?.[1]
    if (!sum || !isUuid(tenant)) throw notFound('picture')
    const content = await inTenant(http.platform(), tenant, system('delivery'), (ctx) =>
      store.logoContent(ctx, sum),
    )
    if (!content) throw notFound('picture')
    return reply
      .headers({
        'content-type': 'image/png',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
      })
      .send(content)
  })
}
