import type { Embeddings } from '@svar/contract'

type Stored = NonNullable<Embeddings['settings']>

/** The settings as they stand in the form. The key is written only: what is stored never comes back. */
export type MeaningDraft = {
  provider: Stored['provider']
  baseUrl: string
  model: string
  key: string
  /** The stored key is to be forgotten. */
  isKeyRemoved: boolean
  maxTokensPerDay: string
}

export const tokenLimits = [1000, 1_000_000_000] as const
const startLimit = 10_000_000
const ollamaAddress = 'http://127.0.0.1:11434'
const examples = { openai: 'text-embedding-3-small', ollama: 'bge-m3', compatible: '' }

export function meaningDraftOf(stored: Stored | null): MeaningDraft {
  return {
    provider: stored?.provider ?? 'openai',
    baseUrl: stored?.baseUrl ?? '',
    model: stored?.model ?? examples.openai,
    key: '',
    isKeyRemoved: false,
    maxTokensPerDay: String(stored?.maxTokensPerDay ?? startLimit),
  }
}

/** The same form for another provider: what belongs to the one before falls away. */
export function withMeaningProvider(draft: MeaningDraft, provider: MeaningDraft['provider']): MeaningDraft {
  return {
    ...draft,
    provider,
    baseUrl: provider === 'ollama' ? ollamaAddress : '',
    model: examples[provider],
  }
}

/** Whether the address is a whole one, or may be left out. */
export function isMeaningAddressRight({ provider, baseUrl }: MeaningDraft): boolean {
  const address = baseUrl.trim()
  if (!address) return provider === 'openai'
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address)
}

/** Whether the stored key no longer belongs to where the form points. */
export function isMeaningKeyMisplaced(draft: MeaningDraft, stored: Stored | null): boolean {
  if (!stored?.hasKey || draft.key || draft.isKeyRemoved) return false
  return draft.provider !== stored.provider || (draft.baseUrl.trim() || null) !== stored.baseUrl
}

export function isTokenLimitRight({ maxTokensPerDay }: MeaningDraft): boolean {
  const [least, most] = tokenLimits
  const number = Number(maxTokensPerDay)
  return Number.isInteger(number) && number >= least && number <= most
}

/** What the server is given. An absent key leaves the stored one; null forgets it. */
export function meaningInputOf(draft: MeaningDraft) {
  const written = draft.key.trim()
  const key: { key?: string | null } = written ? { key: written } : draft.isKeyRemoved ? { key: null } : {}
  return {
    provider: draft.provider,
    baseUrl: draft.baseUrl.trim() || null,
    model: draft.model.trim(),
    ...key,
  }
}

/** To whom texts go, as people know it. */
export function hostOf({ provider, baseUrl }: Pick<MeaningDraft, 'provider'> & { baseUrl: string | null }) {
  const address = baseUrl?.trim() || (provider === 'openai' ? 'https://api.openai.com' : ollamaAddress)
  return URL.canParse(address) ? new URL(address).host : address
}
