import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { DeskMember, DeskSettings, PresenceState, Team } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { noteConnected, noteDisconnected, tend } from './connections.ts'
import { deskFor } from './desk.ts'
import { presenceChanged } from './events.ts'
import { teams } from './index.ts'

const MINUTE = 60_000

describe('teams and who is at the desk', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [teams] })
  })
  beforeEach(async () => {
    ;({ a, b } = await house.twoTenants())
  })
  after(() => house?.stop())

  const within = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, a.tenantId, system('test'), work)
  const make = (payload: object, tenant = a) =>
    tenant.as<Team>(tenant.owner, { method: 'POST', url: '/api/teams', payload })
  const change = (url: string, payload: object, person: TestPerson = a.owner) =>
    a.as<Team & DeskMember & DeskSettings>(person, { method: 'PATCH', url: `/api/teams/${url}`, payload })
  const presenceOf = async (person = a.agent) =>
    (await a.as<PresenceState>(person, { url: '/api/teams/presence' })).body
  const choose = (payload: object, person = a.agent) =>
    a.as<PresenceState>(person, { method: 'PUT', url: '/api/teams/presence', payload })
  const events = async (type: string) =>
    (
      await house.platform.database.pool.query(
        'SELECT payload FROM events WHERE tenant_id = $1 AND type = $2 ORDER BY id',
        [a.tenantId, type],
      )
    ).rows.map(({ payload }) => payload)

  it('shows a team to all members, with whether it is open', async () => {
    const made = await make({ name: 'Service', memberIds: [a.agent.memberId], openingHours: [] })
    assert.equal(made.status, 200)
    assert.equal(made.body.openNow, true)
    const seen = await a.as<{ items: Team[] }>(a.agent, { url: '/api/teams' })
    assert.deepEqual(seen.body.items, [made.body])
  })

  it('keeps a team closed on a holiday of its own and on one of the workspace', async () => {
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo' }).format(house.clock.now())
    const own = await make({ name: 'Own', holidays: [{ date: today, name: 'Inventory' }] })
    const other = await make({ name: 'Other' })
    assert.deepEqual([own.body.openNow, other.body.openNow], [false, true])
    await change('settings', { holidays: [{ date: today, name: '' }] })
    const { body } = await a.as<{ items: Team[] }>(a.agent, { url: '/api/teams' })
    assert.deepEqual(
      body.items.map(({ openNow }) => openNow),
      [false, false],
    )
  })

  it('refuses a name that is taken, a time zone that is none, and somebody who is no member', async () => {
    await make({ name: 'Service' })
    assert.equal((await make({ name: 'service' })).body.error?.code, 'state_conflict')
    assert.equal((await make({ name: 'X', timeZone: 'Mars/Base' })).body.error?.code, 'validation_failed')
    assert.equal((await make({ name: 'Y', memberIds: [b.agent.memberId] })).status, 404)
  })

  it('lets only admins change teams, rules and what others see', async () => {
    const { body } = await make({ name: 'Service' })
    const refused = [
      await a.as(a.agent, { method: 'POST', url: '/api/teams', payload: { name: 'Mine' } }),
      await change(body.id, { name: 'Mine' }, a.agent),
      await change('settings', { rule: 'by_load' }, a.agent),
      await change(`members/${a.agent.memberId}`, { visibility: 'all' }, a.agent),
      await a.as(a.agent, { method: 'DELETE', url: `/api/teams/${body.id}` }),
    ]
    assert.deepEqual(
      refused.map(({ status }) => status),
      [403, 403, 403, 403, 403],
    )
  })

  it('keeps one workspace’s desk from another', async () => {
    const { body } = await make({ name: 'Service' })
    const asOther = (method: 'PATCH' | 'DELETE', url: string) =>
      b.as(b.owner, { method, url, ...(method === 'PATCH' ? { payload: {} } : {}) })
    assert.equal((await asOther('PATCH', `/api/teams/${body.id}`)).status, 404)
    assert.equal((await asOther('DELETE', `/api/teams/${body.id}`)).status, 404)
    assert.equal((await asOther('PATCH', `/api/teams/members/${a.agent.memberId}`)).status, 404)
    assert.deepEqual((await b.as<{ items: Team[] }>(b.owner, { url: '/api/teams' })).body.items, [])
  })

  it('says what a member sees, and that owners see all', async () => {
    await change(`members/${a.agent.memberId}`, { visibility: 'own', capacity: 3, skills: ['wine'] })
    await change(`members/${a.owner.memberId}`, { visibility: 'own' })
    const { body } = await a.as<{ items: DeskMember[] }>(a.agent, { url: '/api/teams/members' })
    const seen = new Map(body.items.map((member) => [member.memberId, member]))
    assert.equal(seen.get(a.agent.memberId)?.visibility, 'own')
    assert.equal(seen.get(a.agent.memberId)?.capacity, 3)
    assert.equal(seen.get(a.owner.memberId)?.visibility, 'all')
  })

  describe('presence', () => {
    const connect = () => noteConnected(house.platform, a.tenantId, a.agent.memberId)
    const disconnect = () => noteDisconnected(house.platform, a.tenantId, a.agent.memberId)

    it('is online from the first live connection until a moment after the last', async () => {
      assert.equal((await presenceOf()).presence, 'away')
      await connect()
      await connect()
      assert.equal((await presenceOf()).presence, 'online')
      await disconnect()
      house.clock.advance(MINUTE)
      await tend(house.platform)
      assert.equal((await presenceOf()).presence, 'online')
      await disconnect()
      house.clock.advance(MINUTE)
      await tend(house.platform)
      assert.equal((await presenceOf()).presence, 'away')
      assert.deepEqual(
        (await events(presenceChanged.type)).map(({ presence }) => presence),
        ['online', 'away'],
      )
    })

    it('becomes away by itself without activity, and online again with it', async () => {
      await connect()
      house.clock.advance(11 * MINUTE)
      await tend(house.platform)
      assert.equal((await presenceOf()).presence, 'away')
      const noted = await a.as<PresenceState>(a.agent, {
        method: 'POST',
        url: '/api/teams/presence/activity',
      })
      assert.equal(noted.body.presence, 'online')
      await disconnect()
    })

    it('makes nobody of a page that somebody long away has left open, though it goes on asking', async () => {
      // Noted once a minute by the real clock, and so by hand here.
      const asks = () =>
        within((ctx) =>
          ctx.client.query('UPDATE members SET last_seen_at = $2 WHERE id = $1', [
            a.agent.memberId,
            ctx.clock.now(),
          ]),
        )
      const isAnybodyThere = () => within(async (ctx) => (await deskFor(ctx, null)).isAnybodyThere)
      await connect()
      assert.equal(await isAnybodyThere(), true)
      house.clock.advance(11 * MINUTE)
      await tend(house.platform)
      await asks()
      assert.equal(await isAnybodyThere(), false)
      await disconnect()
      house.clock.advance(2 * MINUTE)
      await asks()
      assert.equal(await isAnybodyThere(), true, 'who works by other programs is there without a page')
    })

    it('is what was chosen until its end', async () => {
      await connect()
      const until = new Date(house.clock.now().getTime() + 5 * MINUTE).toISOString()
      assert.equal((await choose({ choice: 'busy', until })).body.presence, 'busy')
      house.clock.advance(6 * MINUTE)
      await tend(house.platform)
      assert.deepEqual(await presenceOf().then(({ presence, choice }) => [presence, choice]), [
        'online',
        null,
      ])
      await disconnect()
    })

    it('tells that somebody left: at once by their word, after a while by itself, each time once', async () => {
      await connect()
      await choose({ choice: 'away' })
      assert.equal((await events('team.member_left')).length, 1)
      await choose({ choice: null })
      house.clock.advance(11 * MINUTE)
      await tend(house.platform)
      assert.equal((await events('team.member_left')).length, 1)
      house.clock.advance(16 * MINUTE)
      await tend(house.platform)
      await tend(house.platform)
      assert.equal((await events('team.member_left')).length, 2)
      await disconnect()
    })

    it('is the same for two processes, and survives the end of one', async () => {
      const other = await startTestHouse({ rooms: [teams], sharing: house })
      try {
        other.clock.advance(house.clock.now().getTime() - other.clock.now().getTime())
        await connect()
        await noteConnected(other.platform, a.tenantId, a.agent.memberId)
        await disconnect()
        assert.equal((await presenceOf()).presence, 'online')
        await noteDisconnected(other.platform, a.tenantId, a.agent.memberId)
        house.clock.advance(2 * MINUTE)
        await tend(house.platform)
        assert.equal((await presenceOf()).presence, 'away')
      } finally {
        await other.stop()
      }
    })
  })
})
