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
const all = { view: 'all' as View }
const looking = { memberId: 'me', now }

test('a snoozed conversation is out of sight everywhere but among the snoozed', () => {
  const snoozed = conversation({ snoozedUntil: '2026-06-02T09:00:00Z' })
  assert.ok(!belongsIn('all', snoozed, looking))
  assert.ok(belongsIn('snoozed', snoozed, looking))
  assert.ok(belongsIn('all', conversation({ snoozedUntil: '2026-05-02T09:00:00Z' }), looking))
})

test('mine are those that I have, not those of colleagues', () => {
  const human = (id: string) => conversation({ status: 'human', assignee: { id, name: '' } })
  assert.ok(belongsIn('mine', human('me'), looking))
  assert.ok(!belongsIn('mine', human('other'), looking))
})

test('a conversation with new activity moves to the top and stands there once', () => {
  const list = listOf(
    conversation({ id: 'b', lastMessageAt: '2026-06-01T11:00:00Z' }),
    conversation({ id: 'a', lastMessageAt: '2026-06-01T10:00:00Z' }),
  )
  const changed = conversation({ id: 'a', lastMessageAt: '2026-06-01T11:30:00Z' })
  assert.deepEqual(ids(withConversation(list, all, changed, looking)), ['a', 'b'])
})

test('a new conversation appears, also in an empty list', () => {
  assert.deepEqual(ids(withConversation(listOf(), all, conversation({}), looking)), ['a'])
})

test('a conversation that no longer belongs in the view leaves it', () => {
  const closed = conversation({ status: 'closed' })
  assert.deepEqual(ids(withConversation(listOf(conversation({})), all, closed, looking)), [])
})

test('what a saved filter holds is renewed, but nothing is added to it', () => {
  const query = { view: 'all' as View, filter: 'f' }
  const list = listOf(conversation({ id: 'b' }))
  assert.deepEqual(ids(withConversation(list, query, conversation({}), looking)), ['b'])
  const renewed = conversation({ id: 'b', status: 'human' })
  assert.deepEqual(ids(withConversation(list, query, renewed, looking)), ['b'])
})

test('a list of a team takes in what is given to the team, and lets go what is given to another', () => {
  const query = { view: 'all' as View, team: 'sales' }
  const given = conversation({ teamId: 'sales' })
  assert.deepEqual(ids(withConversation(listOf(), query, given, looking)), ['a'])
  assert.deepEqual(
    ids(withConversation(listOf(given), query, conversation({ teamId: 'other' }), looking)),
    [],
  )
})

test('what was merged into another stands in no list', () => {
  const gone = conversation({ mergedInto: 'b' })
  assert.deepEqual(ids(withConversation(listOf(conversation({})), all, gone, looking)), [])
})

test('a conversation asleep until a time only is out of sight as well', () => {
  const quiet = conversation({ snooze: { until: '2026-06-02T09:00:00Z', untilReply: false } })
  assert.ok(!belongsIn('all', quiet, looking))
})
