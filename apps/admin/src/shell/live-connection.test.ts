import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { createLiveConnection, type Socket } from './live-connection.ts'
import { retryDelayMs } from './retry-delay.ts'

type Fake = Socket & { sent: { t: string; after?: number }[]; isClosed: boolean }

function house(t: TestContext, ticket = async () => 'ticket') {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  const sockets: Fake[] = []
  const connect = () => {
    const fake: Fake = {
      sent: [],
      isClosed: false,
      send: (data) => fake.sent.push(JSON.parse(data)),
      close: () => {
        fake.isClosed = true
      },
      onmessage: null,
      onclose: null,
    }
    sockets.push(fake)
    return fake
  }
  const isFinal = (error: unknown) => (error as Error).message === 'signed out'
  const live = createLiveConnection({ ticket, connect, isFinal, random: () => 1 })
  const say = (frame: object) => sockets.at(-1)?.onmessage?.({ data: JSON.stringify(frame) })
  const hello = () => say({ t: 'hello', version: 1, heartbeatMs: 10_000 })
  return { live, sockets, say, hello }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('after a loss it comes back and asks for what it missed', async (t) => {
  const { live, sockets, say, hello } = house(t)
  await live.start()
  hello()
  live.follow('c1', 4)
  say({ t: 'message', conversationId: 'c1', message: { seq: 9 } })
  sockets[0]?.onclose?.()
  assert.equal(live.state(), 'waiting')
  t.mock.timers.tick(500)
  await settle()
  hello()
  assert.equal(live.state(), 'open')
  assert.deepEqual(sockets[1]?.sent, [{ t: 'follow', conversationId: 'c1', after: 9 }])
})

test('a connection that has gone silent is given up', async (t) => {
  const { live, sockets, hello } = house(t)
  await live.start()
  hello()
  t.mock.timers.tick(10_000)
  assert.deepEqual(sockets[0]?.sent, [{ t: 'ping' }])
  t.mock.timers.tick(10_000)
  assert.equal(sockets[0]?.isClosed, true)
  assert.equal(live.state(), 'waiting')
})

test('a pong keeps it', async (t) => {
  const { live, say, hello } = house(t)
  await live.start()
  hello()
  for (let beat = 0; beat < 5; beat += 1) {
    t.mock.timers.tick(10_000)
    say({ t: 'pong' })
  }
  assert.equal(live.state(), 'open')
})

test('somebody who is signed out is not tried for again', async (t) => {
  const { live, sockets } = house(t, async () => {
    throw new Error('signed out')
  })
  await live.start()
  t.mock.timers.tick(60_000)
  assert.equal(live.state(), 'stopped')
  assert.equal(sockets.length, 0)
})

test('two followers of one conversation end it together', async (t) => {
  const { live, sockets, hello } = house(t)
  await live.start()
  hello()
  const first = live.follow('c1', 0)
  const second = live.follow('c1', 0)
  first()
  first()
  assert.equal(sockets[0]?.sent.filter((frame) => frame.t === 'unfollow').length, 0)
  second()
  assert.equal(sockets[0]?.sent.at(-1)?.t, 'unfollow')
})

test('what arrives on a connection that was given up is not heard', async (t) => {
  const { live, sockets, hello } = house(t)
  const heard: string[] = []
  live.onFrame((frame) => heard.push(frame.t))
  await live.start()
  hello()
  live.stop()
  sockets[0]?.onmessage?.({ data: '{"t":"pong"}' })
  assert.deepEqual(heard, ['hello'])
})

test('waits grow to half a minute and differ between clients', () => {
  assert.equal(retryDelayMs(0, 1), 500)
  assert.equal(retryDelayMs(0, 0), 250)
  assert.equal(retryDelayMs(50, 1), 30_000)
})
