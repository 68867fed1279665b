import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProactiveMessage } from '@svar/contract'
import { draftOf, fieldsOf, problemsOf } from './message-draft.ts'

const counts = { shown: 0, opened: 0, answered: 0, dismissed: 0 }
const message: ProactiveMessage = {
  id: 'one',
  name: 'Prices',
  enabled: true,
  priority: 2,
  pages: ['/prices*', '/booking'],
  afterSeconds: 20,
  scrollPercent: 50,
  visitFrom: 1,
  visitTo: null,
  locales: [],
  when: 'open',
  again: true,
  quietDays: 7,
  texts: { nb: 'Hei' },
  counts,
  createdAt: '2026-11-21T12:00:00.000Z',
}

test('what is opened and saved without a change is the same', () => {
  for (const [visitFrom, visitTo] of [
    [1, null],
    [1, 1],
    [2, null],
    [5, 5],
    [3, null],
    [2, 5],
    [1, 4],
  ] as const) {
    const { id: _, counts: __, createdAt: ___, ...fields } = { ...message, visitFrom, visitTo }
    assert.deepEqual(fieldsOf(draftOf({ ...message, visitFrom, visitTo })), fields)
  }
})

test('empty lines and empty texts are left out', () => {
  const fields = fieldsOf({ ...draftOf(message), pages: '\n /a \n\n', texts: { nb: ' Hei ', de: '  ' } })
  assert.deepEqual([fields.pages, fields.texts], [['/a'], { nb: 'Hei' }])
})

test('a message needs a name, words where it is shown, and whole numbers', () => {
  assert.deepEqual([...problemsOf(draftOf(message))], [])
  assert.deepEqual([...problemsOf(draftOf(undefined))].sort(), ['name', 'texts'])
  assert.ok(!problemsOf({ ...draftOf(undefined), enabled: false }).has('texts'))
  for (const wrong of ['', '-1', '1.5', 'soon', '3601'])
    assert.ok(problemsOf({ ...draftOf(message), afterSeconds: wrong }).has('afterSeconds'), wrong)
  assert.ok(!problemsOf({ ...draftOf(message), visitNumber: '' }).has('visitNumber'))
  assert.ok(problemsOf({ ...draftOf(message), visitKind: 'nth', visitNumber: '' }).has('visitNumber'))
})
