import type { Embeddings } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/embeddings.ts'
import { knowledgeState } from '../stores/state.ts'
import { countVectors } from '../stores/vectors.ts'
import { tellsApart } from './self-test.ts'

const nothing: Embeddings = {
  settings: null,
  state: 'off',
  reason: null,
  detail: null,
  failingSince: null,
  dimensions: null,
  total: 0,
  done: 0,
  skipped: 0,
  toldApart: null,
  tokensToday: 0,
}

/** As members see it: that there is a key, never which. */
export async function showEmbeddings(ctx: Context): Promise<Embeddings> {
  const row = await store.embeddingRow(ctx)
  const { passages: total } = await knowledgeState(ctx)
  if (!row) return { ...nothing, total }
  const { provider, baseUrl, model, isOn, maxTokensPerDay } = row
  const counted = await countVectors(ctx, row.generation)
  return {
    settings: { provider, baseUrl, model, hasKey: row.sealedKey !== null, isOn, maxTokensPerDay },
    state: stateOf(row, counted.done, total),
    reason: row.reason,
    detail: row.detail,
    failingSince: row.failingSince?.toISOString() ?? null,
    dimensions: row.dimensions,
    total,
    ...counted,
    toldApart: row.toldApart,
    tokensToday: await store.tokensToday(ctx),
  }
}

function stateOf(row: store.EmbeddingRow, done: number, total: number): Embeddings['state'] {
  if (!row.isOn) return 'off'
  if (row.reason) return 'waiting'
  if (done < total || (total > 0 && !row.testedAt)) return 'filling'
  return total === 0 || tellsApart(row) ? 'ready' : 'not_told_apart'
}
