import type { Model } from '@svar/contract'

/** A model as it stands in the form. The key is written only: what is stored never comes back. */
export type ModelDraft = {
  provider: Model['provider']
  baseUrl: string
  model: string
  label: string
  key: string
  /** The stored key is to be forgotten. */
  isKeyRemoved: boolean
}

const ollamaAddress = 'http://127.0.0.1:11434'

/** What the form begins with. */
export function draftOf(model: Model | undefined): ModelDraft {
  return {
    provider: model?.provider ?? 'openai',
    baseUrl: model?.baseUrl ?? '',
    model: model?.model ?? '',
    label: model?.label ?? '',
    key: '',
    isKeyRemoved: false,
  }
}

/** The same form for another provider: what belongs to the one before falls away. */
export function withProvider(draft: ModelDraft, provider: ModelDraft['provider']): ModelDraft {
  return { ...draft, provider, baseUrl: provider === 'ollama' ? ollamaAddress : '', model: '' }
}

/** Whether the address is a whole one, or may be left out. */
export function isAddressRight({ provider, baseUrl }: ModelDraft): boolean {
  const address = baseUrl.trim()
  if (!address) return provider === 'openai' || provider === 'anthropic'
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address)
}

/** Whether the stored key no longer belongs to where the form points. */
export function isKeyMisplaced(draft: ModelDraft, model: Model | undefined): boolean {
  if (!model?.hasKey || draft.key || draft.isKeyRemoved) return false
  return draft.provider !== model.provider || (draft.baseUrl.trim() || null) !== model.baseUrl
}

/** What the server is given. An absent key leaves the stored one; null forgets it. */
export function inputOf(draft: ModelDraft) {
  const written = draft.key.trim()
  const key: { key?: string | null } = written ? { key: written } : draft.isKeyRemoved ? { key: null } : {}
  return {
    provider: draft.provider,
    baseUrl: draft.baseUrl.trim() || null,
    model: draft.model.trim(),
    label: draft.label.trim(),
    ...key,
  }
}
