import type { WidgetLook } from '@svar/contract'

/** Who the visitor is, where the page knows it. */
export interface Identity {
  name?: string
  email?: string
}

/** What the element, drawn by the loader, gives to the panel. Types only: the two are loaded apart. */
export interface Host {
  readonly element: HTMLElement & { isOpen: boolean; open(): void; close(): void }
  readonly root: ShadowRoot
  /** Where the panel is drawn. */
  readonly mount: HTMLElement
  /** The server's address, with a closing slash. */
  readonly base: string
  readonly key: string
  /** Ends when the element leaves the page. */
  readonly leaving: AbortSignal
  look(): WidgetLook
  /** Loads the panel, where it is not there yet. */
  panel(): Promise<Panel>
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
  /** Goes on as the visitor of this token: somebody has written to them. */
  join(visitorToken: string): void
  /** Goes on from a message by rule, which becomes the first of the conversation. */
  takeUp(messageId: string): void
  /** Whether the visitor is in the middle of a conversation, or it is not known yet. */
  isTalking(): boolean
  /** Ends what the panel has under way; the element has left the page. */
  leave(): void
}
