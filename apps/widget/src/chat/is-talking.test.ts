import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message, VisitorConversation } from '@svar/contract'
import { emptyState } from '../panel/empty-state.ts'
import { isTalking } from './is-talking.ts'

const now = Date.parse('2026-11-22T12:00:00.000Z')

function stateOf(status: VisitorConversation['status'], minutesAgo: number) {
  const createdAt = new Date(now - minutesAgo * 60_000).toISOString()
  return {
    ...emptyState,
    phase: 'ready' as const,
    conversation: { status } as VisitorConversation,
    messages: [{ createdAt } as Message],
  }
}

test('who waits for a person or talks to one is in a conversation, however long ago the last word was', () => {
  for (const status of ['waiting', 'human'] as const) assert.ok(isTalking(stateOf(status, 5000), now), status)
})

test('who has said something to the assistant in the last half hour is in a conversation; later no more', () => {
  assert.ok(isTalking(stateOf('bot', 29), now))
  assert.ok(!isTalking(stateOf('bot', 31), now))
})

test('what is closed, or has not begun, is no conversation; what is not known yet, or not sent yet, may be one', () => {
  assert.ok(!isTalking(stateOf('closed', 1), now))
  assert.ok(!isTalking(emptyState, now))
  assert.ok(!isTalking({ ...emptyState, phase: 'failed' }, now))
  assert.ok(isTalking({ ...emptyState, phase: 'starting' }, now))
  assert.ok(isTalking({ ...stateOf('closed', 1), outgoing: [{}] as never }, now))
})
