import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestPerson } from '../../../test/test-tenant.ts'
import { actorOf, openDeskWith, startDeskHouse, type TestDesk } from './assign.fixture.ts'
import { pullNext } from './assign-by-hand.ts'
import { assign } from './change-hands.ts'
import { sendMessage } from './send-message.ts'

let house: TestHouse
let desk: TestDesk
let kari: TestPerson
let ola: TestPerson
before(async () => {
  house = await startDeskHouse()
})
beforeEach(async () => {
  ;({
    desk,
    people: [kari, ola],
  } = await openDeskWith(house, 'ola'))
})
after(() => house?.stop())

test('who is passed on waits in the order in which they came, is told so, and the desk is told again', async () => {
  const first = await desk.waiting()
  house.clock.advance(120_000)
  await desk.as(actorOf(kari), (ctx) => pullNext(ctx, null))
  const second = await desk.waiting()
  house.clock.advance(120_000)
  const before = house.sent.length
  await desk.comes(kari)
  await desk.says(kari, 'away')
  const told = (await desk.messages(first)).map(({ body }) => body.event)
  assert.equal(told.findLast((event) => event?.type === 'assigned')?.params.waited, 'counts')
  assert.ok(house.sent.slice(before).some(({ html }) => html.includes(first)))
  const pull = () => desk.as(actorOf(ola), (ctx) => pullNext(ctx, null))
  assert.deepEqual([(await pull())?.id, (await pull())?.id], [first, second])
})

test('what was waited before the help counts, not the help itself', async () => {
  const first = await desk.waiting()
  house.clock.advance(60_000)
  await desk.as(actorOf(kari), (ctx) => pullNext(ctx, null))
  const reply = { conversationId: first, clientId: 'client-help', kind: 'text' as const, text: 'Hei!' }
  await desk.as(actorOf(kari), (ctx) => sendMessage(ctx, reply))
  house.clock.advance(600_000)
  await desk.as(actorOf(kari), (ctx) => assign(ctx, first, null))
  const { waitingSince } = await desk.row(first)
  const waitedMs = house.clock.now().getTime() - (waitingSince?.getTime() ?? 0)
  assert.ok(waitedMs >= 60_000 && waitedMs < 120_000, `${waitedMs}`)
})
