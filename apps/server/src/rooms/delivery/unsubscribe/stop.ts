import { type AlertKind, type Locale, locales } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { accountLocale, memberById, workspaceOf } from '../../identity/index.ts'
import { stopMails } from '../alerts/choices.ts'
import * as store from '../store.ts'
import { suppress } from '../suppression.ts'
import type { Stops } from './links.ts'

/** To whom it is said, in their language, of which workspace, and of what they get no more: of bulk, or a kind of alert. */
export interface Reader {
  locale: Locale
  workspaceName: string
  kind: AlertKind | null
  /** Where they choose it again. */
  choicesLink: string | null
}

/** Who would stop what; changes nothing. @throws AppError `not_found` */
export const look = (platform: Platform, stops: Stops): Promise<Reader> =>
  'mailId' in stops
    ? act(platform, stops, async (ctx) => (await bulkReader(ctx, stops.mailId)).reader)
    : noticeReader(platform, stops)

/** Stops it. Done again, it is as it was. @throws AppError `not_found` */
export async function stop(platform: Platform, stops: Stops): Promise<Reader> {
  if (!('mailId' in stops)) {
    await act(platform, stops, (ctx) => stopMails(ctx, stops.memberId, stops.kind))
    return noticeReader(platform, stops)
  }
  return act(platform, stops, async (ctx) => {
    const { address, reader } = await bulkReader(ctx, stops.mailId)
    await suppress(ctx, address, 'unsubscribed', null)
    return reader
  })
}

const act = <T>(platform: Platform, { tenantId }: Stops, work: (ctx: Context) => Promise<T>): Promise<T> =>
  inTenant(platform, tenantId, system('delivery'), work)

async function bulkReader(ctx: Context, mailId: string): Promise<{ address: string; reader: Reader }> {
  const { recipient, locale: written } = await store.mail(ctx, mailId)
  const { name } = await workspaceOf(ctx)
  const locale = locales.find((one) => one === written) ?? 'en-US'
  return { address: recipient, reader: { locale, workspaceName: name, kind: null, choicesLink: null } }
}

async function noticeReader(platform: Platform, stops: Extract<Stops, { kind: AlertKind }>): Promise<Reader> {
  const { userId, name, slug } = await act(platform, stops, async (ctx) => ({
    ...(await memberById(ctx, stops.memberId)),
    ...(await workspaceOf(ctx)),
  }))
  return {
    locale: await accountLocale(platform, userId),
    workspaceName: name,
    kind: stops.kind,
    choicesLink: `${platform.config.url}/admin/w/${slug}/settings?view=account`,
  }
}
