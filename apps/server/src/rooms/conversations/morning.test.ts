import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { settlePresence } from '../teams/index.ts'
import { actorOf, openDeskWith, startDeskHouse, type TestDesk } from './assign.fixture.ts'
import { close, takeOver } from './change-hands.ts'
import { requestPerson } from './request-person.ts'
import { sendMessage } from './send-message.ts'

const MINUTE_MS = 60_000

let house: TestHouse
let a: TestTenant
let desk: TestDesk
let kari: TestPerson
let ola: TestPerson
before(async () => {
  house = await startDeskHouse()
  ;({
    tenant: a,
    desk,
    people: [kari, ola],
  } = await openDeskWith(house, 'ola'))
  await desk.settings({ rule: 'by_load', sticky: true, passOnAfterMinutes: 20, awayAfterMinutes: 10 })
  await desk.member(kari, { capacity: 4 })
  await desk.member(ola, { capacity: 5, skills: ['piano'] })
})
after(() => house?.stop())

const holders = async (ids: string[]) => {
  const names = new Map([
    [kari.memberId, 'kari'],
    [ola.memberId, 'ola'],
  ])
  return Promise.all(ids.map(async (id) => names.get((await desk.row(id)).assigneeId ?? '') ?? null))
}
const told = async (id: string) =>
  (await desk.messages(id)).flatMap(({ body }) => (body.event ? [body.event.type] : []))

/** Asks for a person in a conversation that is there. */
async function waits(id: string) {
  await desk.system((ctx) => requestPerson(ctx, id, 'customer_asked'))
  await house.settled()
}

describe('a night’s queue', () => {
  const queue: string[] = []
  let known = ''
  let piano = ''

  it('waits while nobody is there, and each is told so', async () => {
    const returning = await desk.newContact()
    known = await desk.write(returning)
    await desk.as(actorOf(ola), (ctx) => takeOver(ctx, known, false))
    await desk.as(actorOf(ola), (ctx) => close(ctx, known, 'member'))
    house.clock.advance(8 * 60 * MINUTE_MS)
    // One needs a skill, the next has been with Ola before.
    queue.push(await desk.waiting())
    piano = await desk.write(await desk.newContact())
    const payload = { tags: ['piano'] }
    await a.as(a.owner, { method: 'PUT', url: `/api/conversations/${piano}/tags`, payload })
    await waits(piano)
    await desk.write(returning)
    await waits(known)
    queue.push(piano, known)
    while (queue.length < 12) queue.push(await desk.waiting())
    assert.deepEqual(await holders(queue), Array(12).fill(null))
    for (const id of queue) assert.ok((await told(id)).includes('nobody_online'), 'each is told')
  })

  it('is given to who comes in the order of waiting: as many as they may have, of what they can do', async () => {
    house.clock.advance(8 * 60 * MINUTE_MS)
    await desk.comes(kari)
    assert.deepEqual((await holders(queue)).slice(0, 6), ['kari', null, 'kari', 'kari', 'kari', null])

    await desk.comes(ola)
    assert.deepEqual((await holders(queue)).slice(5), ['ola', 'ola', 'ola', 'ola', null, null, null])
    assert.equal((await holders([piano]))[0], 'ola')
    for (const id of queue.slice(0, 9)) assert.equal((await told(id)).at(-1), 'assigned')
  })

  it('gives nothing more to who is busy by hand, and goes on with who becomes free', async () => {
    await desk.as(actorOf(kari), (ctx) => close(ctx, queue[0] as string, 'member'))
    await house.settled()
    assert.equal((await holders(queue))[9], 'kari')
    await desk.says(kari, 'busy')
    await desk.as(actorOf(ola), (ctx) => close(ctx, piano, 'member'))
    await house.settled()
    assert.deepEqual((await holders(queue)).slice(9), ['kari', 'ola', null])
  })

  it('waits for others when somebody closes the laptop, but for what they have answered', async () => {
    const reply = {
      conversationId: queue[3] as string,
      clientId: 'client-answer-1',
      kind: 'text' as const,
      text: 'Hei!',
    }
    await desk.as(actorOf(kari), (ctx) => sendMessage(ctx, reply))
    await desk.says(kari, null)
    const looks = () => desk.system((ctx) => settlePresence(ctx, kari.memberId))
    for (const minutes of [11, 21]) {
      house.clock.advance(minutes * MINUTE_MS)
      await desk.comes(ola)
      await looks()
      await house.settled()
    }
    const held = await holders(queue)
    assert.equal(held[3], 'kari', 'answered')
    assert.equal(held.filter((name) => name === 'kari').length, 1)
    assert.equal(held.filter((name) => name === 'ola').length, 5, 'he has no room for more')
    assert.equal((await told(known)).at(-1), 'assigned')
  })

  it('goes back to who had the customer before as soon as they have room', async () => {
    await desk.as(actorOf(ola), (ctx) => close(ctx, queue[5] as string, 'member'))
    await house.settled()
    assert.equal((await holders([known]))[0], 'ola')
  })
})
