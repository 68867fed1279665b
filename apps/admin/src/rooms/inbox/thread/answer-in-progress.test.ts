import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '@svar/contract'
import { afterDelta, afterMessage, afterTurn } from './answer-in-progress.ts'

const conversationId = 'c'
const delta = (from: number, text: string) =>
  ({ t: 'delta', conversationId, turnId: 't', from, text }) as const
const turn = (state: 'thinking' | 'withdrawn' | 'done') =>
  ({ t: 'turn', conversationId, turnId: 't', state }) as const

test('words are put where they belong, also when a piece comes twice', () => {
  const thinking = afterTurn(null, turn('thinking'))
  const words = afterDelta(afterDelta(thinking, delta(0, 'Hei ')), delta(4, 'på deg'))
  assert.equal(words?.text, 'Hei på deg')
  assert.equal(afterDelta(words, delta(4, 'på deg'))?.text, 'Hei på deg')
})

test('words after a hole are not shown', () => {
  const words = afterDelta(afterTurn(null, turn('thinking')), delta(0, 'Hei'))
  assert.equal(afterDelta(words, delta(9, 'dag'))?.text, 'Hei')
})

test('an answer that is withdrawn disappears', () => {
  const words = afterDelta(null, delta(0, 'Det koster'))
  assert.equal(afterTurn(words, turn('withdrawn')), null)
})

test('the message that ends the turn takes its place', () => {
  const words = afterDelta(null, delta(0, 'Hei'))
  const answer = { turnId: 't', author: { kind: 'assistant' }, event: null } as Message
  assert.equal(afterMessage(words, answer), null)
  const question = { turnId: null, author: { kind: 'visitor' }, event: null } as Message
  assert.equal(afterMessage(words, question), words)
})

test('when a person is asked for or takes over, the assistant no longer seems to write', () => {
  const thinking = afterTurn(null, turn('thinking'))
  for (const type of ['person_requested', 'taken_over'] as const) {
    const event = { turnId: null, author: { kind: 'system' }, event: { type, params: {} } } as Message
    assert.equal(afterMessage(thinking, event), null)
  }
})
