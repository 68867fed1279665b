import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Measured, mostCharacters, mostConversations, tooMany } from './room-for.ts'

const of = (conversation: string | null, usedAt: number, size = 100, part = 'one'): Measured => ({
  key: `${part} ${conversation}`,
  size,
  usedAt,
  conversation,
})

test('what fits stays', () => {
  assert.deepEqual(tooMany([of('a', 1), of('b', 2), of(null, 0)]), [])
})

test('of too many conversations those used longest ago go, with all their parts', () => {
  const kept = Array.from({ length: mostConversations }, (_, index) => of(`c${index}`, index + 10))
  const old = [of('old', 1), of('old', 2, 100, 'messages')]
  assert.deepEqual(tooMany([...old, ...kept]), ['one old', 'messages old'])
})

test('a conversation is as young as its part used last', () => {
  const kept = Array.from({ length: mostConversations }, (_, index) => of(`c${index}`, index + 10))
  const gone = tooMany([of('a', 1), of('a', 1000, 100, 'messages'), ...kept])
  assert.deepEqual(gone, ['one c0'])
})

test('too many characters are made room for by the conversations used longest ago', () => {
  const half = mostCharacters / 2
  assert.deepEqual(tooMany([of('a', 3, half), of('b', 1, half), of('c', 2, half - 10)]), ['one b'])
})

test('lists and people, which belong to no conversation, never go', () => {
  assert.deepEqual(tooMany([of(null, 0, mostCharacters), of('a', 1)]), ['one a'])
})
