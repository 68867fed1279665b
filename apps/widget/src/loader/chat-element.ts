import type { WidgetLook } from '@svar/contract'
import type { Host, Identity, Panel } from '../host.ts'
import bubbleCss from './bubble.css?inline'
import { fetchLook } from './look.ts'
import { icon, make, sheet } from './shapes.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')
const phone = matchMedia('(max-width: 480px)')
const speech =
  'M14 5c5.7 0 10 3.6 10 8.3s-4.3 8.3-10 8.3c-1 0-2-.1-2.9-.3L6.2 23.5l.8-4C5.1 18 4 15.8 4 13.3 4 8.6 8.3 5 14 5Z'

/** What the panel has kept for this key; null where nothing is, or the browser lets nobody look. */
function kept(shelf: 'localStorage' | 'sessionStorage', name: string): string | null {
  try {
    return window[shelf].getItem(`svar:${name}`)
  } catch {
    return null
  }
}

let base = ''

/** `<svar-chat data-key="pk_…">`: one chat. `inline`: fills its place. `preview`: shows a look, without network. */
export class SvarChat extends HTMLElement {
  isOpen = false
  readonly #base = base
  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #mount = make('div', 'mount')
  readonly #badge = make('span', 'badge')
  readonly #label = make('span', 'label')
  readonly #bubble = make(
    'button',
    'bubble',
    icon('speech', speech),
    icon('down', 'm7 11 7 7 7-7'),
    this.#label,
  )
  readonly #frame = make('div', 'chat', this.#mount, this.#bubble)
  #look: WidgetLook | null = null
  #panel: Promise<Panel> | null = null
  #identity: Identity | null = null
  #unreadLabel = ''
  #leaving = new AbortController()
  #drawn!: () => void
  #ready = new Promise<void>((resolve) => {
    this.#drawn = resolve
  })

  connectedCallback() {
    this.#leaving = new AbortController()
    const { signal } = this.#leaving
    this.dataset.svar = ''
    this.#root.adoptedStyleSheets = [sheet(bubbleCss)]
    this.#bubble.type = 'button'
    this.#bubble.append(this.#badge)
    this.#bubble.onclick = () => this.#toggle(!this.isOpen, true)
    this.#bubble.onpointerenter = () => void this.#load()
    dark.addEventListener('change', () => this.#paint(), { signal })
    document.addEventListener('svar:open', (event) => this.#makeWay(event.target), { signal })
    // One that was drawn later may stand before this one in the page, and takes its place in the corner.
    document.addEventListener('svar:ready', () => this.#paint(), { signal })
    if (this.#look) this.#apply(this.#look)
    else if (this.#key) void this.#begin()
  }

  disconnectedCallback() {
    this.#leaving.abort()
    void this.#panel?.then((panel) => panel.leave())
    this.#panel = null
    this.#mount.replaceChildren()
    this.isOpen = false
    this.#toggleClass('open', false)
  }

  open(isOpen = true) {
    void this.#ready.then(() => this.#toggle(isOpen, true))
  }

  /** Called before the chat is drawn, it takes back an `open` of before. */
  close() {
    this.open(false)
  }

  /** Opens the chat and says something in the visitor's name. */
  say(text: string) {
    this.open()
    void this.#ready.then(() => this.#load()).then((panel) => panel.say(text))
  }

  setLocale(locale: string) {
    this.dataset.locale = locale
    void this.#fetch()
  }

  identify(who: Identity) {
    this.#identity = who
    void this.#panel?.then((panel) => panel.identify(who))
  }

  /** Draws a look at once and asks no server; the settings page shows with it what is being chosen. */
  preview(look: WidgetLook) {
    this.setAttribute('preview', '')
    this.#apply(look)
    if (this.isConnected) this.#toggle(true, false)
  }

  get #key() {
    return this.dataset.key ?? ''
  }

  #has(attribute: string) {
    return this.hasAttribute(attribute)
  }

  async #begin() {
    await this.#fetch()
    if (!this.#look || !this.isConnected) return
    this.#tell('ready')
    if (this.#has('inline')) return this.#toggle(true, false)
    // For a visitor who has been here the panel is made ready: unread messages then show on the bubble.
    if (!kept('localStorage', this.#key)) return
    const resume = () =>
      kept('sessionStorage', `${this.#key}:open`) === 'true' && !phone.matches
        ? this.#toggle(true, false)
        : void this.#load()
    ;(window.requestIdleCallback ?? setTimeout)(resume)
  }

  async #fetch() {
    const look = await fetchLook(this.#base, this.#key, this.dataset.locale)
    if (look) this.#apply(look)
  }

  #apply(look: WidgetLook) {
    this.#look = look
    this.#paint()
    if (!this.#frame.isConnected) this.#root.append(this.#frame)
    void this.#panel?.then((panel) => panel.setLook(look))
    this.#drawn()
    if (look.errorsTo) import('../errors/met-errors.ts').catch(() => {})
    if (look.visit)
      import('../visitors/visitors.ts').then(
        ({ beginVisit }) => beginVisit(this.#host()),
        () => {},
      )
  }

  #paint() {
    if (!this.#look) return
    const { colour, textOnColour, theme, position, launcherLabel, businessName } = this.#look
    this.dataset.svar = this.#has('inline') ? 'inline' : position
    const stack = [...document.querySelectorAll(`[data-svar=${position}]`)].indexOf(this)
    this.#frame.style.cssText = `--brand:${colour};--on-brand:${textOnColour};--stack:${stack}`
    this.#toggleClass('dark', theme === 'dark' || (theme === 'auto' && dark.matches))
    this.#toggleClass('left', position === 'left')
    this.#label.textContent = launcherLabel
    const name = [launcherLabel ?? 'Chat', businessName, this.#unreadLabel].filter(Boolean).join(', ')
    this.#bubble.setAttribute('aria-label', name)
    this.#bubble.setAttribute('aria-expanded', `${this.isOpen}`)
  }

  #toggle(isOpen: boolean, takeFocus: boolean) {
    if (this.isOpen === isOpen || !this.#look || (!isOpen && this.#has('inline'))) return
    this.isOpen = isOpen
    this.#toggleClass('open', isOpen)
    this.#paint()
    const held = this.#root.activeElement
    void this.#load().then((panel) => {
      panel.show(this.isOpen, takeFocus)
      if (!this.isOpen && takeFocus && held) this.#bubble.focus()
    })
    this.#tell(isOpen ? 'open' : 'close')
  }

  /** Two chats in one corner are not open at once. */
  #makeWay(opened: EventTarget | null) {
    if (opened !== this && (opened as HTMLElement).dataset?.svar === this.dataset.svar)
      this.#toggle(false, false)
  }

  #load(): Promise<Panel> {
    this.#panel ??= import('../panel/panel.tsx').then(
      ({ mountPanel }) => mountPanel(this.#host(), this.#look as WidgetLook, this.#identity),
      () => {
        this.#panel = null
        this.#toggle(false, false)
        // What waits for the panel waits for ever: a page that counts its failures shall not count this one.
        return new Promise<never>(() => {})
      },
    )
    return this.#panel
  }

  #host(): Host {
    return {
      element: this,
      root: this.#root,
      mount: this.#mount,
      base: this.#base,
      key: this.#key,
      leaving: this.#leaving.signal,
      look: () => this.#look as WidgetLook,
      panel: () => this.#load(),
      setUnread: (count, label) => this.#setUnread(count, label),
      tell: (event, detail) => this.#tell(event, detail),
    }
  }

  #setUnread(count: number, label: string) {
    this.#unreadLabel = label
    this.#badge.textContent = count > 9 ? '9+' : `${count}`
    this.#toggleClass('unread', count > 0)
    this.#paint()
    this.#tell('unread', { count })
  }

  #toggleClass(name: string, on: boolean) {
    this.#frame.classList.toggle(name, on)
  }

  #tell(event: string, detail?: unknown) {
    this.dispatchEvent(new CustomEvent(`svar:${event}`, { detail, bubbles: true, composed: true }))
  }
}

/** Names the element, once per server; a second server on the same page brings its own version under its own name. */
export function defineChat(server: string): string {
  for (let tag = 'svar-chat', n = 2; ; tag = `svar-chat-${n++}`) {
    const known = customElements.get(tag) as { server?: string } | undefined
    if (known?.server === server) return tag
    if (known) continue
    base = server
    customElements.define(tag, Object.assign(SvarChat, { server }))
    return tag
  }
}
