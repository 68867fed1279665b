import type { ProactiveFields, ProactiveMessage } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { messageByRule } from '../queries.ts'
import { showMessage } from '../show.ts'
import * as store from '../store.ts'

const MOST = 50

/** @throws AppError `validation_failed`, `conflict` where there are too many */
export async function addMessage(ctx: Context, fields: ProactiveFields): Promise<ProactiveMessage> {
  check(fields)
  if ((await store.countMessages(ctx)) >= MOST)
    throw new AppError('conflict', `A workspace has at most ${MOST} proactive messages. Remove one first.`)
  const now = ctx.clock.now()
  const row = await store.addMessage(ctx, { id: ctx.newId(), ...fields, createdAt: now, updatedAt: now })
  tellOf(ctx)
  return showMessage(row, 0)
}

type Changes = { [K in keyof ProactiveFields]?: ProactiveFields[K] | undefined }

/** Changes what is given. @throws AppError `not_found`, `validation_failed` */
export async function changeMessage(ctx: Context, id: string, changes: Changes): Promise<ProactiveMessage> {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  const set = Object.fromEntries(given) as Partial<ProactiveFields>
  check({ ...(await store.message(ctx, id)), ...set })
  await store.changeMessage(ctx, id, { ...set, updatedAt: ctx.clock.now() })
  tellOf(ctx)
  return messageByRule(ctx, id)
}

/** @throws AppError `not_found` */
export async function removeMessage(ctx: Context, id: string): Promise<void> {
  await store.removeMessage(ctx, id)
  tellOf(ctx)
}

function check({ texts, visitFrom, visitTo, enabled }: ProactiveFields): void {
  if (visitTo !== null && visitTo < visitFrom)
    throw new AppError('validation_failed', 'The last visit cannot come before the first.')
  if (enabled && !Object.values(texts).some((text) => text.trim()))
    throw new AppError('validation_failed', 'Write the message in at least one language before it is shown.')
}

function tellOf(ctx: Context): void {
  ctx.afterCommit.push(() =>
    ctx.platform.live.publish(ctx.tenantId, { members: true }, { t: 'changed', what: 'visitors' }),
  )
}
