import type { Locale } from './locales.ts'

/** One room's texts: loaded per language, when they are needed. */
export type Texts<Messages> = {
  /** Fetches one language, once; a failed try is forgotten so that the next can succeed. */
  load: (locale: Locale) => Promise<Messages>
}

type Settling<Messages> = Promise<Messages> & { status?: 'fulfilled'; value?: Messages }

const inUse = new Set<(locale: Locale) => Promise<unknown>>()

/**
 * Binds a room's dictionaries together. Each language is a file of its own, loaded lazily:
 *
 *     export const inboxTexts = defineTexts<Messages>({
 *       nb: async () => (await import('./nb.ts')).nb,
 *       …
 *     })
 */
export function defineTexts<Messages>(loaders: Record<Locale, () => Promise<Messages>>): Texts<Messages> {
  const loading = new Map<Locale, Promise<Messages>>()

  function load(locale: Locale) {
    inUse.add(load)
    const already = loading.get(locale)
    if (already) return already
    const promise: Settling<Messages> = loaders[locale]().then((messages) => {
      // React's own marks: `use` then gives the words at once, without waiting for a turn.
      Object.assign(promise, { status: 'fulfilled', value: messages })
      return messages
    })
    promise.catch(() => loading.delete(locale))
    loading.set(locale, promise)
    return promise
  }

  return { load }
}

/** Fetches a language for everything that has been shown so far, so that a switch changes all words at once. */
export async function loadTextsInUse(locale: Locale) {
  await Promise.all([...inUse].map((load) => load(locale)))
}
