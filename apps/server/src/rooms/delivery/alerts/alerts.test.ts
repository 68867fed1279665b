import assert from 'node:assert/strict'
import { createECDH, randomBytes } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { AlertChoices } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import type { Mail, ProviderAccount } from '../../../kernel/ports.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { delivery, tell } from '../index.ts'

const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }
const slack = { kind: 'slack', name: 'Slack', webhookUrl: 'https://hooks.slack.com/services/T/B/secret' }

describe('alerts', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  const slacked: Mail[] = []
  const pushed: Mail[] = []

  before(async () => {
    const into = (taken: Mail[]) => ({
      send: async (mail: Mail) => {
        taken.push(mail)
        return { providerId: null }
      },
    })
    const providers = { open: (_: ProviderAccount) => into(slacked), openPush: () => into(pushed) }
    house = await startTestHouse({ rooms: [delivery], providers })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  beforeEach(() => {
    for (const taken of [slacked, pushed, house.sent]) taken.length = 0
  })
  after(() => house?.stop())

  let count = 0
  const act = <T>(tenant: TestTenant, work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, tenant.tenantId, system('test'), work)
  const waiting = async (tenant: TestTenant, over: object = {}) => {
    count += 1
    const key = `test:${count}`
    const told = await act(tenant, (ctx) =>
      tell(ctx, { kind: 'waiting', key, template: 'person_requested', params, ...over }),
    )
    await house.settled()
    return told
  }
  const choose = (who: TestTenant['owner'], payload: object, tenant = a) =>
    tenant.as<AlertChoices>(who, { method: 'PUT', url: '/api/delivery/alerts', payload })
  const chosenBy = async (who: TestTenant['owner'], tenant = a) =>
    (await tenant.as<AlertChoices>(who, { method: 'GET', url: '/api/delivery/alerts' })).body
  const subscribe = async (who: TestTenant['owner'], endpoint: string) => {
    const browser = createECDH('prime256v1')
    browser.generateKeys()
    const payload = {
      endpoint,
      p256dh: browser.getPublicKey('base64url'),
      auth: randomBytes(16).toString('base64url'),
    }
    const { status } = await a.as(who, { method: 'PUT', url: '/api/delivery/push-subscription', payload })
    assert.equal(status, 200)
  }

  it('go to the owner by mail, and to agents not at all, while nobody has chosen', async () => {
    assert.equal(await waiting(a), true)
    assert.deepEqual(
      house.sent.map(({ to }) => to),
      [a.owner.email],
    )
    assert.deepEqual((await chosenBy(a.owner)).waiting, ['mail'])
    assert.deepEqual((await chosenBy(a.agent)).waiting, [])
  })

  it('reach each person where they chose, and nobody else', async () => {
    await choose(a.owner, { waiting: ['slack'] })
    await choose(a.agent, { waiting: ['mail', 'push'] })
    await a.as(a.owner, { method: 'POST', url: '/api/delivery/providers', payload: slack })
    await subscribe(a.agent, 'https://push.example/agent')
    assert.equal((await chosenBy(a.agent)).browsers, 1)
    await waiting(a)
    assert.deepEqual(
      house.sent.map(({ to }) => to),
      [a.agent.email],
    )
    assert.equal(slacked.length, 1)
    assert.equal(slacked[0]?.link, params.link)
    assert.equal(pushed.length, 1)
    assert.equal(pushed[0]?.subject, house.sent[0]?.subject)
    assert.match(slacked[0]?.text ?? '', /svarer ikke lenger.+\n> Hei!$/, 'why it is told, and their words')
    assert.equal(pushed[0]?.text, 'Hei!', 'a notice is short')
    await waiting(b)
    assert.equal(house.sent.at(-1)?.to, b.owner.email)
    assert.equal(slacked.length + pushed.length, 2)
  })

  it('of another kind are as they were; a choice may be nothing at all', async () => {
    assert.deepEqual((await chosenBy(a.owner)).error, ['mail'])
    await choose(a.owner, { waiting: [] })
    await choose(a.agent, { waiting: [] })
    assert.equal(await waiting(a), false)
    assert.equal(house.sent.length + slacked.length + pushed.length, 0)
  })

  it('of a customer who may be lost, of promises and the daily report are each a kind of their own', async () => {
    await choose(a.owner, { waiting: [], risk: ['mail'] })
    const { risk, promise, report } = await chosenBy(a.owner)
    assert.deepEqual({ risk, promise, report }, { risk: ['mail'], promise: ['mail', 'push'], report: [] })
    const lost = { ...params, mood: 'Misfornøyd' }
    const about = { kind: 'risk', key: 'lost', template: 'conversation_at_risk', params: lost } as const
    await act(a, (ctx) => tell(ctx, about))
    await waiting(a)
    assert.deepEqual(
      house.sent.map(({ to, subject }) => [to, subject]),
      [[a.owner.email, 'Kari kan trenge dere']],
    )
  })

  it('that concern somebody go to them alone, where they chose', async () => {
    await choose(a.agent, { promise: ['mail', 'slack'] })
    await waiting(a, { kind: 'promise', concerned: [a.agent.memberId] })
    assert.deepEqual(
      house.sent.map(({ to }) => to),
      [a.agent.email],
    )
    assert.equal(slacked.length, 1)
  })

  it('of a team go to the team alone', async () => {
    await choose(a.owner, { waiting: ['mail'] })
    await waiting(a, { among: [a.agent.email] })
    assert.deepEqual(house.sent, [])
    await choose(a.agent, { waiting: ['mail'] })
    await waiting(a, { among: [a.agent.email] })
    assert.deepEqual(
      house.sent.map(({ to }) => to),
      [a.agent.email],
    )
  })

  it('that are told twice are one', async () => {
    await choose(a.owner, { waiting: ['mail', 'slack'] })
    for (let again = 0; again < 2; again += 1)
      await act(a, (ctx) => tell(ctx, { kind: 'waiting', key: 'once', template: 'person_requested', params }))
    await house.settled()
    assert.equal(slacked.length, 1)
    assert.equal(house.sent.filter(({ to }) => to === a.owner.email).length, 1)
  })

  it('break quiet hours where their kind may', async () => {
    await choose(a.owner, { waiting: ['mail'] })
    await choose(a.agent, { waiting: [] })
    const quietHours = { from: '00:00', to: '23:59' }
    const set = (quietExcept: string[]) =>
      a.as(a.owner, {
        method: 'PUT',
        url: '/api/delivery/settings',
        payload: { quietHours, mailsPerMinute: null, quietExcept },
      })
    await set(['person_requested'])
    await waiting(a)
    assert.equal(house.sent.length, 1)
    await act(a, (ctx) => tell(ctx, { kind: 'system', key: 'q', template: 'system_alert', params: trouble }))
    await new Promise((go) => setTimeout(go, 200))
    assert.equal(house.sent.length, 1)
  })

  it('are nothing that a program may choose for somebody', async () => {
    const { status } = await a.as('key', { method: 'GET', url: '/api/delivery/alerts' })
    assert.equal(status, 403)
  })
})

const trouble = { what: 'The disk is nearly full.', detail: '', link: 'https://svar.example/status' }
