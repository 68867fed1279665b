import { type AlertKind, alertKinds } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import { isUuid } from '../../../kernel/ids.ts'
import type { Platform } from '../../../platform/platform.ts'

const PURPOSE = 'delivery.unsubscribe'
export const PATH = '/unsubscribe'

/** What a link stops: bulk to whom one mail was written to, or one kind of alert to a member. */
export type Stops = { tenantId: string } & ({ mailId: string } | { memberId: string; kind: AlertKind })

/** Where the reader of a mail says that they want no more of its kind. Works without signing in, for good. */
export function unsubscribeLink({ config, secrets }: Platform, stops: Stops): string {
  const parts = 'mailId' in stops ? [stops.mailId] : [stops.memberId, stops.kind]
  const value = [stops.tenantId, ...parts].join('.')
  return `${config.url}${PATH}/${value}.${secrets.sign(value, PURPOSE)}`
}

/** @throws AppError `token_invalid` */
export function readToken({ secrets }: Platform, token: string): Stops {
  const end = token.lastIndexOf('.')
  const value = token.slice(0, Math.max(end, 0))
  const [tenantId = '', id = '', named] = value.split('.')
  const kind = alertKinds.find((one) => one === named)
  const isOurs = isUuid(tenantId) && isUuid(id) && secrets.verify(value, token.slice(end + 1), PURPOSE)
  if (!isOurs || (named && !kind))
    throw new AppError('token_invalid', 'This link is not one that was given out.')
  return kind ? { tenantId, memberId: id, kind } : { tenantId, mailId: id }
}

/**
 * What lets a mail program offer to unsubscribe by itself, in one step.
 * RFC 2369, section 3.2, and RFC 8058, section 3.1.
 */
export const unsubscribeHeaders = (link: string): Record<string, string> => ({
  'List-Unsubscribe': `<${link}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
