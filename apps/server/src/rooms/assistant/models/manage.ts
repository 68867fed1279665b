import type { Model } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { must, notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../store.ts'
import { keyContext } from './endpoints.ts'

interface ModelInput {
  provider: Model['provider']
  label: string
  baseUrl: string | null
  model: string
  key?: string | null | undefined
  enabled: boolean
}

/** As members see it: that there is a key, never which. */
export function showModel(row: store.ModelRow): Model {
  return {
    id: row.id,
    provider: row.provider,
    label: row.label,
    baseUrl: row.baseUrl,
    model: row.model,
    hasKey: row.sealedKey !== null,
    enabled: row.enabled,
    position: row.position,
    health: {
      state: row.health,
      reason: row.healthReason,
      since: row.healthSince?.toISOString() ?? null,
      answers: row.answers,
      failures: row.failures,
    },
  }
}

export async function existingModel(ctx: Context, id: string): Promise<store.ModelRow> {
  const row = await store.model(ctx, id)
  if (!row) throw notFound('model')
  return row
}

export async function addModel(ctx: Context, input: ModelInput): Promise<Model> {
  must(hasRole(ctx.actor, 'admin'))
  const id = ctx.newId()
  await store.saveModel(ctx, { ...input, id, sealedKey: seal(ctx, id, input.key ?? null) })
  changed(ctx)
  return showModel(await existingModel(ctx, id))
}

/** A key that is not given stays; null takes it away. A key never goes on to another address than it was given for. */
export async function updateModel(ctx: Context, id: string, changes: Partial<ModelInput>): Promise<Model> {
  must(hasRole(ctx.actor, 'admin'))
  const before = await existingModel(ctx, id)
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as Partial<ModelInput>
  const moved =
    (given.baseUrl !== undefined && given.baseUrl !== before.baseUrl) ||
    (given.provider ?? before.provider) !== before.provider
  const kept = moved ? null : before.sealedKey
  const sealedKey = given.key === undefined ? kept : seal(ctx, id, given.key)
  await store.saveModel(ctx, { ...before, ...given, sealedKey })
  changed(ctx)
  return showModel(await existingModel(ctx, id))
}

export async function removeModel(ctx: Context, id: string): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  if (!(await store.removeModel(ctx, id))) throw notFound('model')
  changed(ctx)
}

export async function orderModels(ctx: Context, ids: string[]): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  await store.orderModels(ctx, ids)
  changed(ctx)
}

const seal = (ctx: Context, id: string, key: string | null) =>
  key ? ctx.platform.secrets.encrypt(key, keyContext(ctx, id)) : null

const changed = (ctx: Context) =>
  ctx.afterCommit.push(() =>
    ctx.platform.live.publish(ctx.tenantId, { members: true }, { t: 'changed', what: 'models' }),
  )
