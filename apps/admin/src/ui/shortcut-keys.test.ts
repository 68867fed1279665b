import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isStroke, pressFollower, strokesDone } from './shortcut-keys.ts'

const press = (
  key: string,
  modifiers: Partial<Record<'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
})

test('⌘ is the Ctrl key where there is no ⌘', () => {
  assert.ok(isStroke(press('k', { metaKey: true }), '⌘K'))
  assert.ok(isStroke(press('k', { ctrlKey: true }), '⌘K'))
  assert.ok(!isStroke(press('k'), '⌘K'))
})

test('a plain letter is not taken while a modifier is held', () => {
  assert.ok(!isStroke(press('e', { ctrlKey: true }), 'E'))
  assert.ok(!isStroke(press('E', { shiftKey: true }), 'E'))
})

test('a sign is taken as typed, on any keyboard layout', () => {
  assert.ok(isStroke(press('?', { shiftKey: true }), '?'))
})

test('a sequence goes stroke by stroke and begins anew after a wrong one', () => {
  assert.equal(strokesDone(press('g'), 'G I', 0), 1)
  assert.equal(strokesDone(press('i'), 'G I', 1), 2)
  assert.equal(strokesDone(press('x'), 'G I', 1), 0)
  assert.equal(strokesDone(press('g'), 'G I', 1), 1)
})

test('a sequence goes on when what is on offer changes between its strokes, as when a page has loaded', () => {
  const follow = pressFollower()
  const known = [
    { id: 'go', shortcut: 'G K' },
    { id: 'up', shortcut: 'K' },
  ]
  assert.equal(follow({ ...press('g'), timeStamp: 1000 }, known), undefined)
  assert.equal(follow({ ...press('k'), timeStamp: 1200 }, [{ id: 'late', shortcut: 'L' }, ...known]), 'go')
  assert.equal(follow({ ...press('k'), timeStamp: 1300 }, known), 'up')
})

test('a pause ends a sequence', () => {
  const follow = pressFollower()
  const known = [{ id: 'go', shortcut: 'G K' }]
  assert.equal(follow({ ...press('g'), timeStamp: 1000 }, known), undefined)
  assert.equal(follow({ ...press('k'), timeStamp: 2000 }, known), undefined)
})
