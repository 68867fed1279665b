import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomesOf } from './outcomes.ts'

const owed = {
  id: '7',
  subscriber: 'mail.send',
  state: 'dead' as const,
  attempts: 8,
  nextAttemptAt: null,
  errors: [],
  isMended: false,
  endedAt: null,
}

test('whoever owes nothing has done it, once the event is handled', () => {
  const told = {
    handledAt: '2026-03-02T10:00:00Z',
    subscribers: ['mail.send', 'assistant.answer'],
    redeliveries: [owed],
  }
  assert.deepEqual(outcomesOf(told), [
    { subscriber: 'assistant.answer', state: 'done', owed: null },
    { subscriber: 'mail.send', state: 'dead', owed },
  ])
})

test('before it is handled, it is on its way', () => {
  const told = { handledAt: null, subscribers: ['mail.send'], redeliveries: [] }
  assert.deepEqual(outcomesOf(told), [{ subscriber: 'mail.send', state: 'coming', owed: null }])
})

test('who owes it still is told also when nobody of that name is left', () => {
  assert.deepEqual(
    outcomesOf({
      handledAt: '2026-03-02T10:00:00Z',
      subscribers: [],
      redeliveries: [owed, { ...owed, id: '8' }],
    }).length,
    2,
  )
})
