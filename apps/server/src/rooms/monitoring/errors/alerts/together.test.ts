import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { TestHouse } from '../../../../../test/harness.ts'
import type { TestTenant } from '../../../../../test/test-tenant.ts'
import { crash, errorHouse, errorsOf } from '../errors.fixture.ts'
import { togetherJobs } from './together.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

const HOUR_MS = 3_600_000
const faults = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    crash(
      { timestamp: house.clock.now().getTime() / 1000 },
      { type: `Fault${String.fromCharCode(97 + at)}`, place: `place${String.fromCharCode(97 + at)}` },
    ),
  )
const alerts = () => house.sent.filter(({ subject }) => /feil i shop/i.test(subject))

/** What was left for later, as the queue hands it out. */
async function leftForLater() {
  const { rows } = await house.platform.database.pool.query<{ payload: { projectId: string }; at: Date }>(
    `SELECT data->'payload' AS payload, start_after AS at FROM jobs.job
     WHERE name = 'monitoring.tell_errors_together' AND state = 'created'`,
  )
  const [job] = togetherJobs
  return rows.map(({ payload, at }) => ({
    projectId: payload.projectId,
    inMs: at.getTime() - house.clock.now().getTime(),
    run: async (tenantId = a.tenantId) => {
      await job?.run(house.platform, tenantId, job.type.schema.parse(payload), new AbortController().signal)
      await house.settled()
    },
  }))
}

test('what is too much to be told one by one is told together when the hour is over, once, and nothing twice', async () => {
  const errors = await errorsOf(house, a)
  await errors.send(faults(24))
  await house.settled()
  const found = await errors.list('?limit=100')
  assert.equal(found.length, 24)
  const single = alerts().length
  assert.ok(single > 0 && single <= 10, `${single} mails`)
  const later = await leftForLater()
  assert.equal(later.length, 1)
  const [together] = later
  assert.ok(together && Math.abs(together.inMs - HOUR_MS) < 60_000, `in ${together?.inMs} ms`)

  const told = new Set(alerts().map(({ subject }) => /Fault\w/.exec(subject)?.[0]))
  const [seenTo] = found.filter(({ title }) => !told.has(/Fault\w/.exec(title ?? '')?.[0]))
  await errors.change(seenTo?.id ?? '', 'resolve')
  house.clock.advance(HOUR_MS)
  await together.run()
  const last = alerts().at(-1)
  assert.equal(alerts().length, single + 1)
  assert.match(last?.subject ?? '', /^Flere feil i shop$/)
  assert.ok(last?.text.includes(`hver for seg: ${24 - single - 1}.`), last?.text)
  const named = [...(last?.text ?? '').matchAll(/Fault\w/g)].map(([name]) => name)
  assert.equal(named.length, 5)
  assert.ok(named.every((name) => !told.has(name) && !seenTo?.title?.includes(name)))
  assert.ok(last?.text.includes(`/errors?project=${errors.project.id}`))
  await together.run()
  assert.equal(alerts().length, single + 1)
})

test('what rises beyond those that are told one by one is told with the others', async () => {
  house.clock.advance(2 * HOUR_MS)
  const errors = await errorsOf(house, a, 'till')
  await errors.call('PATCH', `projects/${errors.project.id}`, {
    alerts: {
      ...errors.project.alerts,
      new: { on: false, after: 1 },
      rising: { on: true, times: 3, least: 10 },
    },
  })
  const happen = async (times: number) => {
    for (let time = 0; time < times; time += 1) await errors.send(faults(13))
    await house.settled()
  }
  await happen(1)
  house.clock.advance(26 * HOUR_MS)
  await happen(12)
  const single = house.sent.filter(({ subject }) => /i till/.test(subject)).length
  assert.ok(single > 0 && single <= 10, `${single} mails`)
  house.clock.advance(HOUR_MS)
  const together = (await leftForLater()).find(({ projectId }) => projectId === errors.project.id)
  await together?.run()
  const last = house.sent.at(-1)
  assert.equal(last?.subject, 'Flere feil i till')
  assert.ok(last?.text.includes(`hver for seg: ${13 - single}.`), last?.text)
})

test('another workspace is told nothing of it', async () => {
  const [together] = await leftForLater()
  const before = house.sent.length
  await together?.run(b.tenantId)
  assert.equal(house.sent.length, before)
})
