/**
 * A small front desk that speaks the contract, for the widget's tests. What comes in and what goes out passes
 * the contract's own schemas, so it cannot drift from what the server does.
 */
import { randomUUID } from 'node:crypto'
import type {
  ChatInvitation,
  Citation,
  Message,
  PresenceSign,
  ServerFrame,
  VisitorConversation,
  WidgetLook,
} from '@svar/contract'

export interface Visit {
  visitorId: string
  token: string
  conversation: VisitorConversation | null
  messages: Message[]
  contact: { name: string | null; email: string | null; phone: string | null }
  listeners: Set<(frame: ServerFrame) => void>
  csat: { score: number; comment: string } | null
  transcripts: string[]
  /** Why an answer did not help. */
  reasons: { reasons: string[]; comment: string } | null
}

/** How one question is answered. */
export interface Answer {
  words: string[]
  sources?: Citation[]
  buttons?: Message['buttons']
}

export const citation = (part: Partial<Citation> = {}): Citation => ({
  passageId: 'p1',
  sourceId: 's1',
  title: 'Prisliste 2026',
  url: 'https://example.com/priser',
  quote: 'En toroms leilighet koster fra 8 900 kroner, alt inkludert.',
  page: null,
  ...part,
})

export const look = (part: Partial<WidgetLook> = {}): WidgetLook => ({
  businessName: 'Nordflytt',
  assistantName: 'Maja',
  colour: '#2f5fd0',
  textOnColour: '#ffffff',
  theme: 'light',
  position: 'right',
  avatar: 'maja',
  locale: 'nb',
  greeting: 'Hei! Hva kan jeg hjelpe deg med?',
  starters: ['Hva koster det å flytte en toroms?', 'Kan jeg avbestille?', 'Flytter dere piano?'],
  askFor: 'when_useful',
  launcherLabel: null,
  openNow: true,
  opensAt: null,
  ...part,
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** One workspace: its look, its visits, and what it answers. */
export class Desk {
  look: WidgetLook
  /** Milliseconds between the words of an answer. */
  pace = 5
  readonly visits = new Map<string, Visit>()
  readonly files = new Map<string, Message['attachments'][number]>()
  /** Signs that somebody is on a page, as they came. */
  readonly signs: PresenceSign[] = []
  /** What is told to the next sign. */
  invitation: ChatInvitation | null = null
  /** What became of messages by rule: `shown one`. */
  readonly happened: string[] = []
  readonly #answers = new Map<string, Answer>()

  constructor(part: Partial<WidgetLook> = {}) {
    this.look = look(part)
  }

  answers(question: string, answer: Answer) {
    this.#answers.set(question, answer)
  }

  visit(token: string | null): Visit {
    const known = token ? this.visits.get(token) : undefined
    if (known) return known
    const visit: Visit = {
      visitorId: randomUUID(),
      token: randomUUID(),
      conversation: null,
      messages: [],
      contact: { name: null, email: null, phone: null },
      listeners: new Set(),
      csat: null,
      transcripts: [],
      reasons: null,
    }
    this.visits.set(visit.token, visit)
    return visit
  }

  /** The visit that there is; for tests with one visitor. */
  only(): Visit {
    const all = [...this.visits.values()].filter(({ conversation }) => conversation)
    if (all.length !== 1) throw new Error(`${all.length} conversations`)
    return all[0] as Visit
  }

  /** The same, once it has written: what is sent stands in the chat before it is here. */
  async first(): Promise<Visit> {
    for (let tries = 0; tries < 100; tries += 1) {
      const written = [...this.visits.values()].find(({ conversation }) => conversation)
      if (written) return written
      await new Promise((again) => setTimeout(again, 50))
    }
    return this.only()
  }

  tell(visit: Visit, frame: ServerFrame) {
    for (const listener of visit.listeners) listener(frame)
  }

  open(visit: Visit): VisitorConversation {
    visit.conversation ??= {
      id: randomUUID(),
      status: 'bot',
      lastSeq: 0,
      agentName: null,
      agentReadSeq: 0,
      csatGiven: false,
    }
    return visit.conversation
  }

  append(visit: Visit, part: Partial<Message>): Message {
    const conversation = this.open(visit)
    const known = visit.messages.find(({ clientId }) => clientId === part.clientId)
    if (known) return known
    conversation.lastSeq += 1
    const message: Message = {
      id: randomUUID(),
      conversationId: conversation.id,
      seq: conversation.lastSeq,
      clientId: randomUUID(),
      kind: 'text',
      author: { kind: 'visitor', id: visit.visitorId, name: '' },
      text: '',
      locale: 'nb',
      attachments: [],
      sources: [],
      buttons: [],
      event: null,
      feedback: null,
      turnId: null,
      createdAt: new Date().toISOString(),
      ...part,
    }
    visit.messages.push(message)
    this.tell(visit, { t: 'message', conversationId: conversation.id, message })
    return message
  }

  /** A member writes. */
  reply(visit: Visit, text: string, name = 'Kari', part: Partial<Message> = {}) {
    return this.append(visit, { author: { kind: 'member', id: randomUUID(), name }, text, ...part })
  }

  happen(
    visit: Visit,
    type: NonNullable<Message['event']>['type'],
    params = {},
    part: Partial<Message> = {},
  ) {
    const author = { kind: 'system', id: null, name: '' } as const
    return this.append(visit, { kind: 'event', author, event: { type, params }, ...part })
  }

  change(visit: Visit, part: Partial<VisitorConversation>) {
    const conversation = Object.assign(this.open(visit), part)
    this.tell(visit, { t: 'visit', conversation: { ...conversation } })
  }

  /** Thinks, writes word by word, and says it. */
  async answer(visit: Visit, question: string) {
    const {
      words,
      sources = [],
      buttons = [],
    } = this.#answers.get(question) ?? {
      words: ['Det vet jeg ', 'dessverre ikke.'],
    }
    const conversationId = this.open(visit).id
    const turnId = randomUUID()
    this.tell(visit, { t: 'turn', conversationId, turnId, state: 'thinking' })
    await pause(this.pace * 4)
    let from = 0
    for (const text of words) {
      this.tell(visit, { t: 'delta', conversationId, turnId, from, text })
      from += text.length
      await pause(this.pace)
    }
    const author = { kind: 'assistant', id: null, name: this.look.assistantName } as const
    this.append(visit, { author, text: words.join(''), sources, buttons, turnId })
    this.tell(visit, { t: 'turn', conversationId, turnId, state: 'done' })
  }
}
