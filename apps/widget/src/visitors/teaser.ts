import type { Locale } from '@svar/contract'
import css from './teaser.css?inline'
import { texts } from './texts.ts'

/** What a teaser says, for whom, and what becomes of it. */
export interface Word {
  name: string
  isAssistant: boolean
  text: string
  locale: Locale
  answered(): void
  closed(): void
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name: string, ...content: (Node | string)[]) {
  const made = document.createElement(tag)
  made.className = name
  made.append(...content)
  return made
}

/** A message above the bubble, drawn node by node: what it says stays text. One at a time. */
export class Teaser {
  readonly #frame: HTMLElement
  readonly #heard = element('p', 'teaser-heard')
  #shown: HTMLElement | null = null

  constructor(root: ShadowRoot, frame: HTMLElement) {
    this.#frame = frame
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets.push(sheet)
    // It stands before it says anything, so that a screen reader hears it, when it has nothing else to say.
    this.#heard.setAttribute('role', 'status')
    frame.append(this.#heard)
  }

  get isShown() {
    return this.#shown !== null
  }

  show({ name, isAssistant, text, locale, answered, closed }: Word) {
    this.hide()
    const { from, assistant, close, answer } = texts[locale]
    const who = isAssistant ? `${name} · ${assistant}` : name
    const open = element(
      'button',
      'teaser-open',
      element('span', 'teaser-name', who),
      text,
      element('span', 'teaser-answer', answer),
    )
    const shut = element('button', 'teaser-close', '×')
    shut.setAttribute('aria-label', close)
    const shown = element('section', 'teaser', open, shut)
    shown.dir = 'auto'
    shown.setAttribute(
      'aria-label',
      from.replace('{name}', () => name),
    )
    open.type = shut.type = 'button'
    const dismiss = () => {
      const held = shown.contains((shown.getRootNode() as ShadowRoot).activeElement)
      this.hide()
      if (held) this.#frame.querySelector<HTMLElement>('.bubble')?.focus()
      closed()
    }
    open.onclick = () => {
      this.hide()
      answered()
    }
    shut.onclick = dismiss
    shown.onkeydown = (event) => event.key === 'Escape' && dismiss()
    // Before the bubble: the keyboard comes to it first.
    this.#frame.insertBefore(shown, this.#frame.querySelector('.bubble'))
    this.#heard.textContent = `${who}: ${text}`
    this.#shown = shown
  }

  hide() {
    this.#shown?.remove()
    this.#shown = null
    this.#heard.textContent = ''
  }

  leave() {
    this.hide()
    this.#heard.remove()
  }
}
