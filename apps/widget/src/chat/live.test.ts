import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Live } from './live.ts'

class Socket {
  static opened: Socket[] = []
  readyState = 0
  onclose = () => {}
  onmessage = () => {}
  constructor() {
    Socket.opened.push(this)
  }
  close() {}
  send() {}
}

/** A connection that is cut off at once. @returns how many were opened so far */
async function cutOff(t: TestContext, isWatched: boolean) {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  t.mock.method(Math, 'random', () => 0.5)
  const before = globalThis.WebSocket
  globalThis.WebSocket = Socket as unknown as typeof WebSocket
  t.after(() => {
    globalThis.WebSocket = before
  })
  Socket.opened = []
  const live = new Live({
    address: async () => 'ws://svar.example/live',
    onOpen: () => {},
    onFrame: () => {},
    onDown: () => {},
    poll: async () => {},
    isWatched: () => isWatched,
  })
  live.start()
  await turn()
  Socket.opened[0]?.onclose()
  return { live, opened: () => Socket.opened.length }
}
const turn = () => new Promise((next) => setImmediate(next))

test('a chat that is looked at comes back within about a second', async (t) => {
  const { opened } = await cutOff(t, true)
  assert.equal(opened(), 1)
  t.mock.timers.tick(1_000)
  await turn()
  assert.equal(opened(), 2)
})

test('one that nobody looks at leaves the others room, and comes back at once when somebody does', async (t) => {
  const { live, opened } = await cutOff(t, false)
  t.mock.timers.tick(3_000)
  await turn()
  assert.equal(opened(), 1)
  live.hurry()
  await turn()
  assert.equal(opened(), 2)
})

test('one that nobody looks at comes in no case before those that are looked at', async (t) => {
  const { opened } = await cutOff(t, false)
  t.mock.method(Math, 'random', () => 0)
  t.mock.timers.tick(5_000)
  await turn()
  assert.equal(opened(), 1)
})

test('one that nobody looks at comes back by itself', async (t) => {
  const { opened } = await cutOff(t, false)
  t.mock.timers.tick(14_000)
  await turn()
  assert.equal(opened(), 2)
})
