import type { Message } from '@svar/contract'
import type { Outgoing } from '../chat/outbox.ts'
import type { ChatState } from '../chat/state.ts'

/** A message as it is drawn, whether the server has it, it is on its way, or it is still being written. */
export interface Row {
  key: string
  message: Message
  outgoing: Outgoing | null
  isOwn: boolean
  isThinking: boolean
  isUnderWay: boolean
  /** The assistant answered somebody: what it says by rule, before anything was asked, helped or did not help nobody. */
  isAnswer: boolean
  startsDay: boolean
  startsGroup: boolean
  endsGroup: boolean
  /** Its buttons still fit: nothing has been said since. */
  mayChoose: boolean
  isSeen: boolean
}

const blank: Omit<Message, 'author' | 'text' | 'createdAt'> = {
  id: '',
  conversationId: '',
  seq: 0,
  clientId: '',
  kind: 'text',
  locale: null,
  attachments: [],
  sources: [],
  buttons: [],
  event: null,
  feedback: null,
  turnId: null,
}

const visitor = { kind: 'visitor', id: null, name: '' } as const

function fromOutgoing(item: Outgoing): Message {
  const { clientId, text, attachments, at } = item
  return { ...blank, clientId, text, attachments, createdAt: at, author: visitor }
}

const sameDay = (a: Message, b: Message) =>
  new Date(a.createdAt).toDateString() === new Date(b.createdAt).toDateString()

const sameGroup = (a?: Message, b?: Message) =>
  !!a &&
  !!b &&
  a.kind === b.kind &&
  a.author.kind === b.author.kind &&
  a.author.name === b.author.name &&
  sameDay(a, b)

/**
 * Everything to be drawn, in order. A message keeps its key on its way from being written to being stored,
 * so that it changes in place.
 */
export function rowsOf(state: ChatState, assistantName: string): Row[] {
  const { messages, outgoing, turn, conversation } = state
  const known = messages.filter(({ kind }) => kind !== 'note')
  const all = [...known, ...outgoing.map(fromOutgoing)]
  if (turn) {
    const author = { kind: 'assistant', id: null, name: assistantName } as const
    const createdAt = new Date().toISOString()
    all.push({ ...blank, turnId: turn.id || 'guess', text: turn.text, author, createdAt })
  }
  const lastOffer = known.findLast(({ buttons, author }) => buttons.length > 0 || author.kind === 'visitor')
  const lastOwn = known.findLast(({ author }) => author.kind === 'visitor')
  const isSeen =
    !!lastOwn && lastOwn.conversationId === conversation?.id && conversation.agentReadSeq >= lastOwn.seq
  return all.map((message, index) => {
    const [before, after] = [all[index - 1], all[index + 1]]
    return {
      key: message.turnId ?? (message.clientId || message.id),
      message,
      outgoing: outgoing[index - known.length] ?? null,
      isOwn: message.author.kind === 'visitor',
      isUnderWay: message.id === '',
      isAnswer: message.author.kind === 'assistant' && message.turnId !== null,
      isThinking: message.id === '' && message.turnId !== null && !message.text,
      startsDay: !before || !sameDay(before, message),
      startsGroup: !sameGroup(before, message),
      endsGroup: !sameGroup(message, after),
      mayChoose: message === lastOffer && !outgoing.length,
      isSeen: message === lastOwn && isSeen,
    }
  })
}
