import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { DeliveryProvider } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { SmtpError } from '../../adapters/smtp/failure.ts'
import { system } from '../../kernel/actor.ts'
import { type Mail, type ProviderAccount, SendError } from '../../kernel/ports.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { delivery, sendMail } from './index.ts'

const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }
const smtp = {
  kind: 'smtp',
  name: 'Vår server',
  host: 'smtp.nordlys.example',
  port: 465,
  security: 'tls',
  user: 'post',
  password: 'a-very-secret-password',
}

describe('accounts that mails are sent through', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  let fault: Error | null = null
  const taken: Mail[] = []
  const opened: ProviderAccount[] = []

  before(async () => {
    const send = async (mail: Mail) => {
      if (fault) throw fault
      taken.push(mail)
      return { providerId: null }
    }
    const open = (account: ProviderAccount) => {
      opened.push(account)
      return { send }
    }
    house = await startTestHouse({ rooms: [delivery], providers: { open } })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  after(() => house?.stop())

  const call = <B>(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, tenant = a) =>
    tenant.as<B>(tenant.owner, { method, url: `/api/delivery/${url}`, ...(payload ? { payload } : {}) })
  const accounts = async () =>
    (await call<{ items: DeliveryProvider[] }>('GET', 'providers')).body.items as [DeliveryProvider]
  const send = async (to: string) => {
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      sendMail(ctx, { to, template: 'person_requested', locale: 'nb', params }),
    )
    await house.settled()
  }

  it('keep their keys to themselves, and tell how they are', async () => {
    const { status, body } = await call<DeliveryProvider>('POST', 'providers', smtp)
    assert.equal(status, 201)
    assert.doesNotMatch(JSON.stringify([body, await accounts()]), /secret|post/)
    assert.equal(body.health.state, 'unknown')
    await send('first@kunde.example')
    assert.equal(taken.length, 1)
    const account = opened.at(-1)
    assert.equal(account?.kind === 'smtp' && account.password, smtp.password)
    assert.equal((await accounts())[0].health.state, 'ok')
  })

  it('say in whose name they failed, and are well again when they take something', async () => {
    fault = new SendError('535 wrong password')
    await send('second@kunde.example')
    const [account] = await accounts()
    assert.deepEqual([account.health.state, account.health.said], ['failing', '535 wrong password'])
    assert.equal(house.sent.at(-1)?.to, 'second@kunde.example')
    fault = null
    const trial = await call<{ error: string | null }>('POST', `providers/${account.id}/trial`, {
      to: 'a@b.no',
    })
    assert.equal(trial.body.error, null)
    assert.deepEqual((await accounts())[0].health.said, null)
  })

  it('are not to blame for an address that does not exist', async () => {
    fault = new SendError('550 no such user', { permanent: true })
    await send('nobody@kunde.example')
    assert.equal((await accounts())[0].health.state, 'ok')
    fault = null
    const [{ id }] = await accounts()
    assert.equal((await call('POST', `providers/${id}/trial`, { to: 'no address' })).status, 400)
    assert.equal((await accounts())[0].health.state, 'ok')
  })

  it('are not to blame where a recipient is put off, also in a trial', async () => {
    fault = new SmtpError('450 4.2.0 Greylisted', { permanent: false, maybeTaken: false, ofRecipient: true })
    await send('grey@kunde.example')
    const [{ id }] = await accounts()
    const trial = await call<{ error: string | null }>('POST', `providers/${id}/trial`, { to: 'grey@b.no' })
    assert.equal(trial.body.error, '450 4.2.0 Greylisted')
    assert.equal((await accounts())[0].health.state, 'ok')
    fault = null
  })

  it('are told their keys anew by their own workspace only, and keep their kind', async () => {
    const [{ id }] = await accounts()
    const changed = { ...smtp, password: 'another-secret' }
    assert.equal((await call('PUT', `providers/${id}`, changed, b)).status, 404)
    const slack = { kind: 'slack', name: 'S', webhookUrl: 'https://hooks.slack.com/services/T/B/s' }
    assert.equal((await call('PUT', `providers/${id}`, slack)).status, 400)
    assert.equal((await call('PUT', `providers/${id}`, changed)).status, 200)
    await send('third@kunde.example')
    const account = opened.at(-1)
    assert.equal(account?.kind === 'smtp' && account.password, 'another-secret')
  })

  it('send in the name that was chosen; a name cannot become another header', async () => {
    const chosen = {
      quietHours: null,
      mailsPerMinute: null,
      senderName: 'Nordlys" <x@y.example>\r\nBcc: all@kunde.example',
      senderAddress: 'post@nordlys.example',
      replyTo: 'svar@nordlys.example',
    }
    assert.equal((await call('PUT', 'settings', chosen)).status, 200)
    await send('fourth@kunde.example')
    const mail = taken.at(-1)
    assert.match(String(mail?.from), /^"[^"<>\r\n\\]+" <post@nordlys\.example>$/)
    assert.equal(mail?.headers?.['Reply-To'], 'svar@nordlys.example')
    for (const wrong of ['a@b.example\r\nBcc: c@d.example', 'Kari <a@b.example>', 'nobody'])
      assert.equal((await call('PUT', 'settings', { ...chosen, replyTo: wrong })).status, 400)
  })

  it('are refused where what they are reached by is wrong', async () => {
    const wrong = [
      { host: 'a b' },
      { host: 'x\r\nEHLO' },
      { port: 0 },
      { port: 70_000 },
      { security: 'maybe' },
    ]
    for (const change of wrong)
      assert.equal(
        (await call('POST', 'providers', { ...smtp, ...change })).status,
        400,
        JSON.stringify(change),
      )
  })
})
