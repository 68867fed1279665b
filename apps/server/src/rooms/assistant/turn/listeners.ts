import type { Platform } from '../../../platform/platform.ts'

/** Null: what was said so far is not the answer after all. */
type Listener = (text: string | null) => void
const listeners = new WeakMap<Platform, Map<string, Set<Listener>>>()

/** Hears the words of a conversation's answers while they are made in this process. @returns how to stop */
export function listen(platform: Platform, conversationId: string, listener: Listener): () => void {
  const all = listeners.get(platform) ?? new Map<string, Set<Listener>>()
  listeners.set(platform, all)
  const here = all.get(conversationId) ?? new Set()
  all.set(conversationId, here.add(listener))
  return () => {
    here.delete(listener)
    if (here.size === 0) all.delete(conversationId)
  }
}

export const hasListeners = (platform: Platform, conversationId: string): boolean =>
  (listeners.get(platform)?.get(conversationId)?.size ?? 0) > 0

export function tellListeners(platform: Platform, conversationId: string, text: string | null): void {
  for (const listener of listeners.get(platform)?.get(conversationId) ?? []) listener(text)
}
