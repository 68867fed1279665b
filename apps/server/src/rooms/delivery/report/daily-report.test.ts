import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { conversations } from '../../conversations/index.ts'
import { addContact, customers } from '../../customers/index.ts'
import { insights } from '../../insights/index.ts'
import { monitoring } from '../../monitoring/index.ts'
import { teams } from '../../teams/index.ts'
import { tickets } from '../../tickets/index.ts'
import { delivery } from '../index.ts'
import { sendDueReports } from './watch.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const rooms = [delivery, teams, customers, conversations, tickets, monitoring, insights]

describe('the daily report', () => {
  let house: TestHouse
  let other: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms })
    other = await startTestHouse({ rooms, sharing: house })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  beforeEach(() => {
    for (const one of [house, other]) one.sent.length = 0
  })
  after(async () => {
    await other?.stop()
    await house?.stop()
  })

  const choose = (who: TestPerson, report: string[], tenant = a) =>
    tenant.as(who, { method: 'PUT', url: '/api/delivery/alerts', payload: { report } })
  /** Both go on by so much, and look which reports are due. */
  async function onBy(ms: number): Promise<void> {
    for (const one of [house, other]) one.clock.advance(ms)
    await Promise.all([sendDueReports(house.platform), sendDueReports(other.platform)])
    await house.settled()
  }
  const mails = () => [...house.sent, ...other.sent]
  const ask = (tenant: TestTenant, text: string) =>
    inTenant(house.platform, tenant.tenantId, system('test'), async (ctx) => {
      const contactId = ctx.newId()
      await addContact(ctx, { id: contactId, name: 'Kari', email: null, phone: null, locale: 'nb' })
      const conversationId = ctx.newId()
      await ctx.client.query(
        `INSERT INTO conversations (id, contact_id, channel, status, locale, created_at, updated_at, last_message_at)
         VALUES ($1, $2, 'web', 'bot', 'nb', $3, $3, $3)`,
        [conversationId, contactId, ctx.clock.now()],
      )
      await ctx.client.query(
        `INSERT INTO messages (id, conversation_id, seq, client_id, author_kind, kind, text, body, created_at)
         VALUES ($1, $2, 1, 'first', 'visitor', 'text', $3, '{}', $4::timestamptz),
                ($5, $2, 2, 'second', 'assistant', 'text', 'Ja.', '{}', $4 + interval '42 seconds')`,
        [ctx.newId(), conversationId, text, ctx.clock.now(), ctx.newId()],
      )
      return conversationId
    })

  /** What a program has reported so often in this hour. */
  const fail = (tenant: TestTenant, title: string, times: number) =>
    inTenant(house.platform, tenant.tenantId, system('test'), (ctx) =>
      ctx.client.query(
        `WITH project AS (INSERT INTO error_projects (name) VALUES ('shop') RETURNING id),
           grouped AS (INSERT INTO error_groups (id, project_id, title, level, platform, grouped_by, first_seen_at, last_seen_at)
             SELECT $1, id, $2, 'error', 'node', 'x', $4, $4 FROM project RETURNING id, project_id),
           print AS (INSERT INTO error_prints (id, project_id, group_id, first_seen_at, last_seen_at)
             SELECT id, project_id, id, $4, $4 FROM grouped RETURNING id)
         INSERT INTO error_hours (print_id, hour, events) SELECT id, date_trunc('hour', $4::timestamptz), $3::int FROM print`,
        [ctx.newId(), title, times, ctx.clock.now()],
      ),
    )

  it('goes to nobody who has not asked for it', async () => {
    await ask(a, 'Hva koster det?')
    await onBy(DAY_MS)
    assert.deepEqual(mails(), [])
  })

  it('comes once, with the day’s figures beside those of a week before, also from two processes', async () => {
    await choose(a.owner, ['mail'])
    await ask(a, 'Når har dere åpent?')
    await ask(a, 'når har dere åpent')
    await fail(a, 'basket.sum is not a function', 3)
    await ask(b, 'Noe helt annet?')
    await onBy(DAY_MS)
    assert.deepEqual(
      mails().map(({ to }) => to),
      [a.owner.email],
    )
    const { subject, text } = mails()[0] as { subject: string; text: string }
    assert.match(subject, /^Dagen i Svar: /)
    assert.match(text, /Samtaler: 2 \([^)]+: 0\)/)
    assert.match(text, /Besvart av assistenten alene: 2/)
    assert.match(text, /Første svar, median: 42 sek/)
    assert.match(text, /Feil i programmene deres: 3/)
    assert.match(text, /- basket\.sum is not a function \(3\)/)
    assert.match(text, /- Når har dere åpent\? \(2\)/)
    assert.ok(!text.includes('Noe helt annet'))
    await onBy(HOUR_MS)
    assert.equal(mails().length, 1)
  })

  it('does not come after a day on which nothing happened', async () => {
    await onBy(DAY_MS)
    assert.deepEqual(mails(), [])
  })

  it('tells everybody only of what they see', async () => {
    const settings = { visibility: 'own' }
    await a.as(a.owner, { method: 'PATCH', url: `/api/teams/members/${a.agent.memberId}`, payload: settings })
    await choose(a.agent, ['mail'])
    const conversationId = await ask(a, 'Hvor er pakken?')
    await ask(a, 'Er den grå?')
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      ctx.client.query(`UPDATE conversations SET assignee_id = $2, status = 'human' WHERE id = $1`, [
        conversationId,
        a.agent.memberId,
      ]),
    )
    await onBy(DAY_MS)
    const to = (person: TestPerson) => mails().find((mail) => mail.to === person.email)?.text ?? ''
    assert.match(to(a.owner), /Samtaler: 2/)
    assert.match(to(a.agent), /Samtaler: 1 [\s\S]*samtalene som du kan se/)
    assert.ok(!to(a.agent).includes('Er den grå?'))
  })

  it('ends when nobody wants it any more', async () => {
    await choose(a.owner, [])
    await choose(a.agent, [])
    await ask(a, 'Hallo, er det noen der?')
    await onBy(DAY_MS)
    assert.deepEqual(mails(), [])
    const left = await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      ctx.client.query('SELECT FROM daily_reports'),
    )
    assert.equal(left.rowCount, 0)
  })
})
