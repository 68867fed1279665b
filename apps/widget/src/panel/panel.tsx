/**
 * The panel, loaded when somebody opens the chat or has been here before. It draws what `chat` knows and
 * asks `chat` for every change.
 */
import type { WidgetLook } from '@svar/contract'
import { render } from 'preact'
import type { Mood } from '../avatar/avatar.tsx'
import { Chat } from '../chat/chat.ts'
import { PreviewChat } from '../chat/preview-chat.ts'
import { type ChatState, unreadCount } from '../chat/state.ts'
import type { Host, Identity, Panel } from '../host.ts'
import avatarCss from '../styles/avatar.css?inline'
import composerCss from '../styles/composer.css?inline'
import messagesCss from '../styles/messages.css?inline'
import panelCss from '../styles/panel.css?inline'
import { fill, loadTexts, type Texts } from '../texts/texts.ts'
import { errorText, type Ui } from '../views/ui.ts'
import { ChatWindow } from '../views/window.tsx'
import { legible } from './legible.ts'

const phone = matchMedia('(max-width: 480px)')
const css = [panelCss, messagesCss, composerCss, avatarCss].join('')
const feelingMs = 2_600
const problemMs = 6_000

/** Draws the panel, closed, and gives the element the means to steer it. */
export async function mountPanel(host: Host, look: WidgetLook, identity: Identity | null): Promise<Panel> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  host.root.adoptedStyleSheets.push(sheet)
  const texts = await loadTexts(look.locale)
  const view = new PanelView(host, look, texts)
  if (identity) view.identify(identity)
  return view
}

class PanelView implements Panel {
  readonly #host: Host
  readonly #chat: Chat
  readonly #leaving = new AbortController()
  #look: WidgetLook
  #texts: Texts
  #isOpen = false
  #form: Ui['form'] = null
  #feeling: Mood | null = null
  #problem: string | null = null
  #announcement = ''
  #unread = 0
  #announced: string | null = null
  #identity: Identity | null = null
  #isDrawing = false

  constructor(host: Host, look: WidgetLook, texts: Texts) {
    this.#host = host
    this.#look = look
    this.#texts = texts
    const Kind = host.isPreview ? PreviewChat : Chat
    this.#chat = new Kind({
      base: host.base,
      key: host.key,
      locale: () => this.#look.locale,
      isWatched: () => this.#isWatched(),
      onChange: (state) => this.#changed(state),
    })
    const { signal } = this.#leaving
    phone.addEventListener('change', () => this.#draw(), { signal })
    document.addEventListener('visibilitychange', () => this.#changed(this.#chat.state), { signal })
    this.#draw()
    if (this.#chat.visit.memory.read().token) this.#begin()
  }

  show(isOpen: boolean, takeFocus: boolean) {
    this.#isOpen = isOpen
    this.#paint()
    if (!isOpen) return
    if (this.#chat.state.phase === 'idle') this.#begin()
    this.#changed(this.#chat.state)
    // On a phone the keyboard would hide the greeting, so the panel itself takes the focus there.
    const first = this.#isModal ? '.panel' : '.compose'
    if (takeFocus) this.#host.mount.querySelector<HTMLElement>(first)?.focus()
  }

  setLook(look: WidgetLook) {
    const isOther = look.locale !== this.#look.locale
    this.#look = look
    if (!isOther) return this.#draw()
    void loadTexts(look.locale).then((texts) => {
      this.#texts = texts
      this.#draw()
    })
  }

  say(text: string) {
    this.#chat.send(text)
  }

  identify(who: Identity) {
    this.#identity = who
    this.#changed(this.#chat.state)
  }

  leave() {
    this.#leaving.abort()
    this.#chat.leave()
    render(null, this.#host.mount)
  }

  get #isModal() {
    return phone.matches && !this.#host.isInline && !this.#host.isPreview
  }

  #isWatched() {
    return this.#isOpen && !document.hidden
  }

  #begin() {
    this.#chat.begin().catch(() => {})
  }

  #changed(state: ChatState) {
    // The chat speaks up while it is being made.
    if (!this.#chat) return
    this.#announceNews(state)
    if (this.#isWatched()) this.#chat.markRead()
    this.#showUnread()
    this.#introduce(state)
    this.#draw()
  }

  /** Tells the server who the page says that the visitor is, as soon as there is a conversation to tell it of. */
  #introduce({ conversation, contact }: ChatState) {
    const who = this.#identity
    if (!who || !conversation) return
    this.#identity = null
    const isKnown = (!who.email || who.email === contact.email) && (!who.name || who.name === contact.name)
    if (!isKnown) this.#chat.identify(who).catch(() => {})
  }

  #announceNews({ messages, phase }: ChatState) {
    const last = messages.at(-1)
    if (phase !== 'ready') return
    const isNews = this.#announced !== null && last && last.id !== this.#announced
    this.#announced = last?.id ?? ''
    if (!isNews || last.author.kind === 'visitor') return
    if (last.kind === 'text') this.#announcement = `${last.author.name}: ${last.text}`
    if (last.author.kind === 'assistant' && this.#isOpen) this.#feel('happy')
    this.#host.tell('message', { from: last.author.kind, text: last.text })
  }

  #showUnread() {
    const count = unreadCount(this.#chat.state)
    if (count === this.#unread) return
    this.#unread = count
    this.#host.setUnread(count, count ? fill(this.#texts.unread, { count }) : '')
  }

  #feel(mood: Mood) {
    this.#feeling = mood
    this.#draw()
    setTimeout(() => {
      if (this.#feeling === mood) this.#feeling = null
      this.#draw()
    }, feelingMs)
  }

  #mood(): Mood {
    const { turn, connected } = this.#chat.state
    if (turn?.state === 'thinking') return 'thinking'
    if (turn) return 'happy'
    if (!connected || this.#problem) return 'sorry'
    return this.#feeling ?? 'listening'
  }

  #attempt(action: () => Promise<unknown>) {
    this.#problem = null
    action().catch((error) => {
      const problem = errorText(this.#texts, error)
      this.#problem = problem
      this.#draw()
      setTimeout(() => {
        if (this.#problem === problem) this.#problem = null
        this.#draw()
      }, problemMs)
    })
  }

  /** Draws once for all changes of one moment. */
  #draw() {
    if (this.#isDrawing) return
    this.#isDrawing = true
    queueMicrotask(() => {
      this.#isDrawing = false
      if (!this.#leaving.signal.aborted) this.#paint()
    })
  }

  #paint() {
    const { style, parentElement } = this.#host.mount
    const { colour } = this.#look
    const isDark = parentElement?.classList.contains('dark')
    style.setProperty(
      '--accent',
      isDark ? legible(colour, '#26292f', '#f2f3f5') : legible(colour, '#f3f4f6', '#15181d'),
    )
    render(<ChatWindow ui={this.#ui()} />, this.#host.mount)
  }

  #ui(): Ui {
    return {
      host: this.#host,
      chat: this.#chat,
      state: this.#chat.state,
      look: this.#look,
      texts: this.#texts,
      mood: this.#mood(),
      isOpen: this.#isOpen,
      isModal: this.#isModal,
      form: this.#form,
      announcement: this.#announcement,
      problem: this.#problem,
      feel: (mood) => this.#feel(mood),
      attempt: (action) => this.#attempt(action),
      openForm: (form) => {
        this.#form = form
        this.#draw()
      },
    }
  }
}
