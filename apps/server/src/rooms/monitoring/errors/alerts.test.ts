import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { crash, errorHouse, errorsOf } from './errors.fixture.ts'

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

const alerts = () =>
  house.sent.filter(({ to, subject }) => to === a.owner.email && /feil i shop|feil er tilbake/i.test(subject))

test('a new error is mailed once, however often it comes, and again when it is back after it was resolved', async () => {
  const errors = await errorsOf(house, a)
  await errors.send([crash(), crash()])
  await errors.send([crash()])
  await house.settled()
  assert.equal(alerts().length, 1)
  assert.match(alerts()[0]?.text ?? '', /TypeError: x is undefined/)
  const [group] = await errors.list()
  await errors.change(group?.id ?? '', 'resolve')
  await errors.send([crash()])
  await house.settled()
  assert.equal(alerts().length, 2)
})

test('a program that breaks in a hundred ways does not fill a mailbox', async () => {
  const errors = await errorsOf(house, a)
  const before = alerts().length
  await errors.send(
    Array.from({ length: 60 }, (_, at) =>
      crash({}, { type: `Fault${'abcdefghij'[at % 10]}${'klmnop'[at % 6]}` }),
    ),
  )
  await house.settled()
  assert.ok((await errors.list()).length > 15)
  const mails = alerts().length - before
  assert.equal(mails, 10, `${mails} mails`)
})

test('a program that breaks in a hundred ways does not keep back what another one has to tell', async () => {
  const other = await errorsOf(house, a, 'till')
  await other.send([crash({}, { type: 'TillFault' })])
  await house.settled()
  const mails = () => house.sent.filter(({ subject }) => /TillFault/.test(subject)).length
  assert.equal(mails(), 1)
  const [group] = await other.list(`?project=${other.project.id}`)
  await other.change(group?.id ?? '', 'resolve')
  await other.send([crash({}, { type: 'TillFault' })])
  await house.settled()
  assert.equal(mails(), 2)
})
