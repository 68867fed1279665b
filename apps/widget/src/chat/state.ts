import type { Message, ServerFrame, VisitorConversation } from '@svar/contract'
import type { Held } from './api.ts'
import type { Outgoing } from './outbox.ts'

/** An answer while it is being made. */
export interface Turn {
  id: string
  state: 'thinking' | 'writing'
  text: string
}

export interface ChatState {
  phase: 'idle' | 'starting' | 'ready' | 'failed'
  conversation: VisitorConversation | null
  messages: Message[]
  hasMore: boolean
  outgoing: Outgoing[]
  turn: Turn | null
  /** The name of the person who is writing just now. */
  typing: string | null
  connected: boolean
  contact: { name: string | null; email: string | null }
  contactAsked: boolean
  contactSkipped: boolean
  /** The last sequence number that the visitor has seen. */
  read: number
}

/** What is shown already, up to a sequence number; nothing where nothing is. */
export function heldOf({ conversation, messages }: ChatState, seq: number): Held | undefined {
  return conversation && messages.length > 0 ? { conversationId: conversation.id, seq } : undefined
}

function inOrder(a: Message, b: Message) {
  if (a.conversationId === b.conversationId) return a.seq - b.seq
  return a.createdAt < b.createdAt ? -1 : 1
}

/** The messages with the new ones among them: each once, the newest form of each, in order. */
export function mergeMessages(known: Message[], news: Message[]): Message[] {
  if (news.length === 0) return known
  const byId = new Map(known.map((message) => [message.id, message]))
  for (const message of news) byId.set(message.id, message)
  return [...byId.values()].sort(inOrder)
}

/** How many messages from the other side the visitor has not seen. */
export function unreadCount({ messages, conversation, read }: ChatState): number {
  return messages.filter(
    (message) =>
      message.conversationId === conversation?.id &&
      message.kind === 'text' &&
      message.author.kind !== 'visitor' &&
      message.seq > read,
  ).length
}

/** The state with messages taken in: what they answer or confirm is no longer shown as under way. */
export function withMessages(state: ChatState, news: Message[]): ChatState {
  const sent = new Set(news.map((message) => message.clientId))
  const ended = news.some((message) => message.turnId !== null && message.turnId === state.turn?.id)
  const answered = news.some((message) => message.author.kind === 'assistant')
  const guessed = state.turn?.id === ''
  return {
    ...state,
    messages: mergeMessages(state.messages, news),
    outgoing: state.outgoing.filter((item) => !sent.has(item.clientId)),
    turn: ended || (guessed && answered) ? null : state.turn,
    typing: news.some((message) => message.author.kind === 'member') ? null : state.typing,
  }
}

function withDelta(state: ChatState, frame: ServerFrame & { t: 'delta' }): ChatState {
  const text = state.turn?.id === frame.turnId ? state.turn.text : ''
  // Words before `from` were missed: the complete message will bring them.
  if (frame.from > text.length) return state
  return {
    ...state,
    turn: { id: frame.turnId, state: 'writing', text: text.slice(0, frame.from) + frame.text },
  }
}

function withTurn(state: ChatState, frame: ServerFrame & { t: 'turn' }): ChatState {
  const { turnId, state: step } = frame
  if (step === 'withdrawn') {
    const ours = state.turn?.id === turnId || state.turn?.id === ''
    return ours ? { ...state, turn: null } : state
  }
  // After `done` the text stays as it is until its message takes its place.
  if (step === 'done') return state
  const known = state.turn?.id === turnId ? state.turn.text : ''
  return { ...state, turn: { id: turnId, state: step, text: known } }
}

/** The state after a frame from the server; frames of other conversations change nothing. */
export function withFrame(state: ChatState, frame: ServerFrame): ChatState {
  if ('conversationId' in frame && frame.conversationId !== state.conversation?.id) return state
  switch (frame.t) {
    case 'message':
      return withMessages(state, [frame.message])
    case 'delta':
      return withDelta(state, frame)
    case 'turn':
      return withTurn(state, frame)
    case 'typing':
      return frame.who === 'member' ? { ...state, typing: frame.on ? frame.name : null } : state
    case 'visit':
      return { ...state, conversation: frame.conversation }
    case 'read':
      return frame.who === 'member' && state.conversation
        ? { ...state, conversation: { ...state.conversation, agentReadSeq: frame.seq } }
        : state
    case 'feedback':
      return {
        ...state,
        messages: state.messages.map((message) =>
          message.id === frame.messageId ? { ...message, feedback: frame.value } : message,
        ),
      }
    default:
      return state
  }
}
