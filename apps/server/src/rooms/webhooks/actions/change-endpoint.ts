import type { WebhookEndpoint } from '@svar/contract'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { checkAddress } from '../address.ts'
import { disable } from '../disable.ts'
import { endpointChanged } from '../events.ts'
import { checkPatterns } from '../patterns.ts'
import { endpointById } from '../queries.ts'
import { wakeAfterCommit } from '../sending/wake.ts'
import * as store from '../store.ts'
import type { EndpointRow } from '../tables.ts'

interface Changes {
  url?: string | undefined
  description?: string | undefined
  patterns?: string[] | undefined
  enabled?: boolean | undefined
}

/**
 * Changes what is given. Enabled anew, or at another address, an endpoint starts with a clean slate; what waited for the
 * address before is tried at the new one now.
 * @throws AppError `not_found`, `address_refused`, `validation_failed`
 */
export async function changeEndpoint(ctx: Context, id: string, changes: Changes): Promise<WebhookEndpoint> {
  const endpoint = await store.lockEndpoint(ctx, id)
  const url = changes.url === undefined ? endpoint.url : checkAddress(ctx, changes.url)
  const isMoved = url !== endpoint.url
  const set: Partial<EndpointRow> = {
    ...(isMoved ? { url, failingSince: null } : {}),
    ...(changes.description === undefined ? {} : { description: changes.description.trim() }),
    ...(changes.patterns === undefined ? {} : { patterns: checkPatterns(changes.patterns) }),
    ...(changes.enabled && endpoint.disabledAt
      ? { disabledAt: null, disabledReason: null, failingSince: null }
      : {}),
  }
  if (Object.keys(set).length > 0) await store.changeEndpoint(ctx, id, set)
  if (changes.enabled === false) await disable(ctx, id, 'person')
  if (isMoved) await store.tryWaiting(ctx, id)
  if (isMoved) wakeAfterCommit(ctx)
  emit(ctx, endpointChanged, id, { endpointId: id })
  return endpointById(ctx, id)
}
