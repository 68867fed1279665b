import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '@svar/contract'
import { emptyState } from '../panel/empty-state.ts'
import type { Outgoing } from './outbox.ts'
import { type ChatState, mergeMessages, unreadCount, withFrame, withMessages } from './state.ts'

const conversation = {
  id: 'c1',
  status: 'bot',
  lastSeq: 0,
  agentName: null,
  agentReadSeq: 0,
  csatGiven: false,
} as const
const talking: ChatState = { ...emptyState, phase: 'ready', conversation }

const message = (seq: number, part: Partial<Message> = {}): Message => ({
  id: `m${seq}`,
  conversationId: 'c1',
  seq,
  clientId: `client-${seq}`,
  kind: 'text',
  author: { kind: 'assistant', id: null, name: 'Maja' },
  text: `${seq}`,
  locale: null,
  attachments: [],
  sources: [],
  buttons: [],
  event: null,
  feedback: null,
  turnId: null,
  createdAt: '2026-01-01T12:00:00Z',
  ...part,
})

test('messages stand in order and once, however they come', () => {
  const merged = mergeMessages(
    [message(1), message(4)],
    [message(3), message(2), message(4, { text: 'new' })],
  )
  assert.deepEqual(
    merged.map(({ seq, text }) => [seq, text]),
    [
      [1, '1'],
      [2, '2'],
      [3, '3'],
      [4, 'new'],
    ],
  )
})

test('a stored message takes the place of the one on its way', () => {
  const item: Outgoing = {
    clientId: 'client-1',
    text: '1',
    attachments: [],
    state: 'sending',
    error: null,
    at: '',
  }
  const state = withMessages({ ...talking, outgoing: [item] }, [message(1)])
  assert.deepEqual(state.outgoing, [])
})

test('words come in any portions, and the message ends its turn', () => {
  const delta = (from: number, text: string) =>
    ({ t: 'delta', conversationId: 'c1', turnId: 't1', from, text }) as const
  let state = withFrame(talking, { t: 'turn', conversationId: 'c1', turnId: 't1', state: 'thinking' })
  assert.equal(state.turn?.state, 'thinking')
  for (const frame of [delta(0, 'Fra '), delta(4, '8 9'), delta(4, '8 900')]) state = withFrame(state, frame)
  assert.equal(state.turn?.text, 'Fra 8 900')
  state = withFrame(state, { t: 'turn', conversationId: 'c1', turnId: 't1', state: 'done' })
  assert.equal(state.turn?.text, 'Fra 8 900', 'it stays until the message is there')
  state = withFrame(state, { t: 'message', conversationId: 'c1', message: message(1, { turnId: 't1' }) })
  assert.equal(state.turn, null)
})

test('words after a gap are not shown as if they were the beginning', () => {
  const state = withFrame(talking, {
    t: 'delta',
    conversationId: 'c1',
    turnId: 't1',
    from: 9,
    text: 'kroner',
  })
  assert.equal(state.turn, null)
})

test('a withdrawn turn leaves nothing behind', () => {
  const begun = { ...talking, turn: { id: 't1', state: 'writing', text: 'Vi har' } as const }
  const state = withFrame(begun, { t: 'turn', conversationId: 'c1', turnId: 't1', state: 'withdrawn' })
  assert.equal(state.turn, null)
})

test('frames of another conversation change nothing', () => {
  const frame = { t: 'message', conversationId: 'c2', message: message(1, { conversationId: 'c2' }) } as const
  assert.equal(withFrame(talking, frame), talking)
})

test('unread are texts from the other side that came after the last one seen', () => {
  const own = message(2, { author: { kind: 'visitor', id: null, name: '' } })
  const messages = [message(1), own, message(3), message(4, { kind: 'event' }), message(5)]
  assert.equal(unreadCount({ ...talking, messages, read: 1 }), 2)
})
