import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ServerFrame } from '@svar/contract'
import type { Actor } from '../../kernel/actor.ts'
import { type Audience, createLive, type LiveConnection } from './live.ts'

const live = createLive()
const pong: ServerFrame = { t: 'pong' }

function connect(tenantId: string, actor: Actor, groups: string[] | null = null) {
  const heard: ServerFrame[] = []
  const { directory } = live
  const connection: LiveConnection = {
    id: String(Math.random()),
    tenantId,
    actor,
    groups,
    send: (frame) => void heard.push(frame),
    hasRoom: async () => {},
    follow: (id) => directory.follow(connection, id),
    unfollow: (id) => directory.unfollow(connection, id),
    follows: (id) => directory.follows(connection, id),
    close: () => {},
  }
  live.add(connection)
  return { connection, heard, count: () => heard.splice(0).length }
}
const member: Actor = { kind: 'member', memberId: 'm', userId: 'u', name: 'Kari', role: 'agent' }
const visitor: Actor = { kind: 'visitor', contactId: 'c' }
const tell = (audience: Audience, tenantId = 'a') => live.publish(tenantId, audience, pong)

test('a conversation’s frames go to those who follow it, and to nobody of another workspace', () => {
  const [agent, customer, other, stranger] = [
    connect('a', member),
    connect('a', visitor),
    connect('a', visitor),
    connect('b', member),
  ]
  for (const { connection } of [agent, customer, stranger]) connection.follow('one')
  other.connection.follow('two')
  tell({ conversationId: 'one' })
  assert.deepEqual(
    [agent, customer, other, stranger].map(({ count }) => count()),
    [1, 1, 0, 0],
  )
  tell({ conversationId: 'one', only: 'visitor' })
  assert.deepEqual(
    [agent, customer].map(({ count }) => count()),
    [0, 1],
  )
  tell({ members: true })
  assert.deepEqual(
    [agent, customer, stranger].map(({ count }) => count()),
    [1, 0, 0],
  )
  for (const { connection } of [agent, customer, other, stranger]) live.remove(connection)
})

test('who unfollows, leaves or was gone before it followed hears nothing more', () => {
  const [one, two] = [connect('a', visitor), connect('a', visitor)]
  for (const { connection } of [one, two]) connection.follow('one')
  one.connection.unfollow('one')
  live.remove(two.connection)
  two.connection.follow('one')
  tell({ conversationId: 'one' })
  assert.deepEqual(
    [one, two].map(({ count }) => count()),
    [0, 0],
  )
  assert.deepEqual(live.connections('a'), [one.connection])
  live.remove(one.connection)
  assert.deepEqual(live.connections('a'), [])
})

test('members hear of what their groups may see', () => {
  const [inGroup, outside, all] = [
    connect('a', member, ['x']),
    connect('a', member, ['y']),
    connect('a', member),
  ]
  tell({ members: true, groups: ['x'] })
  assert.deepEqual(
    [inGroup, outside, all].map(({ count }) => count()),
    [1, 0, 1],
  )
})
