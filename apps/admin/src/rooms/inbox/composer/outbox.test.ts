import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import type { Message } from '@svar/contract'
import { createOutbox, type Pending } from './outbox.ts'

const draft = (clientId: string, conversationId = 'c') => ({
  clientId,
  conversationId,
  kind: 'text' as const,
  text: clientId,
  attachments: [],
})

function outboxWith(deliver: (pending: Pending) => Promise<Message>) {
  const arrived: string[] = []
  const outbox = createOutbox(deliver, (message) => arrived.push(message.clientId))
  return { outbox, arrived }
}
const stored = ({ clientId }: Pending) => ({ clientId }) as Message

test('messages arrive in the order in which they were written, one at a time', async () => {
  let running = 0
  const { outbox, arrived } = outboxWith(async (pending) => {
    running += 1
    assert.equal(running, 1)
    await turn()
    running -= 1
    return stored(pending)
  })
  for (const clientId of ['one', 'two', 'three']) outbox.send(draft(clientId))
  while (outbox.all().length > 0) await turn()
  assert.deepEqual(arrived, ['one', 'two', 'three'])
})

test('a message that fails holds back the later ones until it is tried again', async () => {
  let isDown = true
  const { outbox, arrived } = outboxWith(async (pending) => {
    if (isDown) throw new Error('down')
    return stored(pending)
  })
  outbox.send(draft('one'))
  outbox.send(draft('two'))
  await turn()
  assert.deepEqual(
    outbox.all().map(({ state }) => state),
    ['failed', 'waiting'],
  )
  isDown = false
  outbox.retryWhere((error) => error instanceof Error)
  while (outbox.all().length > 0) await turn()
  assert.deepEqual(arrived, ['one', 'two'])
})

test('giving one up lets the next go, and other conversations are not held back', async () => {
  const { outbox, arrived } = outboxWith(async (pending) => {
    if (pending.clientId === 'bad') throw new Error('refused')
    return stored(pending)
  })
  outbox.send(draft('bad'))
  outbox.send(draft('good'))
  outbox.send(draft('elsewhere', 'd'))
  await turn()
  assert.deepEqual(arrived, ['elsewhere'])
  outbox.drop('bad')
  await turn()
  assert.deepEqual(arrived, ['elsewhere', 'good'])
})
