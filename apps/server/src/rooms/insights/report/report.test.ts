import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { InsightMoment, InsightReport } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { conversations } from '../../conversations/index.ts'
import { customers } from '../../customers/index.ts'
import { delivery } from '../../delivery/index.ts'
import { teams } from '../../teams/index.ts'
import { tickets } from '../../tickets/index.ts'
import { insights } from '../index.ts'
import { storeConversations } from '../insights.fixture.ts'
import { readCsv } from './recomputed.fixture.ts'

const DAY_MS = 24 * 3600 * 1000
const openingHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' }))

describe('the figures of the desk', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  let other: TestPerson
  let teamId: string
  let span: { from: string; to: string }
  before(async () => {
    house = await startTestHouse({ rooms: [delivery, teams, customers, conversations, tickets, insights] })
    ;({ a, b } = await house.twoTenants())
    other = await a.addPerson('agent', 'other@alfa.example')
    const payload = { name: 'Salg', memberIds: [a.agent.memberId], openingHours: [] }
    await a.as(a.owner, { method: 'PATCH', url: '/api/identity/workspace', payload: { openingHours } })
    teamId = (await a.as<{ id: string }>(a.owner, { method: 'POST', url: '/api/teams', payload })).body.id
    const now = house.clock.now()
    span = { from: day(now, -40), to: day(now, -2) }
    const from = new Date(`${span.from}T00:00:00Z`)
    const to = new Date(`${span.to}T20:00:00Z`)
    const memberIds = [a.agent.memberId, other.memberId]
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      storeConversations(ctx, { count: 700, from, to, memberIds, teamIds: [teamId], seed: 7 }),
    )
  })
  after(() => house?.stop())

  const day = (now: Date, days: number) => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10)
  const asked = (extra: Record<string, string> = {}) => new URLSearchParams({ ...span, ...extra })
  const report = async (tenant: TestTenant, person: TestPerson, extra: Record<string, string> = {}) => {
    const { status, body } = await tenant.as<InsightReport>(person, {
      url: `/api/insights/report?${asked(extra)}`,
    })
    assert.equal(status, 200, JSON.stringify(body))
    return body
  }
  const exported = async (person: TestPerson, extra: Record<string, string> = {}) => {
    const { headers } = person
    return house.app.inject({ url: `/api/insights/export?${asked(extra)}`, headers })
  }

  it('of the team filter are those of its conversations', async () => {
    const [inTeam, none] = [
      await report(a, a.owner, { team: teamId }),
      await report(a, a.owner, { team: 'none' }),
    ]
    assert.ok(inTeam.now.conversations > 0)
    assert.equal(inTeam.now.conversations + none.now.conversations, 700)
  })

  it('leave no formula in the export, and name the file', async () => {
    const answer = await exported(a.owner)
    assert.match(String(answer.headers['content-type']), /^text\/csv/)
    assert.match(String(answer.headers['content-disposition']), /^attachment; filename="svar-conversations-/)
    assert.match(answer.body, /"'=HYPERLINK\(""http:\/\/x""\)\?"/)
    assert.doesNotMatch(answer.body, /(^|,)"?=/m)
  })

  it('name in the export whom they are of, beside the id', async () => {
    const rows = readCsv((await exported(a.owner)).body)
    const nameOf = new Map([
      [a.agent.memberId, 'agent'],
      [other.memberId, 'other'],
    ])
    for (const [id, name] of [
      ['agent_id', 'agent'],
      ['person_reply_by', 'person_reply_name'],
    ] as const) {
      const named = rows.filter((row) => nameOf.has(row[id] ?? ''))
      assert.ok(named.length > 0)
      assert.ok(named.every((row) => row[name] === nameOf.get(row[id] ?? '')))
    }
    const byName = (row: Record<string, string>) =>
      (row.replies_by_agent ?? '')
        .replace(/\S+(?=:\d)/g, (id) => nameOf.get(id) ?? id)
        .replaceAll(/(\d) /g, '$1; ')
    const replied = rows.filter(({ replies_by_agent: replies = '' }) => replies.includes(other.memberId))
    assert.ok(replied.length > 0)
    assert.ok(replied.every((row) => row.replies_by_name === byName(row)))
    const own = readCsv((await exported(a.agent)).body)
    assert.ok(own.every(({ agent }) => agent === '' || agent === 'agent'))
    assert.ok(own.every(({ replies_by_name: replies = '' }) => !replies.includes('other:')))
  })

  it('are those of one workspace only', async () => {
    assert.equal((await report(b, b.owner)).now.conversations, 0)
    assert.equal(readCsv((await exported(b.owner)).body).length, 0)
    assert.equal((await report(b, b.owner, { team: teamId })).now.conversations, 0)
  })

  it('show an agent nobody else, on the page and in the export', async () => {
    const { agents, now } = await report(a, a.agent)
    assert.equal(now.conversations, 700)
    assert.deepEqual(
      agents.map(({ memberId }) => memberId),
      [a.agent.memberId],
    )
    assert.doesNotMatch((await exported(a.agent)).body, new RegExp(other.memberId))
    const moment = await a.as<InsightMoment>(a.agent, { url: '/api/insights/now' })
    assert.deepEqual(
      moment.body.agents.map(({ memberId }) => memberId),
      [a.agent.memberId],
    )
    const whole = await a.as<InsightMoment>(a.owner, { url: '/api/insights/now' })
    assert.ok(whole.body.agents.some(({ memberId, open }) => memberId === other.memberId && open > 0))
  })

  it('name the open conversations whose customer may be lost, to those who may see them', async () => {
    const inA = <T>(work: (ctx: Context) => Promise<T>) =>
      inTenant(house.platform, a.tenantId, system('test'), work)
    const open = await inA(async (ctx) => {
      const found = await ctx.client.query<{ id: string }>(
        "SELECT id FROM conversations WHERE status = 'bot' AND merged_into IS NULL ORDER BY id LIMIT 3",
      )
      for (const { id } of found.rows)
        await ctx.client.query(
          `INSERT INTO conversation_risks (conversation_id, mood, message_id, told_at) VALUES ($1, 'dissatisfied', $1, now())`,
          [id],
        )
      return found.rows.map(({ id }) => id)
    })
    const atRisk = async (tenant = a) =>
      (await tenant.as<InsightMoment>(tenant.owner, { url: '/api/insights/now' })).body.atRisk
    assert.equal((await atRisk()).count, 3)
    assert.deepEqual((await atRisk()).latest.map(({ conversationId }) => conversationId).sort(), open)
    assert.equal((await atRisk(b)).count, 0)
    await inA((ctx) =>
      ctx.client.query(
        `INSERT INTO conversation_moods (conversation_id, mood, confidence, seq, updated_at, dismissed_at)
         VALUES ($1, 'dissatisfied', 0.9, 1, now(), now())`,
        [open[0]],
      ),
    )
    await inA((ctx) =>
      ctx.client.query("UPDATE conversations SET status = 'closed' WHERE id = $1", [open[1]]),
    )
    assert.deepEqual(
      (await atRisk()).latest.map(({ conversationId }) => conversationId),
      [open[2]],
      'neither what a person has said is not so, nor what is closed',
    )
    await inA((ctx) => ctx.client.query('DELETE FROM conversation_risks'))
    await inA((ctx) => ctx.client.query("UPDATE conversations SET status = 'bot' WHERE id = $1", [open[1]]))
  })

  it('are only of what somebody may see', async () => {
    const see = (visibility: string) =>
      a.as(a.owner, {
        method: 'PATCH',
        url: `/api/teams/members/${a.agent.memberId}`,
        payload: { visibility },
      })
    assert.equal((await see('own')).status, 200)
    const own = await report(a, a.agent)
    const rows = readCsv((await exported(a.agent)).body)
    assert.equal(own.hasOwnPartOnly, true)
    assert.ok(own.now.conversations > 0 && own.now.conversations < 350)
    assert.equal(rows.length, own.now.conversations)
    assert.ok(rows.every(({ agent_id }) => agent_id === a.agent.memberId))
    assert.equal((await see('teams')).status, 200)
    const ofTeams = await report(a, a.agent)
    assert.ok(ofTeams.now.conversations > own.now.conversations)
    await see('all')
  })

  it('change when a conversation does, a thumb is given, or time passes', async () => {
    const before = await report(a, a.owner)
    const [row] = readCsv((await exported(a.owner)).body).filter(
      ({ resolution, csat }) => resolution === 'none' && csat === '',
    )
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      ctx.client.query('UPDATE conversations SET csat_score = 5, updated_at = $2 WHERE id = $1', [
        row?.conversation_id,
        ctx.clock.now(),
      ]),
    )
    const changed = await report(a, a.owner)
    assert.equal(changed.now.csat.given, before.now.csat.given + 1)
    assert.equal(changed.now.resolution.confirmed, before.now.resolution.confirmed + 1)
    house.clock.advance(8 * DAY_MS)
    const later = await report(a, a.owner)
    assert.ok(later.now.resolution.verified > before.now.resolution.verified)
    assert.equal(later.now.resolution.confirmed, changed.now.resolution.confirmed)
  })

  it('count what an import stored with microseconds', async () => {
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      ctx.client.query(
        `UPDATE messages SET created_at = created_at + interval '3 microseconds'
         WHERE conversation_id = (SELECT id FROM conversations WHERE assignee_id IS NOT NULL ORDER BY id LIMIT 1)`,
      ),
    )
    const { now } = await report(a, a.owner)
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      ctx.client.query('UPDATE conversations SET updated_at = $1 WHERE assignee_id IS NOT NULL', [
        ctx.clock.now(),
      ]),
    )
    assert.deepEqual((await report(a, a.owner)).now, now)
  })

  it('refuse a span that ends before it begins, and a team that is no id', async () => {
    const statusOf = async (query: string) =>
      (await a.as(a.owner, { url: `/api/insights/report?${query}` })).status
    assert.equal(await statusOf('from=2026-02-02&to=2026-02-01'), 400)
    assert.equal(await statusOf('team=all'), 400)
  })
})
