import type { Attachment, CsatReason, Message, ServerFrame, VisitorConversation } from '@svar/contract'
import { tellOwnFaults } from '../errors/own-faults.ts'
import type { Identity } from '../host.ts'
import { emptyState } from '../panel/empty-state.ts'
import type { Session } from './api.ts'
import { Live } from './live.ts'
import { newClientId, Outbox, type Outgoing } from './outbox.ts'
import { type ChatState, heldOf, withFrame, withMessages } from './state.ts'
import { joinTabs, type TabNews } from './tabs.ts'
import { pageSeen, type Server, Visit } from './visit.ts'
import { watchPage } from './watch-page.ts'

export interface ChatOptions extends Server {
  /** Whether the visitor has the conversation before their eyes. */
  isWatched: () => boolean
  onChange: (state: ChatState) => void
}

const guessMs = 25_000
const ignore = () => {}

/** One visitor's conversation: what is known of it, and everything that can be done in it. */
export class Chat {
  state: ChatState = emptyState
  readonly visit: Visit
  readonly #options: ChatOptions
  readonly #outbox: Outbox
  readonly #live: Live
  readonly #tellTabs: (news: TabNews) => void
  readonly #leaving = new AbortController()
  /** Everything up to this number has come in order; replies to our own requests may run ahead of it. */
  #cursor = 0
  #isReplaying = false
  #turnHeard = false

  constructor(options: ChatOptions) {
    this.#options = options
    const held = () => heldOf(this.state, this.#cursor)
    this.visit = new Visit(options, (session) => this.#adopt(session), held)
    const { memory } = this.visit
    this.#outbox = new Outbox(
      memory,
      (item) => this.#deliver(item),
      () => this.set({ outgoing: this.#outbox.items }),
    )
    this.#live = new Live({
      address: () => this.visit.liveAddress(),
      onOpen: () => this.#connected(),
      onFrame: (frame) => this.#hear(frame),
      onDown: (failures) => failures > 1 && this.set({ connected: false }),
      poll: () => this.refresh(),
      isWatched: options.isWatched,
    })
    this.#tellTabs = joinTabs(memory.name, (news) => this.#hearTab(news), this.#leaving.signal)
    tellOwnFaults(options, this.#leaving.signal)
    const { contactSkipped } = memory.read()
    this.state = { ...emptyState, outgoing: this.#outbox.items, contactSkipped }
    watchPage(this.#leaving.signal, {
      lost: () => this.set({ connected: false }),
      back: () => {
        this.set({ connected: true })
        this.#live.hurry()
        this.#outbox.hurry()
      },
      seen: () => this.#live.hurry(),
      left: () => this.#live.stop(),
      returned: () => this.state.conversation && this.#live.start(),
    })
    void this.#outbox.run()
  }

  /** Resumes or begins the visit. */
  async begin() {
    if (this.state.phase !== 'ready') this.set({ phase: 'starting' })
    await this.visit.begin().catch((error) => {
      if (this.state.phase === 'starting') this.set({ phase: 'failed' })
      throw error
    })
  }

  /** Makes the live connection ready before the first message, so that its answer can be seen coming. */
  warmUp() {
    this.begin().then(() => this.#live.start(), ignore)
  }

  send(text: string, attachments: Attachment[] = []) {
    this.#outbox.add(text.replaceAll('\0', ''), attachments)
  }

  retry(clientId: string) {
    this.#outbox.retry(clientId)
  }

  discard(clientId: string) {
    this.#outbox.remove(clientId)
  }

  async requestPerson() {
    const clientId = newClientId()
    await this.#ask(({ api }) => api.requestPerson(clientId, this.#options.locale()))
  }

  returnToAssistant() {
    return this.#ask(({ api }) => api.returnToAssistant())
  }

  async startAfresh() {
    await this.#asVisitor(({ api }) => api.newConversation())
    this.#forget()
    this.#tellTabs({ t: 'afresh' })
  }

  async identify(who: Identity) {
    this.set({ contact: await this.#asVisitor(({ api }) => api.identify(who)), contactAsked: false })
  }

  askContact() {
    this.set({ contactAsked: true })
  }

  skipContact() {
    this.visit.memory.write({ contactSkipped: true })
    this.set({ contactSkipped: true, contactAsked: false })
  }

  /** Shown at once, and taken back when the server could not be told. */
  async rate(message: Message, value: Message['feedback']) {
    const show = (feedback: Message['feedback']) =>
      this.set(withMessages(this.state, [{ ...message, feedback }]))
    show(value)
    await this.#asVisitor(({ api }) => api.feedback(message.id, value)).catch(() => show(message.feedback))
  }

  async giveCsat(score: number, comment: string, reasons: CsatReason[]) {
    await this.#asVisitor(({ api }) => api.csat(score, comment, reasons))
    const { conversation } = this.state
    if (conversation) this.set({ conversation: { ...conversation, csatGiven: true } })
  }

  sendTranscript(email: string) {
    return this.#asVisitor(({ api }) => api.transcript(email, this.#options.locale()))
  }

  upload(file: File, onProgress: (share: number) => void, signal: AbortSignal) {
    return this.#asVisitor(({ api }) => api.upload(file, onProgress, signal))
  }

  async suggestions(typed: string): Promise<string[]> {
    return (await this.visit.api.suggestions(typed, this.#options.locale())).items
  }

  typing(on: boolean) {
    const { conversation } = this.state
    if (conversation) this.#live.send({ t: 'typing', conversationId: conversation.id, on })
  }

  /** Says that the visitor has seen everything there is; to the server, the other tabs and the next page. */
  markRead() {
    const { conversation, messages, read } = this.state
    const last = messages.findLast(({ author }) => author.kind !== 'visitor')
    if (!conversation || !last || last.conversationId !== conversation.id || last.seq <= read) return
    this.visit.memory.write({ conversationId: conversation.id, read: last.seq })
    this.#live.send({ t: 'read', conversationId: conversation.id, seq: last.seq })
    this.#tellTabs({ t: 'read', seq: last.seq })
    this.set({ read: last.seq })
  }

  async showEarlier() {
    const before = this.state.messages[0]?.seq
    if (!before) return
    const { items, hasMore } = await this.#asVisitor(({ api }) => api.messages({ before }))
    this.set({ ...withMessages(this.state, items), hasMore })
  }

  /** Fetches what is new by HTTP. */
  async refresh() {
    const { conversation, items } = await this.#asVisitor(({ api }) => api.messages({ after: this.#cursor }))
    if (!conversation) return
    if (conversation.id !== this.state.conversation?.id) return this.visit.renew()
    this.set({ ...withMessages(this.state, items), conversation, connected: true })
    this.#cursor = Math.max(this.#cursor, ...items.map(({ seq }) => seq))
  }

  /** Ends everything under way. */
  leave() {
    this.#live.stop()
    this.#leaving.abort()
  }

  protected set(part: Partial<ChatState>) {
    this.state = { ...this.state, ...part }
    this.#options.onChange(this.state)
  }

  #adopt({ conversation, messages, hasMore, contact }: Session) {
    if (conversation?.id !== this.state.conversation?.id) this.#forget()
    const isFirst = this.state.messages.length === 0
    if (isFirst) this.#cursor = messages.at(-1)?.seq ?? 0
    const kept = this.visit.memory.read()
    this.set({
      ...withMessages(this.state, messages),
      phase: 'ready',
      conversation,
      contact,
      hasMore: isFirst ? hasMore : this.state.hasMore,
      read: kept.conversationId === conversation?.id ? Math.max(kept.read, this.state.read) : 0,
    })
    if (conversation) this.#live.start()
  }

  async #asVisitor<T>(request: (visit: Visit) => Promise<T>): Promise<T> {
    await this.begin()
    if (!this.state.conversation) this.visit.joinOtherTab()
    return this.visit.withToken(() => request(this.visit))
  }

  /** Runs a request that changes the conversation and shows what became of it. */
  async #ask(request: (visit: Visit) => Promise<VisitorConversation>) {
    this.#take(await this.#asVisitor(request))
    this.#tellTabs({ t: 'said' })
    if (!this.#live.isUp) await this.refresh()
  }

  async #deliver({ clientId, text, attachments }: Outgoing) {
    const attachmentIds = attachments.map(({ id }) => id)
    const body = { clientId, text, attachmentIds, locale: this.#options.locale(), page: pageSeen() }
    const { conversation, message } = await this.#asVisitor(({ api }) => api.send(body))
    this.#take(conversation)
    this.set({ ...withMessages(this.state, [message]), connected: true })
    this.#tellTabs({ t: 'said' })
    if (conversation.status === 'bot') this.#expectAnswer(message)
  }

  /** Shows that the assistant thinks, until it is heard from. */
  #expectAnswer(question: Message) {
    const { messages, turn } = this.state
    if (turn || messages.at(-1)?.id !== question.id) return
    const guess = { id: '', state: 'thinking', text: '' } as const
    this.set({ turn: guess })
    setTimeout(() => this.state.turn === guess && this.set({ turn: null }), guessMs)
  }

  /** Takes the conversation as a reply tells it; when it is another one than before, follows that. */
  #take(conversation: VisitorConversation) {
    const isOther = conversation.id !== this.state.conversation?.id
    this.set({ conversation })
    this.#live.start()
    if (!isOther) return
    this.#cursor = 0
    this.visit.memory.write({ conversationId: conversation.id, read: 0 })
    this.set({ read: 0, turn: null })
    this.#follow()
  }

  #forget() {
    this.#cursor = 0
    this.set({ conversation: null, messages: [], hasMore: false, turn: null, typing: null, read: 0 })
  }

  #connected() {
    this.set({ connected: true })
    this.#follow()
    this.#outbox.hurry()
  }

  #follow() {
    const { conversation } = this.state
    this.#turnHeard = false
    this.#isReplaying = true
    if (conversation) this.#live.send({ t: 'follow', conversationId: conversation.id, after: this.#cursor })
  }

  #hear(frame: ServerFrame) {
    const { conversation, turn } = this.state
    if (frame.t === 'visit' && frame.conversation.id !== conversation?.id) {
      // Our own first message may still be under way; its reply tells the same.
      if (!this.#outbox.items.length) this.visit.renew().catch(ignore)
      return
    }
    this.set(withFrame(this.state, frame))
    if (!('conversationId' in frame) || frame.conversationId !== conversation?.id) return
    if (frame.t === 'turn' || frame.t === 'delta') this.#turnHeard = true
    // What is said during the replay may come before older messages of it.
    if (frame.t === 'message' && !this.#isReplaying) this.#cursor = Math.max(this.#cursor, frame.message.seq)
    if (frame.t === 'followed') {
      this.#isReplaying = false
      this.#cursor = Math.max(this.#cursor, frame.seq)
      // A turn that ended while we were away is not told again.
      if (turn?.id && !this.#turnHeard) this.set({ turn: null })
    }
  }

  #hearTab(news: TabNews) {
    const { conversation, read } = this.state
    if (news.t === 'afresh') this.#forget()
    if (news.t === 'read' && news.seq > read) this.set({ read: news.seq })
    if (news.t === 'said' && !conversation) this.visit.renew().catch(ignore)
    if (news.t === 'said' && conversation && !this.#live.isUp) this.refresh().catch(ignore)
  }
}
