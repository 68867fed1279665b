import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import { type PushService, startPushService } from '../../../../test/push-service.ts'
import { type SlackService, startSlackService } from '../../../../test/slack-service.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { createDeliveryProviders } from '../../../shell/delivery-providers.ts'
import { delivery } from '../../delivery/index.ts'
import { monitoring } from '../index.ts'
import { crash, errorsOf } from './errors.fixture.ts'

const HOUR_MS = 3_600_000

let house: TestHouse
let a: TestTenant
let browsers: PushService
let slack: SlackService
before(async () => {
  browsers = await startPushService(() => house.clock.now())
  slack = await startSlackService()
  setDefaultCACertificates([...getCACertificates('default'), browsers.ca])
  house = await startTestHouse({
    rooms: [delivery, monitoring],
    allowPrivate: [new URL(browsers.origin).host],
    providers: {
      open: (account) =>
        account.kind === 'slack'
          ? slack.transport
          : createDeliveryProviders(house.platform.egress, house.clock).open(account),
    },
  })
  ;({ a } = await house.twoTenants())
})
after(async () => {
  await house?.stop()
  await slack?.stop()
  browsers?.stop()
})

const ask = (method: 'GET' | 'PUT' | 'POST', path: string, payload?: object) =>
  a.as<{ key: string }>(a.owner, { method, url: `/api/delivery/${path}`, ...(payload ? { payload } : {}) })

test('a new error, one that is back and one that comes far more often are told in Slack and in the browser', async () => {
  await ask('POST', 'providers', {
    kind: 'slack',
    name: 'Slack',
    webhookUrl: 'https://hooks.slack.com/services/T000/B000/Key',
  })
  const { key } = (await ask('GET', 'push-key')).body
  await ask('PUT', 'push-subscription', browsers.subscribe(key))
  await ask('PUT', 'alerts', { error: ['slack', 'push'] })
  const errors = await errorsOf(house, a)
  const happen = (count: number) =>
    errors.send(
      Array.from({ length: count }, () =>
        crash({ timestamp: house.clock.now().getTime() / 1000 }, { value: 'a < b & <!channel>' }),
      ),
    )
  await happen(1)
  const [group] = await errors.list()
  await house.settled()
  await errors.change(group?.id ?? '', 'resolve')
  house.clock.advance(25 * HOUR_MS)
  await happen(1)
  await house.settled()
  house.clock.advance(HOUR_MS)
  await happen(60)
  await house.settled()

  const link = `${house.platform.config.url}/admin/w/alfa/errors/${group?.id}`
  const told = ['Ny feil i shop', 'En feil er tilbake i shop', 'Langt flere feil i shop']
  assert.deepEqual(slack.refused(), [])
  assert.deepEqual(
    slack.shown().map((shown) => shown.split('\n')[0]),
    told.map((title) => `*${title} – TypeError: a < b & <!channel> (${link})*`),
  )
  const pushed = browsers.pushed.map(({ plain }) => JSON.parse(plain))
  assert.deepEqual(
    pushed.map(({ title, link: to }) => [title, to]),
    told.map((title) => [`${title} – TypeError: a < b & <!channel>`, link]),
  )
  assert.deepEqual(browsers.answered, ['201 taken', '201 taken', '201 taken'])
  assert.deepEqual(
    house.sent.filter(({ subject }) => subject.includes('shop')),
    [],
  )
})
