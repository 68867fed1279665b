import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { actorOf, openDeskWith, startDeskHouse, type TestDesk } from './assign.fixture.ts'
import { giveOut } from './assign-automatically.ts'
import { assignTeam, pullNext } from './assign-by-hand.ts'
import { assign, close, takeOver } from './change-hands.ts'
import { requestPerson } from './request-person.ts'
import { sendMessage } from './send-message.ts'

const CLOSED_ALL_WEEK = Array.from({ length: 1 }, () => ({ weekday: 1, from: '00:00', to: '00:01' }))

describe('who gets a conversation', () => {
  let house: TestHouse
  let a: TestTenant
  let desk: TestDesk
  let kari: TestPerson
  let ola: TestPerson
  before(async () => {
    house = await startDeskHouse()
  })
  beforeEach(async () => {
    ;({
      tenant: a,
      desk,
      people: [kari, ola],
    } = await openDeskWith(house, 'ola'))
  })
  after(() => house?.stop())

  const holder = async (id: string) => (await desk.row(id)).assigneeId
  const waitAll = async (many: number) => {
    const ids: string[] = []
    for (let one = 0; one < many; one += 1) ids.push(await desk.waiting())
    return ids
  }
  const lines = async (id: string) =>
    (await desk.messages(id)).flatMap(({ body }) => (body.event ? [body.event] : []))

  describe('by hand', () => {
    it('is pulled by one of fifty who ask at once, the longest waiting first', async () => {
      const ids = await waitAll(20)
      const who = [actorOf(kari), actorOf(ola)] as const
      const pulls = Array.from({ length: 50 }, (_, index) =>
        desk.as(who[index % 2 ? 1 : 0], (ctx) => pullNext(ctx, null)),
      )
      const got = (await Promise.all(pulls)).flatMap((pulled) => (pulled ? [pulled.id] : []))
      assert.deepEqual(got.toSorted(), ids.toSorted())
      for (const id of ids) {
        const taken = (await lines(id)).filter(({ type }) => type === 'taken_over')
        assert.equal(taken.length, 1)
      }
    })

    it('goes to the one who asks first, in the order of waiting', async () => {
      const [first, second] = await waitAll(2)
      const pull = () => desk.as(actorOf(kari), (ctx) => pullNext(ctx, null))
      assert.deepEqual([(await pull())?.id, (await pull())?.id, await pull()], [first, second, null])
    })

    it('stays with the queue until somebody takes it, however many are online', async () => {
      await desk.comes(kari)
      assert.equal(await holder(await desk.waiting()), null)
    })
  })

  describe('by itself', () => {
    it('goes round among those who are online', async () => {
      await desk.settings({ rule: 'round_robin', sticky: false })
      await desk.comes(kari)
      await desk.comes(ola)
      const got = await Promise.all((await waitAll(4)).map(holder))
      assert.deepEqual(got.slice(0, 2).toSorted(), [kari.memberId, ola.memberId].toSorted())
      assert.deepEqual(got.slice(2), got.slice(0, 2))
    })

    it('never gives anybody more than they may have, and the rest as they become free', async () => {
      await desk.settings({ rule: 'by_load' })
      await desk.member(kari, { capacity: 2 })
      await desk.comes(kari)
      const ids = await waitAll(3)
      assert.deepEqual(await Promise.all(ids.map(holder)), [kari.memberId, kari.memberId, null])
      await desk.as(actorOf(kari), (ctx) => close(ctx, ids[0] as string, 'member'))
      await house.settled()
      assert.equal(await holder(ids[2] as string), kari.memberId)
    })

    it('gives out one at a time, so that many that are given out at once do not overfill anybody', async () => {
      await desk.settings({ rule: 'by_load' })
      await desk.comes(kari)
      await desk.member(kari, { capacity: 0 })
      const ids = await waitAll(10)
      await desk.system((ctx) => ctx.client.query('UPDATE desk_members SET capacity = 1'))
      const given = await Promise.all(ids.map((id) => desk.system((ctx) => giveOut(ctx, id))))
      assert.equal(given.filter(({ outcome }) => outcome === 'given').length, 1)
      const got = await Promise.all(ids.map(holder))
      assert.equal(got.filter((id) => id === kari.memberId).length, 1)
    })

    it('waits while nobody is here, and goes to the first who comes', async () => {
      await desk.settings({ rule: 'round_robin' })
      const id = await desk.waiting()
      assert.equal(await holder(id), null)
      await desk.comes(ola)
      assert.equal(await holder(id), ola.memberId)
    })

    it('comes back to who had the customer before', async () => {
      await desk.settings({ rule: 'round_robin' })
      await desk.comes(kari)
      await desk.comes(ola)
      const contact = await desk.newContact()
      const id = await desk.write(contact)
      await desk.as(actorOf(ola), (ctx) => takeOver(ctx, id, false))
      await desk.as(actorOf(ola), (ctx) => close(ctx, id, 'member'))
      for (let again = 0; again < 3; again += 1) {
        await desk.write(contact)
        await desk.system((ctx) => requestPerson(ctx, id, 'customer_asked'))
        await house.settled()
        assert.equal(await holder(id), ola.memberId)
        await desk.as(actorOf(ola), (ctx) => close(ctx, id, 'member'))
      }
    })

    it('is told to who gets it where they have chosen to be, and to nobody unasked', async () => {
      await desk.settings({ rule: 'by_load', sticky: false })
      await desk.comes(kari)
      const before = house.sent.length
      await desk.waiting()
      assert.equal(house.sent.length, before)
      const payload = { waiting: ['mail'] }
      await a.as(kari, { method: 'PUT', url: '/api/delivery/alerts', payload })
      const id = await desk.waiting()
      const told = house.sent.slice(before).filter(({ html }) => html.includes(id))
      assert.deepEqual(
        told.map(({ to }) => to),
        [kari.email],
      )
    })

    it('goes to whose team speaks the language, where they named none of their own', async () => {
      await desk.settings({ rule: 'by_load' })
      await desk.team({ name: 'Deutsch', memberIds: [ola.memberId], languages: ['de'] })
      await desk.comes(kari)
      await desk.comes(ola)
      await desk.member(kari, { languages: ['nb'] })
      const got = [await desk.waiting('nb'), await desk.waiting('de'), await desk.waiting('de')]
      assert.deepEqual(
        await Promise.all(got.map(holder)),
        [kari, ola, ola].map(({ memberId }) => memberId),
      )
    })

    it('goes to who has the skill that its tag names', async () => {
      await desk.settings({ rule: 'by_load' })
      await desk.member(ola, { skills: ['Wine'] })
      await desk.comes(kari)
      const id = await desk.write(await desk.newContact())
      await a.as(a.owner, {
        method: 'PUT',
        url: `/api/conversations/${id}/tags`,
        payload: { tags: ['wine'] },
      })
      await desk.system((ctx) => requestPerson(ctx, id, 'customer_asked'))
      await house.settled()
      assert.equal(await holder(id), null)
      await desk.comes(ola)
      assert.equal(await holder(id), ola.memberId)
    })

    it('is given to a team’s own people only, and within its hours', async () => {
      const team = await desk.team({ name: 'Night', memberIds: [ola.memberId], rule: 'by_load' })
      await desk.comes(kari)
      const id = await desk.waiting()
      await desk.as(actorOf(kari), (ctx) => assignTeam(ctx, id, team))
      await house.settled()
      assert.equal(await holder(id), null)
      const shut = { openingHours: CLOSED_ALL_WEEK }
      await a.as(a.owner, { method: 'PATCH', url: `/api/teams/${team}`, payload: shut })
      await desk.comes(ola)
      assert.equal(await holder(id), null)
      await a.as(a.owner, { method: 'PATCH', url: `/api/teams/${team}`, payload: { openingHours: [] } })
      await house.settled()
      assert.equal(await holder(id), ola.memberId)
    })
  })

  describe('when somebody leaves', () => {
    it('passes on at once what the customer wrote in last, and keeps what is answered', async () => {
      const [open, answered] = (await waitAll(2)) as [string, string]
      for (const id of [open, answered]) await desk.as(actorOf(kari), (ctx) => takeOver(ctx, id, false))
      const reply = { clientId: 'client-reply-1', kind: 'text' as const, text: 'Et øyeblikk' }
      await desk.as(actorOf(kari), (ctx) => sendMessage(ctx, { conversationId: answered, ...reply }))
      await desk.comes(kari)
      await desk.says(kari, 'away')
      assert.equal((await desk.row(open)).status, 'waiting')
      assert.equal(await holder(answered), kari.memberId)
      const last = (await lines(open)).at(-1)
      assert.deepEqual(last, { type: 'assigned', params: { name: null, from: kari.email, why: 'away' } })
    })

    it('passes on who asked for a person after the assistant wrote', async () => {
      const id = await desk.write(await desk.newContact())
      const answer = { conversationId: id, clientId: 'client-answer', kind: 'text' as const, text: 'Ja.' }
      await desk.as({ kind: 'assistant' }, (ctx) => sendMessage(ctx, answer))
      await desk.system((ctx) => requestPerson(ctx, id, 'customer_asked'))
      await desk.comes(kari)
      await desk.as(actorOf(kari), (ctx) => pullNext(ctx, null))
      await desk.says(kari, 'away')
      assert.equal((await desk.row(id)).status, 'waiting')
    })

    it('passes on what a customer writes to somebody who went before, and says when somebody is back', async () => {
      const contact = await desk.newContact()
      const id = await desk.write(contact)
      await desk.comes(kari)
      await desk.as(actorOf(kari), (ctx) => takeOver(ctx, id, false))
      const reply = { conversationId: id, clientId: 'client-reply-1', kind: 'text' as const, text: 'Hei!' }
      await desk.as(actorOf(kari), (ctx) => sendMessage(ctx, reply))
      await desk.write(contact, 'takk')
      await house.settled()
      assert.equal(await holder(id), kari.memberId, 'she is here')
      await desk.as(actorOf(kari), (ctx) => sendMessage(ctx, { ...reply, clientId: 'client-reply-2' }))
      await desk.says(kari, 'away')
      assert.equal(await holder(id), kari.memberId, 'she has answered')
      const payload = { openingHours: CLOSED_ALL_WEEK }
      await a.as(a.owner, { method: 'PATCH', url: '/api/identity/workspace', payload })
      await desk.write(contact, 'en ting til')
      await house.settled()
      assert.deepEqual([(await desk.row(id)).status, await holder(id)], ['waiting', null])
      const told = (await lines(id)).slice(-2).map(({ type }) => type)
      assert.deepEqual(told, ['assigned', 'nobody_online'])
    })

    it('gives what they leave to a colleague, not to them again', async () => {
      await desk.settings({ rule: 'round_robin' })
      await desk.comes(kari)
      const id = await desk.waiting()
      assert.equal(await holder(id), kari.memberId)
      await desk.comes(ola)
      await desk.says(kari, 'away')
      assert.equal(await holder(id), ola.memberId)
    })

    it('passes on all that a member had who is removed, and tells the business', async () => {
      const id = await desk.waiting()
      await desk.as(actorOf(ola), (ctx) => takeOver(ctx, id, false))
      const before = house.sent.length
      house.clock.advance(61_000)
      await a.as(a.owner, { method: 'DELETE', url: `/api/identity/members/${ola.memberId}` })
      await house.settled()
      assert.equal((await desk.row(id)).status, 'waiting')
      assert.ok(house.sent.slice(before).some(({ html }) => html.includes(id)))
    })
  })

  describe('nobody is there', () => {
    it('is told to the customer with the team’s next opening, past its holidays', async () => {
      const zone = 'Europe/Oslo'
      const dayOf = (ms: number) =>
        new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date(house.clock.now().getTime() + ms))
      const DAY = 86_400_000
      const holidays = [dayOf(0), dayOf(DAY)].map((date) => ({ date, name: '' }))
      const openingHours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '16:00' }))
      const team = await desk.team({ name: 'Day', timeZone: zone, holidays, openingHours })
      const id = await desk.write(await desk.newContact())
      await desk.as(actorOf(a.owner, 'owner'), (ctx) => assignTeam(ctx, id, team))
      await desk.system((ctx) => requestPerson(ctx, id, 'customer_asked'))
      const told = (await lines(id)).find(({ type }) => type === 'nobody_online')
      const opens = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
      assert.equal(opens.format(new Date(String(told?.params.opensAt))), `${dayOf(2 * DAY)} 09:00`)
    })

    it('is told by mail to the team that is waited for', async () => {
      const team = await desk.team({ name: 'Day', memberIds: [ola.memberId] })
      const id = await desk.write(await desk.newContact())
      await desk.as(actorOf(a.owner, 'owner'), (ctx) => assignTeam(ctx, id, team))
      const before = house.sent.length
      await desk.system((ctx) => requestPerson(ctx, id, 'customer_asked'))
      await house.settled()
      const told = house.sent.slice(before).filter(({ html }) => html.includes(id))
      assert.deepEqual(
        told.map(({ to }) => to),
        [ola.email],
      )
    })

    it('tells the business again when somebody puts a conversation back', async () => {
      const id = await desk.waiting()
      await desk.as(actorOf(kari), (ctx) => takeOver(ctx, id, false))
      const before = house.sent.length
      house.clock.advance(61_000)
      await desk.as(actorOf(kari), (ctx) => assign(ctx, id, null))
      await house.settled()
      assert.ok(house.sent.slice(before).some(({ html }) => html.includes(id)))
    })
  })
})
