import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '@svar/contract'
import { emptyState } from '../panel/empty-state.ts'
import { rowsOf } from './rows.ts'

const message = (seq: number, kind: Message['author']['kind'], turnId: string | null): Message => ({
  id: `m${seq}`,
  conversationId: 'c1',
  seq,
  clientId: `client-${seq}`,
  kind: 'text',
  author: { kind, id: null, name: '' },
  text: `${seq}`,
  locale: null,
  attachments: [],
  sources: [],
  buttons: [],
  event: null,
  feedback: null,
  turnId,
  createdAt: '2026-01-01T12:00:00Z',
})

test('an answer can be said to have helped, the first word of a rule cannot', () => {
  const messages = [
    message(1, 'assistant', null),
    message(2, 'visitor', null),
    message(3, 'assistant', 'turn-1'),
    message(4, 'member', null),
  ]
  const rows = rowsOf({ ...emptyState, messages }, 'Maja')
  assert.deepEqual(
    rows.map(({ isAnswer }) => isAnswer),
    [false, false, true, false],
  )
})
