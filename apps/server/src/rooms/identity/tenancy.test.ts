import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { contract, type Route } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { delivery, sendMail } from '../delivery/index.ts'
import { inviteMember } from './index.ts'

interface Listed {
  items: { id: string }[]
}

const { mails, mail } = contract.delivery
const memberRoutes = (Object.values({ ...contract.identity, mails, mail }) as Route[]).filter(
  (route) => route.access.kind === 'member',
)

describe('tenancy of identity and the mails that it sends', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  const ofA: Record<string, string> = {}

  before(async () => {
    house = await startTestHouse({ rooms: [delivery] })
    ;({ a, b } = await house.twoTenants())
    await inTenant(house.platform, a.tenantId, system('test'), async (ctx) => {
      ofA.invitations = (await inviteMember(ctx, { email: 'somebody@alfa.example', role: 'agent' })).id
      await sendMail(ctx, {
        to: 'x@alfa.example',
        template: 'magic_link',
        locale: 'nb',
        params: { name: 'X', link: 'https://x.example/' },
      })
    })
    await house.settled()
    ofA.members = a.agent.memberId
    ofA['api-keys'] = (await a.as<Listed>(a.owner, { url: '/api/identity/api-keys' })).body.items[0]
      ?.id as string
    ofA.mails = (await a.as<Listed>(a.owner, { url: '/api/delivery/mails' })).body.items[0]?.id as string
  })
  after(() => house?.stop())

  const everythingOfA = async () => {
    const urls = ['workspace', 'members', 'invitations', 'api-keys'].map((name) => `/api/identity/${name}`)
    const answers = await Promise.all([...urls, '/api/delivery/mails'].map((url) => a.as(a.owner, { url })))
    return JSON.stringify(answers)
      .replace(/"online":\w+/g, '')
      .replace(/"lastUsedAt":[^,}]+/g, '')
  }

  it('every route that takes an id answers "not found" for another tenant\'s, and changes nothing', async () => {
    const before = await everythingOfA()
    for (const route of memberRoutes.filter(({ path }) => path.includes('{id}'))) {
      const kind = route.path.split('/')[3] as string
      assert.ok(ofA[kind], `the test has an id for ${route.path}`)
      const url = route.path.replace('{id}', ofA[kind])
      for (const caller of [b.owner, 'key'] as const) {
        const payload = route.body ? { role: 'viewer' } : undefined
        const answer = await b.as(caller, { method: route.method, url, ...(payload ? { payload } : {}) })
        assert.equal(answer.status, 404, `${route.method} ${url}`)
        assert.equal(answer.body.error?.code, 'not_found')
      }
    }
    assert.equal(await everythingOfA(), before)
  })

  it('every list shows the own tenant alone', async () => {
    for (const route of memberRoutes.filter(({ method, path }) => method === 'GET' && !path.includes('{'))) {
      const answer = JSON.stringify((await b.as(b.owner, { url: route.path })).body)
      for (const secret of [a.tenantId, a.slug, 'alfa.example', ...Object.values(ofA)]) {
        assert.ok(!answer.includes(secret), `${route.path} shows ${secret}`)
      }
    }
  })

  it("a member who names another tenant's workspace is told that there is none", async () => {
    const headers = { 'x-svar-workspace': a.slug }
    const other = await b.as(b.owner, { url: '/api/identity/members', headers })
    const none = await b.as(b.owner, {
      url: '/api/identity/members',
      headers: { 'x-svar-workspace': 'no-such-place' },
    })
    assert.equal(other.status, 404)
    assert.equal(other.body.error?.message, none.body.error?.message)
  })

  it('a key stays with its tenant whatever workspace is named beside it', async () => {
    const answer = await b.as<{ id: string }>('key', {
      url: '/api/identity/workspace',
      headers: { 'x-svar-workspace': a.slug },
    })
    assert.equal(answer.body.id, b.tenantId)
  })

  it('nobody may enter without a session or key', async () => {
    for (const route of memberRoutes) {
      const url = route.path.replace('{id}', '0198c9a0-0000-7000-8000-000000000000')
      const payload = { role: 'viewer', name: 'x', email: 'x@x.example' }
      const answer = await house.app.inject({ method: route.method, url, ...(route.body ? { payload } : {}) })
      assert.equal(answer.statusCode, 401, `${route.method} ${url}`)
    }
  })
})
