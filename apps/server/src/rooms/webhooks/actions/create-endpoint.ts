import type { WebhookEndpoint } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { checkAddress } from '../address.ts'
import { endpointChanged } from '../events.ts'
import { checkPatterns } from '../patterns.ts'
import { newSecret, sealSecret } from '../secret.ts'
import { showEndpoint } from '../show.ts'
import * as store from '../store.ts'

const MAX_ENDPOINTS = 50

interface Input {
  url: string
  description: string
  patterns: string[]
}

/**
 * Adds an endpoint with a secret of its own.
 * @throws AppError `address_refused`, `validation_failed`, `conflict` where there are too many
 */
export async function createEndpoint(ctx: Context, input: Input): Promise<WebhookEndpoint> {
  const url = checkAddress(ctx, input.url)
  const patterns = checkPatterns(input.patterns)
  if ((await store.countEndpoints(ctx)) >= MAX_ENDPOINTS)
    throw new AppError('conflict', `A workspace has at most ${MAX_ENDPOINTS} webhooks. Remove one first.`)
  const row = await store.addEndpoint(ctx, {
    id: ctx.newId(),
    url,
    description: input.description.trim(),
    patterns,
    sealedSecret: sealSecret(ctx, newSecret()),
    createdAt: ctx.clock.now(),
  })
  emit(ctx, endpointChanged, row.id, { endpointId: row.id })
  return showEndpoint(row, null, ctx.clock.now())
}
