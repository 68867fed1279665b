import { hasRole } from '../../../kernel/actor.ts'
import { AppError, must, notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { tellChanged } from '../live.ts'
import * as store from '../stores/embeddings.ts'
import { keyContext } from './endpoint.ts'
import { fillNow } from './fill-later.ts'
import { showEmbeddings } from './show-embeddings.ts'

interface EmbeddingInput {
  provider: store.EmbeddingRow['provider']
  baseUrl: string | null
  model: string
  key?: string | null | undefined
  isOn: boolean
  maxTokensPerDay: number
}

/** A key that is not given stays; null takes it away. A key never goes on to another address than it was given for. */
export async function saveEmbeddings(ctx: Context, input: EmbeddingInput) {
  must(hasRole(ctx.actor, 'admin'))
  const before = await store.embeddingRow(ctx, { lock: true })
  const hasMoved = before?.provider !== input.provider || before.baseUrl !== input.baseUrl
  const kept = hasMoved ? null : before.sealedKey
  const sealedKey = input.key === undefined ? kept : seal(ctx, input.key)
  const isAnew = hasMoved || before.model !== input.model
  await store.saveEmbeddingRow(ctx, { ...input, sealedKey }, before !== null && isAnew)
  if (input.isOn) fillNow(ctx)
  tellChanged(ctx, 'embeddings')
  return showEmbeddings(ctx)
}

export async function removeEmbeddings(ctx: Context): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  if (!(await store.removeEmbeddingRow(ctx))) throw notFound('embedding model')
  tellChanged(ctx, 'embeddings')
}

/** Makes all vectors anew, as when the endpoint gives others than before under the same name. */
export async function refillEmbeddings(ctx: Context) {
  must(hasRole(ctx.actor, 'admin'))
  const row = await store.embeddingRow(ctx, { lock: true })
  if (!row) throw notFound('embedding model')
  if (!row.isOn) throw new AppError('conflict', 'Searching by meaning is switched off. Switch it on first.')
  await store.beginGeneration(ctx)
  fillNow(ctx)
  tellChanged(ctx, 'embeddings')
  return showEmbeddings(ctx)
}

const seal = (ctx: Context, key: string | null) =>
  key ? ctx.platform.secrets.encrypt(key, keyContext(ctx)) : null
