import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Conversation, View } from '@svar/contract'
import { belongsIn, withConversation } from './inbox-lists.ts'

const now = Date.parse('2026-06-01T12:00:00Z')
const conversation = (part: Partial<Conversation>) =>
  ({
    id: 'a',
    status: 'bot',
    assignee: null,
    snoozedUntil: null,
    lastMessageAt: '2026-06-01T10:00:00Z',
    ...part,
  }) as Conversation
const listOf = (...items: Conversation[]) => ({ pages: [{ items, next: null }], pageParams: [undefined] })
const ids = (lists: { pages: { items: Conversation[] }[] }) =>
  lists.pages.flatMap(({ items }) => items.map(({ id }) => id))
const all = { view: 'all' as View, q: '' }

test('a snoozed conversation is out of sight everywhere but among the snoozed', () => {
  const snoozed = conversation({ snoozedUntil: '2026-06-02T09:00:00Z' })
  assert.ok(!belongsIn('all', snoozed, 'me', now))
  assert.ok(belongsIn('snoozed', snoozed, 'me', now))
  assert.ok(belongsIn('all', conversation({ snoozedUntil: '2026-05-02T09:00:00Z' }), 'me', now))
})

test('mine are those that I have, not those of colleagues', () => {
  const human = (id: string) => conversation({ status: 'human', assignee: { id, name: '' } })
  assert.ok(belongsIn('mine', human('me'), 'me', now))
  assert.ok(!belongsIn('mine', human('other'), 'me', now))
})

test('a conversation with new activity moves to the top and stands there once', () => {
  const list = listOf(
    conversation({ id: 'b', lastMessageAt: '2026-06-01T11:00:00Z' }),
    conversation({ id: 'a', lastMessageAt: '2026-06-01T10:00:00Z' }),
  )
  const changed = conversation({ id: 'a', lastMessageAt: '2026-06-01T11:30:00Z' })
  assert.deepEqual(ids(withConversation(list, all, changed, 'me', now)), ['a', 'b'])
})

test('a new conversation appears, also in an empty list', () => {
  assert.deepEqual(ids(withConversation(listOf(), all, conversation({}), 'me', now)), ['a'])
})

test('a conversation that no longer belongs in the view leaves it', () => {
  const closed = conversation({ status: 'closed' })
  assert.deepEqual(ids(withConversation(listOf(conversation({})), all, closed, 'me', now)), [])
})

test('what a search found is renewed, but nothing is added to it', () => {
  const query = { view: 'all' as View, q: 'flytte' }
  const list = listOf(conversation({ id: 'b' }))
  assert.deepEqual(ids(withConversation(list, query, conversation({}), 'me', now)), ['b'])
})
