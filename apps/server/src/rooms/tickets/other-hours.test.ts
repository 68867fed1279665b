import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { lookAtAll } from './jobs.ts'
import { followAll } from './sla/follow-terms.ts'
import { lookAtDue } from './sla/look-at-due.ts'
import { deskOf, startTicketHouse, within } from './tickets.fixture.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const everyDay = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }))
const promised = {
  id: null,
  name: 'Open hours',
  priority: null,
  category: null,
  firstReplyMinutes: 240,
  nextReplyMinutes: 240,
  resolutionMinutes: null,
  openHoursOnly: true,
}

describe('hours that change while tickets are under way', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  let teamId: string
  before(async () => {
    house = await startTicketHouse()
    ;({ a, b } = await house.twoTenants())
    await toHour(9)
    for (const one of [a, b]) {
      await workspace(one, { timeZone: 'UTC', openingHours: everyDay('08:00', '16:00') })
      await desk(one).call('PUT', '/api/ticket-setup/policies', { items: [promised] })
    }
    const made = await desk().call<{ id: string }>('POST', '/api/teams', {
      name: 'Day',
      openingHours: everyDay('08:00', '16:00'),
    })
    teamId = made.body.id
    await follow()
  })
  after(() => house?.stop())

  const desk = (tenant = a) => deskOf(tenant, tenant.owner)
  const workspace = (tenant: TestTenant, body: object) =>
    desk(tenant).call('PATCH', '/api/identity/workspace', body)
  const follow = async (tenant = a) => {
    await house.settled()
    await followAll(house.platform, tenant.tenantId)
  }
  /** Moves the clock to the next time that it is so late, in UTC. */
  const toHour = async (hour: number) => {
    const now = house.clock.now().getTime()
    const midnight = new Date(now).setUTCHours(0, 0, 0, 0)
    const at = midnight + hour * HOUR
    house.clock.advance((at > now ? at : at + 24 * HOUR) - now)
  }
  const day = (days = 0) =>
    new Date(house.clock.now().getTime() + days * 24 * HOUR).toISOString().slice(0, 10)
  const shown = (number: string, tenant = a) => deskOf(tenant).details(number)
  /** The clock runs on while a test does. */
  const minuteOf = (moment: string | undefined) =>
    moment && new Date(Math.round(Date.parse(moment) / MINUTE) * MINUTE).toISOString().slice(0, 16)
  const dueOf = async (number: string, tenant = a) =>
    minuteOf((await shown(number, tenant)).promise?.due[0]?.at)
  const told = (type: string, number: string, tenant = a) =>
    within(house, tenant, async (ctx) => {
      const text = `SELECT FROM events WHERE type = $1 AND payload ->> 'number' = $2`
      return (await ctx.client.query(text, [type, number])).rowCount
    })

  it('of a team move what is due, with the time that was counted so far, and the history tells it', async () => {
    await toHour(9)
    const [own, other] = [await desk().open({ teamId }), await desk().open({})]
    assert.equal(await dueOf(own.number), `${day()}T13:00`)
    house.clock.advance(HOUR)
    await desk().call('PATCH', `/api/teams/${teamId}`, { openingHours: everyDay('08:00', '11:00') })
    await follow()
    assert.equal(await dueOf(own.number), `${day(1)}T10:00`)
    const history = (await shown(own.number)).changes.filter(({ field }) => field === 'due.first_reply')
    assert.deepEqual(
      history.map((one) => [minuteOf(one.before as string), minuteOf(one.after as string), one.actor.name]),
      [[`${day()}T13:00`, `${day(1)}T10:00`, '']],
    )
    assert.equal(await dueOf(other.number), `${day()}T13:00`)
    assert.deepEqual((await shown(other.number)).changes, [])
  })

  it('of the business, its time zone and its holidays do so too', async () => {
    await toHour(9)
    const { number } = await desk(b).open({})
    await workspace(b, { timeZone: 'Asia/Tokyo' })
    await follow(b)
    assert.equal(await dueOf(number, b), `${day(1)}T03:00`)
    await workspace(b, { timeZone: 'UTC' })
    await desk(b).call('PATCH', '/api/teams/settings', { holidays: [{ date: day(), name: '' }] })
    await follow(b)
    assert.equal(await dueOf(number, b), `${day(1)}T12:00`)
    await desk(b).call('PATCH', '/api/teams/settings', { holidays: [] })
    await follow(b)
    assert.equal(await dueOf(number, b), `${day()}T13:00`)
  })

  it('of a day that is said to be closed while it goes on are given back, and what was broken on it is not', async () => {
    await toHour(9)
    const [late, waiting] = [await desk(b).open({}), await desk(b).open({})]
    await deskOf(b).call('PATCH', `/api/tickets/${waiting.number}`, { status: 'pending' })
    await toHour(14)
    await within(house, b, lookAtDue)
    assert.deepEqual((await shown(late.number, b)).promise?.broken, ['first_reply'])
    await desk(b).call('PATCH', '/api/teams/settings', { holidays: [{ date: day(), name: 'Stocktaking' }] })
    await follow(b)
    assert.deepEqual((await shown(late.number, b)).promise?.broken, [])
    assert.equal(await dueOf(late.number, b), `${day(1)}T12:00`)
    const { changes } = await shown(late.number, b)
    assert.deepEqual(
      changes.map(({ field, before, after }) => [
        field,
        minuteOf(before as string),
        minuteOf(after as string),
      ]),
      [['due.first_reply', `${day()}T13:00`, `${day(1)}T12:00`]],
    )
    assert.equal(await dueOf(waiting.number, b), undefined, 'a clock that stands is left as it stood')
    await desk(b).call('PATCH', '/api/teams/settings', { holidays: [] })
    await follow(b)
    assert.equal(
      await dueOf(late.number, b),
      `${day(1)}T10:00`,
      'opened again at two: two hours of today count',
    )
  })

  it('leave what was answered as it was', async () => {
    await toHour(9)
    const { number } = await desk(b).open({})
    const reply = { clientId: 'reply-of-hours', kind: 'reply', text: 'Here it is.' }
    await deskOf(b).call('POST', `/api/tickets/${number}/comments`, reply)
    const before = await shown(number, b)
    await workspace(b, { openingHours: everyDay('08:00', '11:00') })
    await follow(b)
    const { promise, changes } = await shown(number, b)
    assert.deepEqual([promise?.due, promise?.broken], [[], []])
    assert.deepEqual(changes, before.changes)
    await workspace(b, { openingHours: everyDay('08:00', '16:00') })
    await follow(b)
  })

  it('warn of nothing twice, as no less time is left to anybody, and leave what was broken due when it was', async () => {
    await toHour(9)
    const { number } = await desk(b).open({})
    await toHour(9.5)
    const late = await desk(b).open({})
    await toHour(13)
    house.clock.advance(5 * MINUTE)
    await within(house, b, lookAtDue)
    await house.settled()
    assert.deepEqual((await shown(number, b)).promise?.broken, ['first_reply'])
    assert.equal(await told('ticket.promise_near', late.number, b), 1)
    await workspace(b, { openingHours: everyDay('08:00', '13:00') })
    await follow(b)
    assert.equal(await dueOf(number, b), `${day()}T13:00`)
    assert.deepEqual((await shown(number, b)).promise?.broken, ['first_reply'])
    assert.equal(await dueOf(late.number, b), `${day(1)}T08:25`)
    await toHour(8)
    await within(house, b, lookAtDue)
    assert.equal(await told('ticket.promise_near', late.number, b), 1, 'twenty-five open minutes, as before')
    await workspace(b, { openingHours: everyDay('08:00', '16:00') })
    await follow(b)
  })

  it('are followed by whatever happens to a ticket before its turn comes', async () => {
    await toHour(9)
    const [first, second] = [await desk(b).open({}), await desk(b).open({})]
    house.clock.advance(HOUR)
    await workspace(b, { openingHours: everyDay('08:00', '11:00') })
    await house.settled()
    await deskOf(b).call('PATCH', `/api/tickets/${first.number}`, { subject: 'Two boxes' })
    assert.equal(await dueOf(first.number, b), `${day(1)}T10:00`)
    await toHour(13.5)
    await within(house, b, lookAtDue)
    assert.equal(await told('ticket.promise_broken', second.number, b), 0, 'it is due tomorrow by now')
    assert.equal(await dueOf(second.number, b), `${day(1)}T10:00`)
    await workspace(b, { openingHours: everyDay('08:00', '16:00') })
    await follow(b)
  })

  it('are followed by many, a batch at a time, and where one process ended the next goes on', async () => {
    await toHour(9)
    const { id, number } = await desk().open({})
    const columns = 'contact_id, priority, status, subject, description, cause, fields, watchers, mail_ids'
    const clocks =
      'sla_policy_id, first_reply_due_at, sla_warned, sla_broken, sla_due_at, sla_look_at, sla_terms'
    await within(house, a, (ctx) =>
      ctx.client.query(
        `INSERT INTO tickets (id, number, ${columns}, ${clocks}, created_at, updated_at)
         SELECT gen_random_uuid(), 100000 + n, ${columns}, ${clocks}, created_at, updated_at
         FROM tickets, generate_series(1, 600) AS n WHERE id = $1`,
        [id],
      ),
    )
    await workspace(a, { openingHours: everyDay('08:00', '10:00') })
    await house.settled()
    const left = async () =>
      (await desk().call<{ following: number }>('GET', '/api/ticket-counts')).body.following
    const all = await left()
    assert.ok(all >= 601)
    const ending = new AbortController()
    const publish = house.platform.live.publish
    house.platform.live.publish = (...given) => {
      ending.abort()
      return publish.apply(house.platform.live, given)
    }
    await assert.rejects(followAll(house.platform, a.tenantId, ending.signal))
    house.platform.live.publish = publish
    assert.equal(await left(), all - 250)
    await lookAtAll(house.platform)
    await followAll(house.platform, a.tenantId)
    assert.equal(await left(), 0)
    const moved = await within(house, a, (ctx) =>
      ctx.client.query(
        `SELECT t.first_reply_due_at AS due, count(c.id)::int AS told FROM tickets t
         LEFT JOIN ticket_changes c ON c.tenant_id = t.tenant_id AND c.ticket_id = t.id WHERE t.number > 100000
         GROUP BY t.id, t.first_reply_due_at`,
      ),
    )
    assert.equal(moved.rowCount, 600)
    for (const { due, told } of moved.rows)
      assert.deepEqual([minuteOf(due.toISOString()), told], [`${day(2)}T09:00`, 1])
    assert.equal(await dueOf(number), `${day(2)}T09:00`)
  })

  it('of long ago are forgotten when nothing follows from there any more', async () => {
    const versions = () =>
      within(house, a, async (ctx) => (await ctx.client.query('SELECT FROM ticket_terms')).rowCount)
    assert.ok(((await versions()) ?? 0) > 1)
    house.clock.advance(3 * MINUTE)
    await follow()
    assert.equal(await versions(), 1)
  })
})
