import type { WidgetLook } from '@svar/contract'

/** Who the visitor is, where the page knows it. */
export interface Identity {
  name?: string
  email?: string
}

/** What the element, drawn by the loader, gives to the panel. Types only: the two are loaded apart. */
export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** Where the panel is drawn. */
  readonly mount: HTMLElement
  /** The server's address, with a closing slash. */
  readonly base: string
  readonly key: string
  readonly isInline: boolean
  readonly isPreview: boolean
  close(): void
  /** Shows a number on the bubble; `label` says the same to a screen reader. */
  setUnread(count: number, label: string): void
  tell(event: 'message', detail: unknown): void
}

/** What the panel, once loaded, lets the element do. */
export interface Panel {
  show(isOpen: boolean, takeFocus: boolean): void
  setLook(look: WidgetLook): void
  say(text: string): void
  identify(who: Identity): void
  /** Ends what the panel has under way; the element has left the page. */
  leave(): void
}
