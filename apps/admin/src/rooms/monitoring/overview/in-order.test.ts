import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrder } from './in-order.ts'

const well = { dead: 0, failed: 0, isPaused: false, isKnown: true, patterns: ['ticket.opened'] }
const all = [
  { ...well, name: 'assistant.answer' },
  { ...well, name: 'insights.count', isPaused: true },
  { ...well, name: 'tickets.open', dead: 4, patterns: ['conversation.person_requested'] },
  { ...well, name: 'webhooks.fan_out', patterns: ['#'] },
  { ...well, name: 'widget.gone', isKnown: false },
]
const names = (words: string) => inOrder(all, words).map(({ name }) => name)

test('who is paused, failed or is no more stands above those that are well', () => {
  assert.deepEqual(names(''), [
    'insights.count',
    'tickets.open',
    'widget.gone',
    'assistant.answer',
    'webhooks.fan_out',
  ])
})

test('a subscriber is found by part of its name or of what it listens to', () => {
  assert.deepEqual(names(' Answer '), ['assistant.answer'])
  assert.deepEqual(names('person_'), ['tickets.open'])
  assert.deepEqual(names('nothing'), [])
})
