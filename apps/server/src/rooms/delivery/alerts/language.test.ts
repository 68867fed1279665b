import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Locale } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import type { Mail, ProviderAccount } from '../../../kernel/ports.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { delivery, tell } from '../index.ts'

const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }
const slack = { kind: 'slack', name: 'Slack', webhookUrl: 'https://hooks.slack.com/services/T/B/secret' }

describe('the language of an alert', () => {
  let house: TestHouse
  let a: TestTenant
  const slacked: Mail[] = []

  before(async () => {
    const open = (_: ProviderAccount) => ({
      send: async (mail: Mail) => {
        slacked.push(mail)
        return { providerId: null }
      },
    })
    house = await startTestHouse({ rooms: [delivery], providers: { open } })
    ;({ a } = await house.twoTenants())
    await a.as(a.owner, { method: 'POST', url: '/api/delivery/providers', payload: slack })
    await choose(a.owner, { waiting: ['mail', 'slack'], risk: ['mail'] })
    await choose(a.agent, { waiting: ['mail'] })
    await house.settled()
  })
  beforeEach(() => {
    for (const taken of [slacked, house.sent]) taken.length = 0
  })
  after(() => house?.stop())

  const choose = (who: TestPerson, payload: object) =>
    a.as(who, { method: 'PUT', url: '/api/delivery/alerts', payload })
  const reads = async (who: TestPerson, locale: Locale) => {
    const { status } = await a.as(who, { method: 'PATCH', url: '/api/identity/me', payload: { locale } })
    assert.equal(status, 200)
  }
  const told = async (alert: Partial<Parameters<typeof tell>[1]>) => {
    const whole = {
      kind: 'waiting',
      key: crypto.randomUUID(),
      template: 'person_requested',
      params,
      ...alert,
    }
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      tell(ctx, whole as Parameters<typeof tell>[1]),
    )
    await house.settled()
    return new Map(house.sent.map(({ to, subject, text }) => [to, { subject, text }]))
  }

  it('is each reader’s own, as they have chosen it last, and the workspace’s where all read it', async () => {
    await reads(a.owner, 'fi')
    const mails = await told({})
    assert.equal(mails.get(a.owner.email)?.subject, 'Kari odottaa vastausta')
    assert.equal(mails.get(a.agent.email)?.subject, 'Kari venter på deg')
    assert.equal(slacked[0]?.subject, 'Kari venter på deg')

    await reads(a.owner, 'de')
    house.sent.length = 0
    assert.equal((await told({})).get(a.owner.email)?.subject, 'Kari wartet auf Sie')
  })

  it('is that of the words in it, too', async () => {
    await reads(a.owner, 'sv')
    const inLanguage = (locale: Locale) => ({ ...params, mood: `<${locale}>` })
    const mails = await told({ kind: 'risk', template: 'conversation_at_risk', params: inLanguage })
    assert.match(mails.get(a.owner.email)?.text ?? '', /<sv>/)
  })

  it('is known of somebody who joins another workspace, and the workspace’s for an address that is nobody’s', async () => {
    await reads(a.owner, 'da')
    const made = await a.as<{ slug: string }>(a.owner, {
      method: 'POST',
      url: '/api/identity/workspaces',
      payload: { name: 'Second', locale: 'de' },
    })
    assert.equal(made.status, 200)
    const headers = { 'x-svar-workspace': made.body.slug }
    await a.as(a.owner, {
      method: 'PUT',
      url: '/api/delivery/alerts',
      payload: { waiting: ['mail'] },
      headers,
    })
    const { rows } = await house.platform.database.pool.query(
      'SELECT tenant_id FROM tenants WHERE slug = $1',
      [made.body.slug],
    )
    await inTenant(house.platform, rows[0].tenant_id, system('test'), (ctx) =>
      tell(ctx, {
        kind: 'waiting',
        key: 'one',
        template: 'person_requested',
        params,
        among: ['desk@x.example'],
      }),
    )
    await house.settled()
    assert.deepEqual(
      new Map(house.sent.map(({ to, subject }) => [to, subject])),
      new Map([['desk@x.example', 'Kari wartet auf Sie']]),
    )
    house.sent.length = 0
    await inTenant(house.platform, rows[0].tenant_id, system('test'), (ctx) =>
      tell(ctx, { kind: 'waiting', key: 'two', template: 'person_requested', params }),
    )
    await house.settled()
    assert.deepEqual(
      house.sent.map(({ subject }) => subject),
      ['Kari venter på dig'],
    )
  })
})
