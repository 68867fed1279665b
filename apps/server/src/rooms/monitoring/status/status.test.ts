import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { PartStatus, StatusAlert } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { asLogin, inTenant } from '../../../platform/tenancy/context.ts'
import { createTenant } from '../../identity/index.ts'
import { monitoring } from '../index.ts'
import { forget, takeTurn } from '../stores/status.ts'
import { isDiskWell, type Measured, measure, watchLoop } from './measure.ts'
import { publicPage } from './public-page.ts'
import { look } from './watch.ts'

interface Read {
  state: string
  parts: PartStatus[]
  alerts: StatusAlert[]
}
let house: TestHouse
let a: TestTenant
let b: TestTenant

before(async () => {
  house = await startTestHouse({ rooms: [monitoring] })
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())
beforeEach(async () => {
  await sql('DELETE FROM status.parts')
  await sql('DELETE FROM status.buckets')
  await sql('DELETE FROM status_alerts')
  await sql('DELETE FROM redeliveries')
})

const sql = async (text: string, values: unknown[] = []) =>
  asLogin(house.platform, async (client) => (await client.query(text, values)).rows)
const disk = (free: number): Measured[] => [{ part: 'disk', isWell: free >= 0.1, value: free }]
const read = async (tenant: TestTenant) =>
  (await tenant.as<Read>(tenant.owner, { url: '/api/monitoring/status' })).body
const partOf = ({ parts }: Read, name: string) => parts.find(({ part }) => part === name) as PartStatus
const open = ({ alerts }: Read) =>
  alerts.filter(({ clearedAt }) => clearedAt === null).map(({ part }) => part)
const told = async (tenant: TestTenant, type: string) =>
  (await sql('SELECT id FROM events WHERE tenant_id = $1 AND type = $2', [tenant.tenantId, type])).length
const later = (seconds: number) => house.clock.advance(seconds * 1000)

test('a look measures all parts of the installation', async () => {
  const loop = watchLoop()
  const measured = await measure(house.platform, loop)
  loop.disable()
  assert.deepEqual(
    measured.map(({ part }) => part),
    ['database', 'queue', 'disk', 'memory', 'event_loop'],
  )
  for (const { part, value } of measured) assert.ok(Number.isFinite(value) && Number(value) >= 0, part)
  for (const { part, value } of measured)
    if (part === 'disk' || part === 'memory') assert.ok(Number(value) <= 1, part)
})

test('looks of the same five minutes share a bucket that keeps the worst', async () => {
  // At noon: a day is told by itself.
  const start = new Date(house.clock.now().getTime() + 86_400_000)
  start.setUTCHours(12, 0, 0, 0)
  later((start.getTime() - house.clock.now().getTime()) / 1000 + 1)
  for (const free of [0.5, 0.05, 0.4]) {
    await look(house.platform, disk(free))
    later(30)
  }
  assert.deepEqual(await sql('SELECT checks, troubled, worst, bucket FROM status.buckets'), [
    { checks: 3, troubled: 1, worst: 0.05, bucket: start },
  ])
  later(300)
  await look(house.platform, disk(0.5))
  assert.equal((await sql('SELECT 1 FROM status.buckets')).length, 2)
  const today = partOf(await read(a), 'disk').days
  assert.equal(today.length, 90)
  assert.ok(today.some(({ uptime, worst }) => uptime === 0.75 && worst === 0.05))
})

test('one short peak raises no alert; two looks in a row raise one, and only one, in every workspace', async () => {
  const before = await told(a, 'monitoring.alert_raised')
  await look(house.platform, disk(0.05))
  assert.deepEqual(open(await read(a)), [])
  await look(house.platform, disk(0.04))
  await look(house.platform, disk(0.03))
  assert.deepEqual([open(await read(a)), open(await read(b))], [['disk'], ['disk']])
  assert.equal(await told(a, 'monitoring.alert_raised'), before + 1)
  const { state, parts } = await read(a)
  assert.equal(state, 'troubled')
  assert.equal(parts.find(({ part }) => part === 'disk')?.value, 0.03)
})

test('an alert is taken back only after two minutes without trouble', async () => {
  const before = await told(a, 'monitoring.alert_cleared')
  for (const free of [0.05, 0.05]) await look(house.platform, disk(free))
  later(60)
  await look(house.platform, disk(0.5))
  assert.deepEqual(open(await read(a)), ['disk'])
  for (const free of [0.05, 0.05]) await look(house.platform, disk(free))
  later(90)
  await look(house.platform, disk(0.5))
  assert.deepEqual(open(await read(a)), ['disk'])
  later(60)
  await look(house.platform, disk(0.5))
  assert.deepEqual(open(await read(a)), [])
  assert.equal(await told(a, 'monitoring.alert_cleared'), before + 1)
})

test('dead letters of one workspace are told to that workspace alone', async () => {
  await sql(
    `INSERT INTO redeliveries (tenant_id, event_id, subscriber, type, state) VALUES ($1, 1, 'x', 'x.y', 'dead')`,
    [a.tenantId],
  )
  await look(house.platform, disk(0.5))
  assert.deepEqual(open(await read(a)), ['dead_letters'])
  assert.equal(partOf(await read(a), 'dead_letters').value, 1)
  await sql(
    `INSERT INTO redeliveries (tenant_id, event_id, subscriber, type, state) VALUES ($1, 2, 'x', 'x.y', 'dead')`,
    [a.tenantId],
  )
  await look(house.platform, disk(0.5))
  assert.equal(partOf(await read(a), 'dead_letters').value, 2)
  assert.deepEqual((await read(b)).alerts, [])
  assert.equal(partOf(await read(b), 'dead_letters').state, 'well')
})

test('what is a workspace’s own has a history too: the share of each day in which nothing was raised', async () => {
  await look(house.platform, disk(0.5))
  const today = house.clock.now().toISOString().slice(0, 10)
  house.clock.advance(Date.parse(today) + 3.25 * 86_400_000 - house.clock.now().getTime())
  await look(house.platform, disk(0.5))
  const at = (days: number, hour: number) =>
    new Date(Date.parse(today) + days * 86_400_000 + hour * 3_600_000)
  await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
    ctx.client.query(
      `INSERT INTO status_alerts (id, part, raised_at, seen_at, cleared_at)
       VALUES (gen_random_uuid(), 'mail', $1, $1, $2), (gen_random_uuid(), 'mail', $3, $3, NULL)`,
      [at(-1, 18), at(0, 6), at(2, 12)],
    ),
  )
  const mail = partOf(await read(a), 'mail')
  // Nobody looked yesterday, nor the day after.
  assert.deepEqual(
    mail.days.slice(-5).map(({ uptime }) => uptime),
    [null, 0.75, null, null, 0],
  )
  assert.equal(mail.state, 'troubled')
  const ofOthers = partOf(await read(b), 'mail')
  assert.equal(ofOthers.days.at(-4)?.uptime, 1)
})

test('a model for search by meaning that has failed for ten minutes is told; a limit of the day that is reached is not', async () => {
  const failing = (reason: string) =>
    inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      ctx.client.query(
        `INSERT INTO embedding_settings (provider, model, is_on, max_tokens_per_day, reason, failing_since)
         VALUES ('openai', 'm', true, 1000, $1, $2)
         ON CONFLICT (tenant_id) DO UPDATE SET reason = excluded.reason, failing_since = excluded.failing_since`,
        [reason, house.clock.now()],
      ),
    )
  await failing('refused_key')
  later(500)
  await look(house.platform, disk(0.5))
  assert.deepEqual(open(await read(a)), [])
  later(120)
  await look(house.platform, disk(0.5))
  assert.deepEqual([open(await read(a)), open(await read(b))], [['embeddings'], []])
  assert.equal(partOf(await read(a), 'embeddings').state, 'troubled')
  await failing('budget')
  later(700)
  await look(house.platform, disk(0.5))
  assert.deepEqual(open(await read(a)), [])
})

test('looks that the database did not answer count as its trouble once it is back', async () => {
  const database: Measured[] = [{ part: 'database', isWell: true, value: 2 }]
  await look(house.platform, database, 3)
  assert.deepEqual(await sql('SELECT checks, troubled FROM status.buckets'), [{ checks: 4, troubled: 4 }])
  assert.equal(partOf(await read(a), 'database').state, 'troubled')
  assert.deepEqual(open(await read(a)), ['database'])
})

test('what nobody has looked at for two minutes is not called well', async () => {
  await look(house.platform, disk(0.5))
  assert.equal(partOf(await read(a), 'disk').state, 'well')
  later(121)
  assert.equal(partOf(await read(a), 'disk').state, 'unknown')
})

test('processes take turns: a second one does not look within the same half minute', async () => {
  later(60)
  const now = house.clock.now()
  assert.equal(await takeTurn(house.platform, now, 25), true)
  assert.equal(await takeTurn(house.platform, now, 25), false)
  assert.equal(await takeTurn(house.platform, new Date(now.getTime() + 25_000), 25), true)
})

test('what is older than it is kept is forgotten, open alerts are not', async () => {
  for (const free of [0.05, 0.05]) await look(house.platform, disk(free))
  later(91 * 86_400)
  await forget(house.platform, new Date(house.clock.now().getTime() - 90 * 86_400_000))
  assert.equal((await sql('SELECT 1 FROM status.buckets')).length, 0)
  assert.deepEqual(open(await read(a)), ['disk'])
})

test('only admins see the status, and the public page is closed unless it is opened', async () => {
  assert.equal((await a.as(a.agent, { url: '/api/monitoring/status' })).status, 403)
  assert.equal((await house.app.inject({ url: '/status' })).statusCode, 404)
})

test('the public page shows how the service is, and nothing of the machine or of a workspace', async () => {
  const shared = await startTestHouse({
    rooms: [monitoring],
    sharing: house,
    env: { SVAR_STATUS_PAGE: 'public' },
  })
  try {
    await look(shared.platform, [{ part: 'database', isWell: true, value: 2 }, ...disk(0.05)])
    const { statusCode, body } = await shared.app.inject({ url: '/status' })
    assert.equal(statusCode, 200)
    assert.match(body, /Conversations and data/)
    assert.doesNotMatch(body, /Alfa|Beta|disk|memory|0\.05/i)
    const inFinnish = await shared.app.inject({ url: '/status', headers: { 'accept-language': 'fi' } })
    assert.match(inFinnish.body, /<html lang="fi">[\s\S]*Keskustelut ja tiedot/)
    // What is looked at for the first time today is not said to have worked for ninety days.
    const today = new Date().toLocaleDateString('fi', { dateStyle: 'medium', timeZone: 'UTC' })
    assert.ok(inFinnish.body.includes(`<small>${today} alkaen: toiminnassa 100`), inFinnish.body)
  } finally {
    await shared.stop()
  }
})

test('the public page has the name and colour of the one business, and what is not well first', () => {
  const part = (name: PartStatus['part'], state: PartStatus['state']) =>
    ({ part: name, state, value: null, since: null, days: [] }) satisfies PartStatus
  const parts = [part('database', 'well'), part('event_loop', 'troubled')]
  const business = { name: 'Bergs <Bad> & co', color: '#ffd400' }
  const body = publicPage({ parts, checkedAt: null, business }, 'en-GB')
  assert.match(body, /<title>Status · Bergs &#60;Bad&#62; &#38; co<\/title>/)
  assert.match(body, /<header><span aria-hidden="true">B<\/span>Bergs &#60;Bad&#62; &#38; co<\/header>/)
  assert.match(body, /background:#ffd400;color:#16181d/)
  assert.ok(body.indexOf('Disrupted') < body.indexOf('Working</b>'))
  assert.doesNotMatch(publicPage({ parts, checkedAt: null, business: null }, 'en-GB'), /<header>/)
})

test('the public page is of the one business of its own that lives here', async () => {
  const alone = await startTestHouse({ rooms: [monitoring], env: { SVAR_STATUS_PAGE: 'public' } })
  const page = async () => (await alone.app.inject({ url: '/status' })).body
  try {
    await createTenant(alone.platform, { name: 'Bergs Bad', locale: 'nb', timeZone: 'Europe/Oslo' })
    assert.match(await page(), /Bergs Bad<\/header>/)
    await createTenant(alone.platform, { name: 'Dals Dyr', locale: 'nb', timeZone: 'Europe/Oslo' })
    assert.doesNotMatch(await page(), /Bergs Bad|Dals Dyr/)
  } finally {
    await alone.stop()
  }
})

test('the public page is there while the database is away, and says what is wrong', async () => {
  const shared = await startTestHouse({
    rooms: [monitoring],
    sharing: house,
    env: { SVAR_STATUS_PAGE: 'public' },
  })
  const page = () => shared.app.inject({ url: '/status', headers: { 'accept-language': 'en-GB' } })
  try {
    await look(shared.platform, [{ part: 'database', isWell: true, value: 2 }])
    assert.equal((await page()).statusCode, 200)
    Object.assign(shared.platform.database.gate, { isOpen: () => false, answers: async () => false })
    const { statusCode, body, headers } = await page()
    assert.deepEqual([statusCode, headers['retry-after']], [503, '30'])
    assert.match(body, /Something is not working as it should/)
    assert.match(body, /Conversations and data<\/h2><b class="troubled">Disrupted/)
    assert.match(body, /class="days"/)
  } finally {
    await shared.stop()
  }
})

test('a disk is nearly full where little is left of it, not where a tenth of a large one is', () => {
  assert.equal(isDiskWell({ share: 0.5, bytes: 5e9 }), true)
  assert.equal(isDiskWell({ share: 0.08, bytes: 2e9 }), false)
  assert.equal(isDiskWell({ share: 0.08, bytes: 160e9 }), true)
})
