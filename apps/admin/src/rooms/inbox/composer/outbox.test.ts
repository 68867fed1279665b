import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import type { Message } from '@svar/contract'
import fc from 'fast-check'
import { createOutbox, type Kept, type Waiting } from './outbox.ts'
import { keptInMemory, type Shelf } from './shelf.ts'

const draft = (clientId: string, conversationId = 'c') => ({
  clientId,
  conversationId,
  kind: 'text' as const,
  text: clientId,
  attachments: [],
})

function outboxWith(deliver: (pending: Waiting) => Promise<Message>) {
  const arrived: string[] = []
  const outbox = createOutbox(deliver, (_, { clientId }) => arrived.push(clientId))
  return { outbox, arrived }
}
const stored = ({ clientId }: Waiting) => ({ clientId }) as Message

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

const act = (clientId: string) => ({
  clientId,
  conversationId: 'c',
  kind: 'act' as const,
  act: { do: 'takeOver', force: true } as const,
})

test('what is done once a message has been refused is not held back by it: taking over lets it go', async () => {
  let isTaken = false
  const { outbox, arrived } = outboxWith(async (pending) => {
    if (pending.kind === 'act') isTaken = true
    else if (!isTaken) throw new Error('a colleague has it')
    return stored(pending)
  })
  outbox.send(draft('one'))
  outbox.send(draft('two'))
  await turn()
  assert.deepEqual(arrived, [])
  outbox.send(act('take over'))
  await turn()
  assert.deepEqual(arrived, ['take over'])
  outbox.retry('one')
  while (outbox.all().length > 0) await turn()
  assert.deepEqual(arrived, ['take over', 'one', 'two'])
})

test('what was done before a message was refused waits behind it: nothing is closed without its last word', async () => {
  const { outbox, arrived } = outboxWith(async (pending) => {
    await turn()
    if (pending.clientId === 'last word') throw new Error('refused')
    return stored(pending)
  })
  outbox.send(draft('last word'))
  outbox.send(act('close'))
  for (let index = 0; index < 5; index += 1) await turn()
  assert.deepEqual(arrived, [])
  outbox.drop('last word')
  while (outbox.all().length > 0) await turn()
  assert.deepEqual(arrived, ['close'])
})

class Unreachable extends Error {}

/** A server that does each thing once, as ours does by the client's id, behind a network that comes and goes. */
function farServer() {
  const did: string[] = []
  const network = { isUp: true, losesAnswers: false }
  return {
    did,
    network,
    deliver: async (item: Waiting) => {
      await turn()
      if (!network.isUp) throw new Unreachable()
      if (!did.includes(item.clientId)) did.push(item.clientId)
      await turn()
      if (network.losesAnswers) throw new Unreachable()
      return stored(item)
    },
  }
}

/** Opens the outbox as a page that is loaded does: what lies on the shelf is there again. */
function pageOn(shelf: Shelf<Kept>, deliver: (item: Waiting) => Promise<Message>) {
  const isPassing = (error: unknown) => error instanceof Unreachable
  const outbox = createOutbox(deliver, () => undefined, { shelf, isPassing })
  void outbox.open().then(outbox.resume)
  return outbox
}

test('what is given up while it is looked for on the shelf is not sent', async () => {
  const { did, network, deliver } = farServer()
  network.isUp = false
  const outbox = pageOn(keptInMemory<Kept>(), deliver)
  await outbox.send(draft('c'))
  await turn()
  network.isUp = true
  outbox.resume()
  outbox.drop('c')
  for (let times = 0; times < 5; times += 1) await turn()
  assert.deepEqual(did, [])
})

const step = fc.oneof(
  fc.record({ do: fc.constant('send' as const), to: fc.constantFrom('c', 'd'), isAct: fc.boolean() }),
  fc.record({ do: fc.constantFrom('network', 'answers', 'reload', 'resume', 'breathe', 'cancel') }),
)

test('in any interleaving of network, lost answers and reloads, each thing happens once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { did, network, deliver } = farServer()
      const shelf = keptInMemory<Kept>()
      let outbox = pageOn(shelf, deliver)
      const written: { c: string[]; d: string[] } = { c: [], d: [] }
      const cancelled = new Set<string>()
      for (const [index, next] of steps.entries()) {
        if (next.do === 'send') {
          const id = `${next.to}${index}`
          written[next.to as 'c' | 'd'].push(id)
          const what = next.isAct ? { kind: 'act' as const, act: { do: 'close' as const } } : {}
          void outbox.send({ ...draft(id, next.to), ...what } as never)
        } else if (next.do === 'network') network.isUp = !network.isUp
        else if (next.do === 'answers') network.losesAnswers = !network.losesAnswers
        else if (next.do === 'reload') outbox = pageOn(shelf, deliver)
        else if (next.do === 'resume') outbox.resume()
        else if (next.do === 'breathe') await turn()
        else {
          const idle = outbox
            .all()
            .find(({ state, clientId }) => state === 'waiting' && !did.includes(clientId))
          if (idle && !network.isUp) cancelled.add(idle.clientId)
          if (idle && !network.isUp) outbox.drop(idle.clientId)
        }
      }
      Object.assign(network, { isUp: true, losesAnswers: false })
      while ((await shelf.all()).length > 0) {
        outbox.resume()
        await turn()
      }
      await turn()
      for (const to of ['c', 'd'] as const) {
        const happened = did.filter((id) => id.startsWith(to))
        assert.deepEqual(
          happened,
          written[to].filter((id) => !cancelled.has(id)),
        )
      }
    }),
    { numRuns: 200 },
  )
})

test('what is refused after it waited is over when it was an act, and stays when somebody wrote it', async () => {
  const outbox = createOutbox(
    () => Promise.reject(new Error('refused')),
    () => undefined,
  )
  void outbox.send({ clientId: 'close', conversationId: 'c', kind: 'act', act: { do: 'close' } })
  void outbox.send(draft('words'))
  for (let turns = 0; turns < 10; turns += 1) await turn()
  assert.deepEqual(
    outbox.all().map(({ clientId, state }) => [clientId, state]),
    [['words', 'failed']],
  )
})

test('what somebody else left on this browser is neither shown nor sent', async () => {
  let who = 'kari demo'
  const shelf = keptInMemory<Kept>()
  const sent: string[] = []
  const options = { shelf, owner: () => who, isPassing: () => true }
  const ofKari = createOutbox(
    () => Promise.reject(new Error('down')),
    () => undefined,
    options,
  )
  await ofKari.send(draft('hers'))
  who = 'ola demo'
  ofKari.resume()
  const ofOla = createOutbox(
    async (item) => {
      sent.push(item.clientId)
      return stored(item)
    },
    () => undefined,
    {
      ...options,
      shelf: { ...shelf, all: async () => (await shelf.all()).filter(({ owner }) => owner === who) },
    },
  )
  await ofOla.open()
  ofOla.resume()
  await ofOla.send(draft('his'))
  for (let turns = 0; turns < 10; turns += 1) await turn()
  assert.deepEqual(sent, ['his'])
  assert.deepEqual(ofOla.all(), [])
})
