import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, before, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { delivery, sendMail } from './index.ts'

const webhookKey = 'signing-key'
const account = {
  kind: 'mailgun',
  name: 'Mailgun',
  region: 'eu',
  domain: 'mg.svar.example',
  apiKey: 'mg-secret',
  webhookKey,
}

let house: TestHouse
let a: TestTenant
before(async () => {
  const open = () => ({ send: async () => ({ providerId: null }) })
  house = await startTestHouse({ rooms: [delivery], providers: { open } })
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

it('what Mailgun signed is heard once: the same signature with other words changes nothing', async () => {
  const url = '/api/delivery/providers'
  const { body } = await a.as<{ reportsTo: string }>(a.owner, { method: 'POST', url, payload: account })
  for (const to of ['one@kunde.example', 'two@kunde.example']) {
    const params = { inviterName: 'Kari', link: 'https://svar.example/i/1' }
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      sendMail(ctx, { to, template: 'invitation', locale: 'nb', params }),
    )
  }
  await house.settled()
  const mails = async () => {
    const listed = await a.as<{ items: { id: string; to: string; state: string }[] }>(a.owner, {
      url: '/api/delivery/mails?search=kunde.example',
    })
    return Object.fromEntries(listed.body.items.map((mail) => [mail.to, mail]))
  }
  const timestamp = String(Math.floor(house.clock.now().getTime() / 1000))
  const signedWith = (token: string) => ({
    timestamp,
    token,
    signature: createHmac('sha256', webhookKey).update(`${timestamp}${token}`).digest('hex'),
  })
  const tell = async (token: string, to: string, event: object) => {
    const mail = (await mails())[to]
    const data = { recipient: to, 'user-variables': { mail_id: mail?.id }, ...event }
    const answer = await house.app.inject({
      method: 'POST',
      url: new URL(body.reportsTo).pathname,
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ signature: signedWith(token), 'event-data': data }),
    })
    assert.equal(answer.statusCode, 200)
    return (await mails())[to]?.state
  }
  assert.equal(await tell('first', 'one@kunde.example', { event: 'delivered' }), 'delivered')
  const bounced = { event: 'failed', severity: 'permanent' }
  assert.equal(await tell('first', 'two@kunde.example', bounced), 'sent')
  house.clock.advance(8 * 3_600_000)
  assert.equal(await tell('first', 'two@kunde.example', bounced), 'sent')
  assert.equal(await tell('second', 'two@kunde.example', bounced), 'bounced')
})
