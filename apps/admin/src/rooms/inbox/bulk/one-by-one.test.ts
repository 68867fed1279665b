import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneByOne } from './one-by-one.ts'

const nameOf = (id: string) => `name of ${id}`
const known = { tags: ['Flytting', 'Haster'] }

test('each action on many that can wait is one that a single conversation knows, and shows what it will be', () => {
  assert.deepEqual(oneByOne({ type: 'assign', memberId: 'kari' }, known, nameOf), {
    act: { do: 'assign', memberId: 'kari' },
    after: { status: 'human', assignee: { id: 'kari', name: 'name of kari' }, waitingSince: null },
  })
  assert.deepEqual(oneByOne({ type: 'assign', memberId: null }, known, nameOf)?.after, { assignee: null })
  assert.deepEqual(oneByOne({ type: 'close' }, known, nameOf)?.act, { do: 'close' })
  assert.deepEqual(oneByOne({ type: 'reopen' }, known, nameOf)?.act, { do: 'reopen' })
})

test('tags that are added and taken away become the tags that are left', () => {
  const action = { type: 'tag' as const, add: ['Ny', 'Flytting'], remove: ['Haster'] }
  assert.deepEqual(oneByOne(action, known, nameOf), {
    act: { do: 'tag', tags: ['Flytting', 'Ny'] },
    after: { tags: ['Flytting', 'Ny'] },
  })
})

test('what is read is not left to be said later', () => {
  assert.equal(oneByOne({ type: 'read' }, known, nameOf), null)
})
