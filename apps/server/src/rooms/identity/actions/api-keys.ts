import type { ApiKey, Role } from '@svar/contract'
import { must } from '../../../kernel/errors.ts'
import { randomToken } from '../../../kernel/ids.ts'
import { emit } from '../../../platform/outbox/events.ts'
import { hashToken } from '../../../platform/secrets/secrets.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { endAccess } from '../access/revoke.ts'
import { apiKeyCreated, apiKeyRevoked } from '../events.ts'
import { mayManage } from '../policy.ts'
import { showApiKey } from '../show.ts'
import * as store from '../store.ts'

const SHOWN_CHARACTERS = 10

/** Makes an API key; its secret is in the answer and nowhere else. @throws AppError `forbidden` */
export async function createApiKey(
  ctx: Context,
  input: { name: string; role: Exclude<Role, 'owner'> },
): Promise<ApiKey & { secret: string }> {
  must(mayManage(ctx.actor, input.role))
  const secret = `sk_${randomToken(30)}`
  const row = await store.addApiKey(ctx, {
    id: ctx.newId(),
    name: input.name.trim(),
    prefix: secret.slice(0, SHOWN_CHARACTERS),
    secretHash: hashToken(secret),
    role: input.role,
    createdBy: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
    createdAt: ctx.clock.now(),
  })
  emit(ctx, apiKeyCreated, row.id, { keyId: row.id, role: row.role })
  return { ...showApiKey(row), secret }
}

/** Ends a key at once, in all processes. @throws AppError `forbidden`, `not_found` */
export async function revokeApiKey(ctx: Context, id: string): Promise<void> {
  const { role } = await store.apiKey(ctx, id)
  must(mayManage(ctx.actor, role))
  await store.revokeApiKey(ctx, id)
  emit(ctx, apiKeyRevoked, id, { keyId: id })
  await endAccess(ctx, { keyId: id })
}
