import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { InsightReport } from '@svar/contract'
import { Temporal } from 'temporal-polyfill'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { conversations } from '../../conversations/index.ts'
import { customers } from '../../customers/index.ts'
import { delivery } from '../../delivery/index.ts'
import { teams } from '../../teams/index.ts'
import { tickets } from '../../tickets/index.ts'
import { insights } from '../index.ts'
import { storeConversations } from '../insights.fixture.ts'
import { barsOf, figuresOf, readCsv, tablesOf, ticketFiguresOf } from './recomputed.fixture.ts'

type Query = Record<string, string>

const DAY_MS = 24 * 3600 * 1000
/** Oslo's clock went back on 26 October 2025, and forward on 30 March. */
const spans: Query[] = [
  { days: '1' },
  { days: '7' },
  { days: '30' },
  { from: '2025-10-20', to: '2025-10-30' },
  { from: '2025-10-26', to: '2025-10-26' },
  { from: '2025-03-30', to: '2025-03-30' },
]

describe('every figure on the page follows from the export alone', () => {
  let house: TestHouse
  let a: TestTenant
  let filters: Query[]
  before(async () => {
    house = await startTestHouse({ rooms: [delivery, teams, customers, conversations, tickets, insights] })
    // Past midnight a day of one day would have nothing in it yet.
    house.clock.advance(untilNoon(house.clock.now()))
    ;({ a } = await house.twoTenants())
    await ask('PATCH', '/api/identity/workspace', {
      openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })),
    })
    const other = await a.addPerson('agent', 'other@alfa.example')
    const memberIds = [a.agent.memberId, other.memberId]
    const sales = await ask<{ id: string }>('POST', '/api/teams', { name: 'Salg', memberIds })
    filters = [{}, { team: sales.id }, { team: 'none' }, { language: 'en' }, { channel: 'api' }]
    const now = house.clock.now()
    const stretches = [
      [new Date(now.getTime() - 62 * DAY_MS), now, 900],
      [new Date(now.getTime() - 2 * DAY_MS), now, 150],
      [new Date('2025-10-07T00:00:00Z'), new Date('2025-11-02T00:00:00Z'), 300],
      [new Date('2025-10-25T20:00:00Z'), new Date('2025-10-26T23:00:00Z'), 120],
      [new Date('2025-03-28T23:00:00Z'), new Date('2025-03-30T22:00:00Z'), 200],
    ] as const
    for (const [from, to, count] of stretches) {
      const rows = { count, from, to, memberIds, teamIds: [sales.id], seed: count }
      await within((ctx) => storeConversations(ctx, rows))
    }
    await storeTickets(sales.id)
    // Who looks has so many counted at once.
    for (let look = 0; look < 5; look += 1) await ask('GET', '/api/insights/report')
  })
  after(() => house?.stop())

  const within = <T>(work: Parameters<typeof inTenant<T>>[3]) =>
    inTenant(house.platform, a.tenantId, system('test'), work)
  async function ask<T>(method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, payload?: object): Promise<T> {
    const { status, body } = await a.as<T>(a.owner, { method, url, ...(payload && { payload }) })
    assert.ok(status < 300, JSON.stringify(body))
    return body
  }

  /** Each opened on another day, with a promise that was kept, broken or still runs, or with none. */
  async function storeTickets(teamId: string) {
    const promise = { firstReplyMinutes: 60, nextReplyMinutes: null, resolutionMinutes: 600 }
    const policy = { id: null, name: 'x', priority: null, category: null, openHoursOnly: false, ...promise }
    await ask('PUT', '/api/ticket-setup/policies', { items: [policy] })
    for (let count = 0; count < 48; count += 1) await ask('POST', '/api/tickets', { subject: 'Boxes' })
    await within((ctx) =>
      ctx.client.query(
        `UPDATE tickets SET team_id = CASE WHEN number % 2 = 0 THEN $1::uuid END,
           locale = CASE number % 3 WHEN 0 THEN 'en-GB' WHEN 1 THEN 'nb' ELSE 'sv' END,
           sla_policy_id = CASE WHEN number % 5 > 0 THEN sla_policy_id END,
           sla_broken = CASE WHEN number % 7 = 0 THEN '{resolution}'::text[] ELSE '{}' END,
           status = CASE WHEN number % 4 > 1 THEN 'resolved' ELSE 'open' END,
           created_at = base.at - (number % 24) * interval '31 hours',
           resolved_at = CASE WHEN number % 4 > 1 THEN base.at - (number % 24) * interval '25 hours' END
         FROM (SELECT id, CASE number % 2 WHEN 0 THEN $2 ELSE '2025-10-31T12:00:00Z'::timestamptz END AS at
               FROM tickets) base
         WHERE base.id = tickets.id`,
        [teamId, house.clock.now()],
      ),
    )
  }

  const exported = async (query: Query) => {
    const url = `/api/insights/export?${new URLSearchParams(query)}`
    const answer = await house.app.inject({ url, headers: a.owner.headers })
    assert.equal(answer.statusCode, 200)
    return readCsv(answer.body)
  }

  for (const span of spans)
    it(`over ${Object.values(span).join(' to ')}: of all, of a team, a language and a channel`, async () => {
      for (const filter of filters) await compare(span, filter)
    })

  async function compare(span: Query, filter: Query) {
    const query = { ...span, ...filter }
    const shown = await ask<InsightReport>('GET', `/api/insights/report?${new URLSearchParams(query)}`)
    const { days, whole, counted } = periodsOf(shown)
    const rows = await exported(query)
    const earlier = (await exported({ ...days, ...filter })).filter(
      ({ started_at: at = '' }) => at < counted.to,
    )
    assert.ok(rows.length > 0 && earlier.length > 0, JSON.stringify(query))
    const tickets = ticketFiguresOf(await exported({ ...query, rows: 'tickets' }), whole)
    const ticketsBefore = ticketFiguresOf(await exported({ ...days, ...filter, rows: 'tickets' }), counted)
    assert.deepEqual(shown.now, { ...figuresOf(rows), tickets }, JSON.stringify(query))
    assert.deepEqual(shown.before, { ...counted, ...figuresOf(earlier), tickets: ticketsBefore })
    const starts = shown.series.map(({ start }) => start)
    assert.deepEqual(tablesIn(shown), tablesOf(rows, shown.timeZone, starts))
    if (shown.bucket === 'day')
      assert.deepEqual(
        shown.series.map((one) => one.before),
        barsOf(earlier, startsOf(days, shown.timeZone)).map(([count]) => count),
      )
  }
})

const untilNoon = (now: Date) => (DAY_MS + DAY_MS / 2 - (now.getTime() % DAY_MS)) % DAY_MS

/** The period before in days, and both in moments. While one runs, the one before is counted to the same time of day. */
function periodsOf({ from, to, timeZone, before }: InsightReport) {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  const days = first.until(last).days + 1
  const whole = { from: startOf(first, timeZone), to: startOf(last.add({ days: 1 }), timeZone) }
  return {
    days: { from: String(first.subtract({ days })), to: String(first.subtract({ days: 1 })) },
    whole,
    counted: { from: before.from, to: before.to },
  }
}

const startOf = (day: Temporal.PlainDate, timeZone: string) =>
  new Date(day.toZonedDateTime(timeZone).epochMilliseconds).toISOString()

function startsOf({ from, to }: { from: string; to: string }, timeZone: string): string[] {
  const first = Temporal.PlainDate.from(from)
  const count = first.until(Temporal.PlainDate.from(to)).days + 1
  return Array.from({ length: count }, (_, days) => startOf(first.add({ days }), timeZone))
}

/** What the report says of the period's pictures and tables, as the export can say it. */
const tablesIn = ({ hours, series, questions, agents }: InsightReport) => ({
  hours,
  series: series.map(({ conversations, assistant, person }) => [conversations, assistant, person]),
  questions,
  agents: agents
    .map(({ name: _, ...agent }) => agent)
    .sort((one, other) => one.memberId.localeCompare(other.memberId)),
})
