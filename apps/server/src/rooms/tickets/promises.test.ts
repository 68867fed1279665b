import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { requestPerson } from '../conversations/index.ts'
import { updateWorkspace } from '../identity/index.ts'
import { ticketOf } from './index.ts'
import { openForKeyword, openForMood, openForUnsolved } from './rules/open-by-rule.ts'
import { openForLongWait } from './rules/open-for-long-wait.ts'
import { followAll } from './sla/follow-terms.ts'
import { lookAtDue } from './sla/look-at-due.ts'
import { converse, deskOf, startTicketHouse, within } from './tickets.fixture.ts'

const MINUTE = 60_000
const policy = {
  id: null,
  category: null,
  firstReplyMinutes: 60,
  nextReplyMinutes: null,
  resolutionMinutes: 600,
  openHoursOnly: false,
}

describe('what is promised for tickets, and what opens them', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTicketHouse()
    ;({ a, b } = await house.twoTenants())
    const items = [
      { ...policy, name: 'Urgent', priority: 'urgent', firstReplyMinutes: 10, resolutionMinutes: null },
      { ...policy, name: 'All', priority: null },
    ]
    await deskOf(a, a.owner).call('PUT', '/api/ticket-setup/policies', { items })
  })
  after(() => house?.stop())

  const told = (type: string) =>
    within(house, a, async (ctx) =>
      (
        await ctx.client.query<{ number: string; target: string }>(
          `SELECT payload ->> 'number' AS number, payload ->> 'target' AS target FROM events WHERE type = $1`,
          [type],
        )
      ).rows.map(({ number, target }) => `${number} ${target}`),
    )
  const look = () => within(house, a, lookAtDue)

  it('is kept by the first policy that fits, and follows the priority', async () => {
    const desk = deskOf(a)
    const { number, promise, createdAt } = await desk.open({})
    assert.equal(promise?.policy, 'All')
    const due = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * MINUTE).toISOString()
    assert.deepEqual(promise?.due, [
      { target: 'first_reply', at: due(createdAt, 60) },
      { target: 'resolution', at: due(createdAt, 600) },
    ])
    await desk.call('PATCH', `/api/tickets/${number}`, { priority: 'urgent' })
    const urgent = (await desk.details(number)).promise
    assert.equal(urgent?.policy, 'Urgent')
    assert.deepEqual(urgent?.due, [{ target: 'first_reply', at: due(createdAt, 10) }])
  })

  it('is warned of once before, and told once when it is broken', async () => {
    const desk = deskOf(a)
    const { number } = await desk.open({ assigneeId: a.agent.memberId })
    house.clock.advance(35 * MINUTE)
    await look()
    await look()
    assert.deepEqual(
      (await told('ticket.promise_near')).filter((one) => one.startsWith(number)),
      [`${number} first_reply`],
    )
    assert.deepEqual((await desk.details(number)).promise?.near, ['first_reply'])
    const listed = async () => (await desk.list('?view=breaching')).some((one) => one.number === number)
    assert.ok(await listed())
    house.clock.advance(30 * MINUTE)
    await look()
    await look()
    assert.deepEqual(
      (await told('ticket.promise_broken')).filter((one) => one.startsWith(number)),
      [`${number} first_reply`],
    )
    assert.deepEqual((await desk.details(number)).promise?.broken, ['first_reply'])
    assert.ok(await listed())
  })

  it('is looked at again where the queue came before it was due', async () => {
    await deskOf(a).open({})
    const keys = await within(house, a, async (ctx) => {
      await lookAtDue(ctx)
      return ctx.jobs.map(({ key }) => key?.split(':')[0])
    })
    assert.deepEqual(keys, ['clocks'])
  })

  it('is mailed to whoever has the ticket; of one that nobody has, to the business once it is broken', async () => {
    await house.settled()
    house.sent.length = 0
    const desk = deskOf(a)
    const own = await desk.open({ assigneeId: a.agent.memberId })
    const free = await desk.open({})
    const mailsOf = async (number: string) => {
      await house.settled()
      const all = house.sent.filter(({ subject }) => subject.includes(number))
      return all.map(({ to, subject }) => `${to} ${subject}`).sort()
    }
    house.clock.advance(35 * MINUTE)
    await look()
    assert.deepEqual(await mailsOf(own.number), [`${a.agent.email} ${own.number} nærmer seg fristen`])
    assert.deepEqual(await mailsOf(free.number), [])
    await a.as(a.agent, { method: 'PUT', url: '/api/delivery/alerts', payload: { promise: [] } })
    house.clock.advance(30 * MINUTE)
    await look()
    assert.equal((await mailsOf(own.number)).length, 1)
    assert.deepEqual(await mailsOf(free.number), [`${a.owner.email} ${free.number} er over fristen`])
  })

  it('counts in the hours of its team and not on their holidays, and goes on in those of another', async () => {
    const items = [{ ...policy, name: 'Open', priority: null, resolutionMinutes: null, openHoursOnly: true }]
    await deskOf(b, b.owner).call('PUT', '/api/ticket-setup/policies', { items })
    const day = (days: number) =>
      new Date(house.clock.now().getTime() + days * 1440 * MINUTE).toISOString().slice(0, 10)
    const holidays = [0, 1].map((days) => ({ date: day(days), name: '' }))
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '08:00', to: '16:00' }))
    const team = { name: 'Day', timeZone: 'UTC', openingHours: hours, holidays }
    const made = await deskOf(b, b.owner).call<{ id: string }>('POST', '/api/teams', team)
    const desk = deskOf(b)
    const dueOf = async (number: string) => (await desk.details(number)).promise?.due[0]?.at
    const { number, createdAt } = await desk.open({ teamId: made.body.id })
    assert.equal(await dueOf(number), `${day(2)}T09:00:00.000Z`)
    await desk.call('PATCH', `/api/tickets/${number}`, { teamId: null })
    const inAnHour = Date.parse(createdAt) + 60 * MINUTE
    assert.ok(Math.abs(Date.parse((await dueOf(number)) ?? '') - inAnHour) < MINUTE)
    await deskOf(b, b.owner).call('PUT', '/api/ticket-setup/policies', { items: [] })
  })

  it('follows for tickets under way when it is changed, with the time that was used, and ends when it is taken away', async () => {
    const call = (items: object[]) =>
      deskOf(b, b.owner).call<{ policies: { id: string }[] }>('PUT', '/api/ticket-setup/policies', { items })
    const promised = { ...policy, name: 'Agreed', priority: null, resolutionMinutes: null }
    const { body } = await call([promised])
    const id = body.policies[0]?.id
    const desk = deskOf(b)
    const { number, createdAt } = await desk.open({})
    const shows = async () => (await desk.details(number)).promise
    house.clock.advance(20 * MINUTE)
    await call([{ ...promised, id, firstReplyMinutes: 90 }])
    await followAll(house.platform, b.tenantId)
    const due = Date.parse((await shows())?.due[0]?.at ?? '')
    assert.ok(Math.abs(due - Date.parse(createdAt) - 90 * MINUTE) < MINUTE)
    await call([])
    await followAll(house.platform, b.tenantId)
    assert.deepEqual((await shows())?.due ?? [], [])
    house.clock.advance(120 * MINUTE)
    await within(house, b, lookAtDue)
    const broken = await within(house, b, (ctx) =>
      ctx.client.query(
        `SELECT FROM events WHERE type = 'ticket.promise_broken' AND payload ->> 'number' = $1`,
        [number],
      ),
    )
    assert.equal(broken.rowCount, 0, 'nobody is told of what is promised no more')
  })

  it('of a part is kept by the whole where it is due earlier, also where the whole was answered, and goes with the part', async () => {
    const desk = deskOf(a)
    const [whole, part] = [await desk.open({}), await desk.open({ priority: 'urgent' })]
    const firstDue = async (number: string) => (await desk.details(number)).promise?.due[0]
    const [own, urgent] = [await firstDue(whole.number), await firstDue(part.number)]
    await desk.call('POST', `/api/tickets/${whole.number}/merge`, { numbers: [part.number] })
    assert.deepEqual(await firstDue(whole.number), urgent)
    await desk.call('POST', `/api/tickets/${part.number}/unmerge`)
    assert.deepEqual(await firstDue(whole.number), own)
    assert.equal((await firstDue(part.number))?.target, 'first_reply')
    const reply = { clientId: 'reply-before-merge', kind: 'reply', text: 'Done.' }
    await desk.call('POST', `/api/tickets/${whole.number}/comments`, reply)
    assert.equal((await firstDue(whole.number))?.target, 'resolution')
    await desk.call('POST', `/api/tickets/${whole.number}/merge`, { numbers: [part.number] })
    const again = await firstDue(whole.number)
    assert.equal(again?.target, 'next_reply')
    assert.ok(Date.parse(again.at) - Date.parse(urgent?.at ?? '') < MINUTE)
  })

  it('is not made afterwards for a ticket that was opened while nothing was promised', async () => {
    const desk = deskOf(b)
    const { number } = await desk.open({})
    house.clock.advance(120 * MINUTE)
    await deskOf(b, b.owner).call('PUT', '/api/ticket-setup/policies', {
      items: [{ ...policy, name: 'New', priority: null }],
    })
    await desk.call('PATCH', `/api/tickets/${number}`, { subject: 'Three boxes' })
    assert.equal((await desk.details(number)).promise, null)
    await deskOf(b, b.owner).call('PUT', '/api/ticket-setup/policies', { items: [] })
  })

  it('does not stand where nothing is owed any more', async () => {
    const desk = deskOf(a)
    const { number } = await desk.open({ priority: 'urgent' })
    const reply = { clientId: 'reply-to-urgent', kind: 'reply', text: 'Done.', status: 'pending' }
    await desk.call('POST', `/api/tickets/${number}/comments`, reply)
    const { paused, due, broken } = (await desk.details(number)).promise ?? {}
    assert.deepEqual([paused, due, broken], [false, [], []])
  })

  const standing = async (status: 'pending' | 'on_hold') => {
    const desk = deskOf(a)
    const { number } = await desk.open({})
    const due = (await desk.details(number)).promise?.due[0]?.at as string
    await desk.call('PATCH', `/api/tickets/${number}`, { status })
    const paused = (await desk.details(number)).promise
    assert.deepEqual([paused?.paused, paused?.due], [true, []])
    house.clock.advance(120 * MINUTE)
    await look()
    await desk.call('PATCH', `/api/tickets/${number}`, { status: 'open' })
    const again = (await desk.details(number)).promise
    const movedMs = Date.parse(again?.due[0]?.at as string) - Date.parse(due)
    assert.ok(movedMs >= 120 * MINUTE && movedMs < 121 * MINUTE)
    assert.deepEqual(again?.broken, [])
  }
  it('stands while it is the customer’s turn', () => standing('pending'))
  it('stands while somebody else is waited for', () => standing('on_hold'))

  it('leaves a job that looks when the next one is due, and reads no other ticket', async () => {
    const { number } = await deskOf(a).open({ priority: 'urgent' })
    const jobs = await house.platform.database.pool.query(
      `SELECT count(*)::int AS count FROM jobs.job WHERE name = 'tickets.look_at_clocks' AND start_after > now()`,
    )
    assert.ok(jobs.rows[0].count > 0)
    const before = (await deskOf(a).details(number)).updatedAt
    await look()
    assert.equal((await deskOf(a).details(number)).updatedAt, before)
  })

  it('is nothing in a workspace that promises nothing', async () => {
    assert.equal((await deskOf(b).open({})).promise, null)
  })

  const settings = {
    sendReceipt: true,
    replyDomain: null,
    keepPublicHolidays: true,
    closedDays: [],
    warnMinutes: 30,
    openOutOfHours: true,
    openWhenUnsolved: true,
    openWhenDissatisfied: true,
    waitingMinutes: 20,
    keywords: ['damage claim', 'lawyer'],
  }

  it('opens tickets by rules, once per cause, only where the workspace wants it', async () => {
    await within(house, b, (ctx) => updateWorkspace(ctx, { openingHours: [] }))
    const id = await converse(house, b, 'I will call my LAWYER!')
    const count = async () => (await deskOf(b).list(`?conversation=${id}`)).length
    const all = async () => {
      await within(house, b, (ctx) => openForKeyword(ctx, id, 1))
      await within(house, b, (ctx) => openForMood(ctx, id))
      await within(house, b, (ctx) => openForUnsolved(ctx, id, 'no_answer'))
    }
    await all()
    assert.equal(await count(), 0)
    await deskOf(b, b.owner).call('PUT', '/api/ticket-setup/settings', settings)
    await within(house, b, (ctx) => openForKeyword(ctx, id, 1))
    await within(house, b, (ctx) => openForKeyword(ctx, id, 1))
    assert.equal((await within(house, b, (ctx) => ticketOf(ctx, id)))?.gpt_session_id, id)
    assert.equal(await count(), 1)
    await within(house, b, (ctx) =>
      ctx.client.query(`UPDATE conversations SET sentiment = 'negative' WHERE id = $1`, [id]),
    )
    await all()
    await all()
    assert.equal(await count(), 3)
  })

  it('opens a ticket for a customer who still waits after the time that was set, and not for one who does not', async () => {
    const rules = { ...settings, openOutOfHours: false }
    await deskOf(b, b.owner).call('PUT', '/api/ticket-setup/settings', rules)
    const [waits, left] = [await converse(house, b, 'Hello'), await converse(house, b, 'Hi')]
    const row = await within(house, b, (ctx) => requestPerson(ctx, waits, 'customer_asked'))
    const since = row.waitingSince as Date
    const opened = await within(house, b, (ctx) => openForLongWait(ctx, waits, since))
    assert.equal(opened?.cause, 'waiting')
    assert.equal((await within(house, b, (ctx) => openForLongWait(ctx, waits, since)))?.id, opened?.id)
    assert.equal(await within(house, b, (ctx) => openForLongWait(ctx, waits, new Date(0))), null)
    assert.equal(await within(house, b, (ctx) => openForLongWait(ctx, left, since)), null)
  })
})
