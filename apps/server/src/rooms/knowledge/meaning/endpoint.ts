import type { ModelEndpoint } from '../../../kernel/ports.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { PassageRow } from '../passage.ts'
import type { EmbeddingRow } from '../stores/embeddings.ts'

/** What is longer says no more by its vector, and may be more than a model takes. */
const MAX_LETTERS = 6000
/** A guess, on the safe side for Finnish and German; what an endpoint tells afterwards takes its place. */
const LETTERS_PER_TOKEN = 3

export const keyContext = ({ tenantId }: Context) => `embedding-key/${tenantId}`

/** The key is opened here, for the call, and goes nowhere else. */
export function endpointOf(ctx: Context, row: EmbeddingRow): ModelEndpoint {
  const apiKey = row.sealedKey ? ctx.platform.secrets.decrypt(row.sealedKey, keyContext(ctx)) : null
  return { provider: row.provider, baseUrl: row.baseUrl, model: row.model, apiKey }
}

/** A passage as it is turned into vectors: under its title, and once under each other phrasing of its question. */
export function textsOf(row: Pick<PassageRow, 'title' | 'heading' | 'phrasings' | 'text'>): string[] {
  const titles = [[row.title, ...row.heading].join(' · '), ...row.phrasings]
  return titles.map((title) => cut(`${title}\n${row.text}`))
}

export const cut = (text: string) => text.slice(0, MAX_LETTERS).toWellFormed()

export const likelyTokens = (texts: string[]) =>
  Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / LETTERS_PER_TOKEN)
