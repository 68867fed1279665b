import type { Identity } from '../host.ts'
import type { SvarChat } from './chat-element.ts'

/** `window.Svar`: what a page may do with its chat. Each call goes to the first chat on the page. */
export interface PageApi {
  open(): void
  close(): void
  say(text: string): void
  setLocale(locale: string): void
  identify(who: Identity): void
  /** Whether the visitor lets it be seen which page they are on; remembered in this browser. */
  consent(given: boolean): void
  /** The chat with this key, where there are several. */
  get(key?: string): SvarChat | undefined
  /** Listens to `ready`, `open`, `close`, `message` and `unread`; gives back how to stop. */
  on(event: string, listener: (detail: unknown) => void): () => void
}

declare global {
  interface Window {
    Svar?: PageApi
  }
}

function find(key?: string): SvarChat | undefined {
  return [...document.querySelectorAll<SvarChat>('[data-svar]')].find(
    (element) => !key || element.dataset.key === key,
  )
}

/** Puts the interface on the window, unless an earlier loader has. */
export function offerPageApi() {
  window.Svar ??= {
    open: () => find()?.open(),
    close: () => find()?.close(),
    say: (text) => find()?.say(text),
    setLocale: (locale) => find()?.setLocale(locale),
    identify: (who) => find()?.identify(who),
    consent: (given) => find()?.setAttribute('consent', `${given}`),
    get: find,
    on(event, listener) {
      const hear = (heard: Event) => listener((heard as CustomEvent).detail)
      document.addEventListener(`svar:${event}`, hear)
      return () => document.removeEventListener(`svar:${event}`, hear)
    },
  }
}
