import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { locales, statusParts } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { delivery } from '../../delivery/index.ts'
import { monitoring } from '../index.ts'
import { troubleWords } from './trouble-words.ts'
import { look } from './watch.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant

before(async () => {
  house = await startTestHouse({ rooms: [delivery, monitoring] })
  ;({ a, b } = await house.twoTenants())
  await house.settled()
  house.sent.length = 0
})
after(() => house?.stop())

test('what needs a person is told once to each workspace, with what to do about it', async () => {
  for (let looks = 0; looks < 4; looks += 1) {
    await look(house.platform, [{ part: 'disk', isWell: false, value: 0.02 }])
    house.clock.advance(30_000)
  }
  await house.settled()
  assert.deepEqual(house.sent.map(({ to }) => to).sort(), [a.owner.email, b.owner.email].sort())
  const all = Object.values(troubleWords).map((words) => words.disk.what)
  const text = house.sent[0]?.text ?? ''
  assert.ok(
    all.some((one) => text.includes(one)),
    text,
  )
  assert.ok(all.includes(`${house.sent[0]?.subject.replace('Svar: ', '')}.`))
  assert.match(text, /\/admin\/w\/[\w-]+\/status/)
})

test('every part has words in every language', () => {
  for (const locale of locales)
    for (const part of statusParts) {
      const { what, mend } = troubleWords[locale][part]
      assert.ok(what.endsWith('.') && mend.endsWith('.'), `${locale} ${part}`)
    }
})
