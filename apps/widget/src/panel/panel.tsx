/**
 * The panel, loaded when somebody opens the chat or has been here before. It draws what `chat` knows and
 * asks `chat` for every change.
 */
import type { WidgetLook } from '@svar/contract'
import { render } from 'preact'
import { loadDrawing, type Mood } from '../avatar/avatar.tsx'
import type { Chat } from '../chat/chat.ts'
import { isTalking } from '../chat/is-talking.ts'
import type { ChatState } from '../chat/state.ts'
import type { Host, Identity, Panel } from '../host.ts'
import avatarCss from '../styles/avatar.css?inline'
import composerCss from '../styles/composer.css?inline'
import controlsCss from '../styles/controls.css?inline'
import conversationCss from '../styles/conversation.css?inline'
import panelCss from '../styles/panel.css?inline'
import { fill, loadTexts, type Texts } from '../texts/texts.ts'
import { dress } from './dress.ts'
import { emptyState } from './empty-state.ts'
import { legible } from './legible.ts'
import { Memory } from './memory.ts'
import { talkPart } from './talk-part.ts'
import { errorText, type Ui } from './ui.ts'
import { ChatWindow } from './window.tsx'

const phone = matchMedia('(max-width: 480px)')
const css = [panelCss, controlsCss, conversationCss, composerCss, avatarCss].join('')
const feelingMs = 2_600
const problemMs = 6_000

/** Draws the panel, closed, and gives the element the means to steer it. */
export async function mountPanel(host: Host, look: WidgetLook, identity: Identity | null): Promise<Panel> {
  dress(host.root, css)
  const [texts] = await Promise.all([loadTexts(look.locale), loadDrawing(look.avatar)])
  const view = new PanelView(host, look, texts)
  if (identity) view.identify(identity)
  return view
}

class PanelView implements Panel {
  readonly #host: Host
  readonly #memory: Memory
  readonly #leaving = new AbortController()
  #chat: Chat | null = null
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
    this.#memory = new Memory(host.key)
    const { signal } = this.#leaving
    phone.addEventListener('change', () => this.#draw(), { signal })
    document.addEventListener('visibilitychange', () => this.#changed(), { signal })
    this.#draw()
    if (
      !host.element.hasAttribute('preview') &&
      (this.#memory.read().token || this.#memory.inTab('outbox', []).length)
    )
      this.#resume()
  }

  show(isOpen: boolean, takeFocus: boolean) {
    this.#isOpen = isOpen
    if (!this.#host.element.hasAttribute('preview')) this.#memory.keepInTab('open', isOpen)
    this.#paint()
    if (!isOpen) return
    if (this.#state.conversation) this.#chat?.warmUp()
    this.#changed()
    // On a phone the keyboard would hide the greeting, so the panel itself takes the focus there.
    const first = this.#isModal ? '.panel' : '.compose'
    if (takeFocus) this.#host.mount.querySelector<HTMLElement>(first)?.focus()
  }

  setLook(look: WidgetLook) {
    this.#look = look
    void Promise.all([loadTexts(look.locale), loadDrawing(look.avatar)]).then(([texts]) => {
      if (this.#look !== look) return
      this.#texts = texts
      this.#draw()
    })
  }

  say(text: string) {
    this.#act((chat) => chat.send(text))
  }

  identify(who: Identity) {
    this.#identity = who
    this.#changed()
  }

  join(token: string) {
    if (this.#memory.read().token === token && this.#chat) return
    this.#memory.write({ token })
    this.#load()
      .then((chat) => chat.visit.renew())
      .catch(() => {})
  }

  takeUp(messageId: string) {
    this.#act((chat) => chat.visit.takeUp(messageId))
  }

  isTalking() {
    const isUnread = this.#state.phase === 'idle' && this.#memory.read().token !== null
    return isUnread || isTalking(this.#state, Date.now())
  }

  leave() {
    this.#leaving.abort()
    this.#chat?.leave()
    render(null, this.#host.mount)
  }

  get #isModal() {
    return (
      phone.matches &&
      !this.#host.element.hasAttribute('inline') &&
      !this.#host.element.hasAttribute('preview')
    )
  }

  #isWatched() {
    return this.#isOpen && !document.hidden
  }

  get #state(): ChatState {
    return this.#chat?.state ?? emptyState
  }

  /** Goes on where the visitor was. */
  #resume() {
    this.#load()
      .then((chat) => chat.begin())
      .catch(() => {})
  }

  async #load(): Promise<Chat> {
    await talkPart.fetch()
    const talk = talkPart.loaded
    if (!talk) throw { code: 'offline' }
    dress(this.#host.root, talk.css)
    this.#chat ??= talk.createChat(
      {
        base: this.#host.base,
        key: this.#host.key,
        memory: this.#memory,
        locale: () => this.#look.locale,
        isWatched: () => this.#isWatched(),
        onChange: () => this.#changed(),
      },
      this.#host.element.hasAttribute('preview'),
    )
    return this.#chat
  }

  #changed() {
    const chat = this.#chat
    if (chat) {
      this.#announceNews(chat.state)
      if (this.#isWatched()) chat.markRead()
      this.#showUnread(talkPart.loaded?.unreadCount(chat.state) ?? 0)
      this.#introduce(chat)
    }
    this.#draw()
  }

  /** Tells the server who the page says that the visitor is, as soon as there is a conversation to tell it of. */
  #introduce(chat: Chat) {
    const who = this.#identity
    const { conversation, contact } = chat.state
    if (!who || !conversation) return
    this.#identity = null
    const isKnown = (!who.email || who.email === contact.email) && (!who.name || who.name === contact.name)
    if (!isKnown) chat.identify(who).catch(() => {})
  }

  #announceNews({ messages, phase }: ChatState) {
    const last = messages.at(-1)
    if (phase !== 'ready') return
    const isNews = this.#announced !== null && last && last.id !== this.#announced
    this.#announced = last?.id ?? ''
    if (!isNews || last.kind !== 'text' || last.author.kind === 'visitor') return
    this.#announcement = `${last.author.name}: ${last.text.replace(/\*\*|\[\d+\]/g, '')}`
    if (last.author.kind === 'assistant' && this.#isOpen) this.#feel('happy')
    this.#host.tell('message', { from: last.author.kind, text: last.text })
  }

  #showUnread(count: number) {
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
    const { turn, connected } = this.#state
    if (turn?.state === 'thinking') return 'thinking'
    if (turn) return 'happy'
    if (!connected || this.#problem) return 'sorry'
    return this.#feeling ?? 'listening'
  }

  #act(action: (chat: Chat) => unknown): Promise<boolean> {
    this.#problem = null
    const run = async (chat: Chat) => action(chat)
    const done = this.#chat ? run(this.#chat) : this.#load().then(run)
    return done.then(
      () => true,
      (error) => {
        this.#complain(errorText(this.#texts, error))
        return false
      },
    )
  }

  #complain(problem: string) {
    this.#problem = problem
    this.#draw()
    setTimeout(() => {
      if (this.#problem === problem) this.#problem = null
      this.#draw()
    }, problemMs)
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
    style.colorScheme = isDark ? 'dark' : 'light'
    style.setProperty(
      '--accent',
      isDark ? legible(colour, '#26292f', '#f2f3f5') : legible(colour, '#f3f4f6', '#15181d'),
    )
    render(<ChatWindow ui={this.#ui()} />, this.#host.mount)
  }

  #ui(): Ui {
    return {
      host: this.#host,
      memory: this.#memory,
      state: this.#state,
      talk: this.#chat ? talkPart.loaded : undefined,
      look: this.#look,
      texts: this.#texts,
      mood: this.#mood(),
      isOpen: this.#isOpen,
      isModal: this.#isModal,
      form: this.#form,
      announcement: this.#announcement,
      problem: this.#problem,
      feel: (mood) => this.#feel(mood),
      chat: () => this.#load(),
      act: (action) => this.#act(action),
      openForm: (form) => {
        this.#form = form
        this.#draw()
      },
    }
  }
}
