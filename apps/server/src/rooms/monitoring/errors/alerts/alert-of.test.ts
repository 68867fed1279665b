import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ErrorAlerts, ErrorProject } from '@svar/contract'
import type { TestHouse } from '../../../../../test/harness.ts'
import type { TestTenant } from '../../../../../test/test-tenant.ts'
import { crash, errorHouse, errorsOf } from '../errors.fixture.ts'
import { alertJobs } from './alert-of.ts'

const HOUR_MS = 3_600_000

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

const usual: ErrorAlerts = {
  new: { on: true, after: 1 },
  regressed: { on: true, after: 1 },
  rising: { on: true, times: 3, least: 20 },
  quietHours: null,
  memberIds: null,
}

/** A project that tells as it is asked to. */
async function projectThat(tells: Partial<ErrorAlerts>, name: string) {
  // No more than so many are told in an hour, over all projects.
  house.clock.advance(HOUR_MS)
  const errors = await errorsOf(house, a, name)
  const changed = await errors.call<ErrorProject>('PATCH', `projects/${errors.project.id}`, {
    alerts: { ...usual, ...tells },
  })
  const now = () => house.clock.now().getTime() / 1000
  return {
    ...errors,
    changed,
    async happen(times = 1) {
      await errors.send(Array.from({ length: times }, () => crash({ timestamp: now() })))
      await house.settled()
    },
    only: async () => (await errors.list(`?project=${errors.project.id}`))[0]?.id ?? '',
    told: () => house.sent.filter(({ subject }) => subject.includes(name)).map(({ to }) => to),
  }
}

test('a project tells of everything to everybody until it is said otherwise, and keeps what was said', async () => {
  const errors = await errorsOf(house, a, 'fresh')
  assert.deepEqual(errors.project.alerts, usual)
  const alerts = { ...usual, quietHours: { from: '22:00', to: '06:00' }, memberIds: [a.agent.memberId] }
  const { changed } = await projectThat(alerts, 'kept')
  assert.deepEqual(changed.body.alerts, alerts)
  const named = await errors.call<ErrorProject>('PATCH', `projects/${changed.body.id}`, { name: 'renamed' })
  assert.deepEqual(named.body.alerts, alerts)
})

test('what is switched off is not told, and nothing else is lost by it', async () => {
  const shop = await projectThat({ new: { on: false, after: 1 } }, 'quietly new')
  await shop.happen()
  assert.deepEqual(shop.told(), [])
  await shop.change(await shop.only(), 'resolve')
  house.clock.advance(1000)
  await shop.happen()
  assert.deepEqual(shop.told(), [a.owner.email])
})

test('a new error is told when it has come as often as was asked for, once', async () => {
  const shop = await projectThat({ new: { on: true, after: 5 } }, 'five times')
  await shop.happen(3)
  await shop.happen()
  assert.deepEqual(shop.told(), [])
  await shop.happen()
  await shop.happen(10)
  assert.deepEqual(shop.told(), [a.owner.email])
})

test('one that comes often enough at once is told at once', async () => {
  const shop = await projectThat({ new: { on: true, after: 5 } }, 'at once')
  await shop.happen(7)
  assert.deepEqual(shop.told(), [a.owner.email])
})

test('one that came back is told when it came as often since; resolved before that, never', async () => {
  const shop = await projectThat({ regressed: { on: true, after: 3 } }, 'thrice back')
  await shop.happen(4)
  const id = await shop.only()
  await shop.change(id, 'resolve')
  house.clock.advance(1000)
  await shop.happen()
  await shop.happen()
  assert.equal(shop.told().length, 1)
  await shop.change(id, 'resolve')
  house.clock.advance(1000)
  await shop.happen()
  assert.equal(shop.told().length, 1)
  await shop.happen()
  await shop.happen()
  assert.equal(shop.told().length, 2)
})

test('how far above the usual is too much, and how few never are, is for the project to say', async () => {
  const shop = await projectThat({ rising: { on: true, times: 6, least: 37 } }, 'rises late')
  const rises = async () => (await shop.told()).length - 1
  await shop.happen()
  for (let hour = 0; hour < 30; hour += 1) {
    house.clock.advance(HOUR_MS)
    await shop.happen(6)
  }
  house.clock.advance(HOUR_MS)
  await shop.happen(36)
  assert.equal(await rises(), 0)
  await shop.happen()
  assert.equal(await rises(), 1)
})

test('what comes as often every hour, or every day at this hour, is not told as more than usual; by night it is', async () => {
  const [steady, byDay] = [await projectThat({}, 'steady'), await projectThat({}, 'by day')]
  house.clock.advance((24 - house.clock.now().getUTCHours()) * HOUR_MS)
  for (let hour = 0; hour < 96; hour += 1) {
    if (hour < 48) await steady.happen(25)
    if (hour % 24 >= 8 && hour % 24 < 12) await byDay.happen(30)
    house.clock.advance(HOUR_MS)
  }
  assert.deepEqual([steady.told().length, byDay.told().length], [1, 1])
  await byDay.happen(30)
  assert.equal(byDay.told().length, 2)
})

test('only those are told who were named; a stranger cannot be', async () => {
  const shop = await projectThat({ memberIds: [a.agent.memberId] }, 'for the agent')
  await shop.happen()
  assert.deepEqual(shop.told(), [a.agent.email])
  const stranger = '01890000-0000-7000-8000-000000000000'
  const { changed } = await projectThat({ memberIds: [stranger] }, 'for a stranger')
  assert.equal(changed.status, 400)
})

const wall = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)

async function quietNow() {
  const { rows } = await house.platform.database.pool.query<{ timeZone: string }>(
    'SELECT time_zone AS "timeZone" FROM tenants WHERE tenant_id = $1',
    [a.tenantId],
  )
  const zone = rows[0]?.timeZone ?? 'UTC'
  const at = (byMs: number) => wall(new Date(house.clock.now().getTime() + byMs), zone)
  return { from: at(-HOUR_MS), to: at(3 * HOUR_MS) }
}

/** What was left for later, each with how far away it is; and has it done. */
async function later() {
  const { rows } = await house.platform.database.pool.query<{ payload: object; at: Date }>(
    `SELECT data->'payload' AS payload, start_after AS at FROM jobs.job
     WHERE name = 'monitoring.tell_error' AND state = 'created'`,
  )
  const [job] = alertJobs
  return rows.map(({ payload, at }) => ({
    inMs: at.getTime() - house.clock.now().getTime(),
    run: () =>
      job?.run(house.platform, a.tenantId, job.type.schema.parse(payload), new AbortController().signal),
  }))
}

test('what happens in quiet hours is told when they end, once for each error, and not where it was seen to', async () => {
  const shop = await projectThat({}, 'by night')
  await shop.call('PATCH', `projects/${shop.project.id}`, {
    alerts: { ...usual, quietHours: await quietNow() },
  })
  await shop.happen(2)
  const id = await shop.only()
  await shop.change(id, 'resolve')
  house.clock.advance(1000)
  await shop.happen()
  assert.deepEqual(shop.told(), [])
  const waiting = await later()
  assert.equal(waiting.length, 1)
  const [first] = waiting
  assert.ok(first && Math.abs(first.inMs - 3 * HOUR_MS) < 70_000, `in ${first?.inMs} ms`)
  await first.run()
  await first.run()
  await house.settled()
  assert.deepEqual(shop.told(), [a.owner.email])
  await shop.change(id, 'resolve')
  house.clock.advance(HOUR_MS)
  await first.run()
  await house.settled()
  assert.equal(shop.told().length, 1)
})
