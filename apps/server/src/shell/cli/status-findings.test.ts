import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { readConfig } from '../../platform/config/config.ts'
import { asLogin } from '../../platform/tenancy/context.ts'
import { forgetRunning, noteRunning } from '../running.ts'
import { statusFindings, watching } from './status-findings.ts'

let house: TestHouse
before(async () => {
  house = await startTestHouse()
})
after(() => house?.stop())

const note = (part: string, isWell: boolean) =>
  asLogin(house.platform, async (client) => {
    const now = house.clock.now()
    await client.query(
      `INSERT INTO status.parts (part, is_well, value, since, checked_at) VALUES ($1, $2, 0.5, $3, $3)`,
      [part, isWell, now],
    )
    await client.query(
      `INSERT INTO status.buckets VALUES ($1, date_bin('5 minutes', $2::timestamptz, '2000-01-01'), 10, $3, 0.5)`,
      [part, now, isWell ? 0 : 5],
    )
  })

test('the doctor says so when nobody has looked yet', async () => {
  const [only, ...others] = await statusFindings(house.platform)
  assert.equal(only?.state, 'note')
  assert.match(only?.found ?? '', /nobody has looked/)
  assert.deepEqual(others, [])
})

test('the doctor tells the history, and each alert with what to do and whom it concerns', async () => {
  for (const part of ['database', 'queue', 'memory', 'event_loop']) await note(part, true)
  await note('disk', false)
  const { a, b } = await house.twoTenants()
  for (const { tenantId } of [a, b])
    await asLogin(house.platform, async (client) => {
      await client.query(`BEGIN; SET LOCAL ROLE svar_app; SET LOCAL app.tenant_id = '${tenantId}'`)
      await client.query(
        `INSERT INTO status_alerts (id, part, value, raised_at, seen_at)
         SELECT gen_random_uuid(), part, 0.05, now(), now() FROM unnest('{disk,mail}'::text[]) AS part`,
      )
      await client.query('COMMIT')
    })
  const found = await statusFindings(house.platform)
  const [status, ...others] = found.filter((one) => !/^(disk|mail):/.test(one.found))
  const [alert, mail] = ['disk:', 'mail:'].map((part) => found.find((one) => one.found.startsWith(part)))
  const today = house.clock.now().toISOString().slice(0, 10)
  assert.equal(status?.found, `90.00 % of looks were well since ${today}; not well now: disk`)
  assert.equal(alert?.state, 'wrong')
  assert.match(alert?.found ?? '', /^disk: .* is free$/)
  assert.equal(
    mail?.found,
    `mail: mails have failed for ten minutes (in ${[a.slug, b.slug].sort().join(', ')})`,
  )
  assert.match(alert?.mend ?? '', /Make room/)
  assert.deepEqual(others, [])
})

test('the doctor tells a Svar that does not run from one that runs and is stuck', async () => {
  house.clock.advance(10 * 60_000)
  const { dataDir } = house.platform.config
  const status = async () => (await statusFindings(house.platform))[0]
  assert.deepEqual(
    [(await status())?.state, (await status())?.mend],
    ['note', 'Svar does not run now: npm start'],
  )
  noteRunning(dataDir, { url: '', location: '' })
  assert.equal((await status())?.state, 'wrong')
  assert.match((await status())?.found ?? '', /^Svar runs, but has not looked since \d{4}-/)
  forgetRunning(dataDir)
})

test('the doctor shows where things go, and no secret', () => {
  const { found } = watching(
    readConfig({
      SVAR_METRICS_TOKEN: 'a-token-of-the-scraper',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://someone:secret@collector:4318/',
    }),
  )
  assert.match(found, /collector:4318/)
  assert.doesNotMatch(found, /a-token-of|someone|secret/)
})
