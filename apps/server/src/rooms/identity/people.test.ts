import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Role } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { cookieOf, PASSWORD, type TestPerson, type TestTenant } from '../../../test/test-tenant.ts'

interface Invited {
  id: string
  link: string
}
const tokenIn = (link: string) => link.split('token=')[1] as string

describe('members, roles and invitations', () => {
  let house: TestHouse
  let a: TestTenant
  let admin: TestPerson
  before(async () => {
    house = await startTestHouse()
    ;({ a } = await house.twoTenants())
    admin = await a.addPerson('admin', 'admin@alfa.example')
  })
  after(() => house?.stop())

  const setRole = (by: TestPerson | 'key', whose: TestPerson, role: Role) =>
    a.as(by, { method: 'PATCH', url: `/api/identity/members/${whose.memberId}`, payload: { role } })
  const remove = (by: TestPerson, whose: TestPerson) =>
    a.as(by, { method: 'DELETE', url: `/api/identity/members/${whose.memberId}` })
  const invite = (by: TestPerson, email: string, role: Role) =>
    a.as<Invited>(by, { method: 'POST', url: '/api/identity/invitations', payload: { email, role } })
  const accept = (payload: object, cookie?: string) =>
    house.app.inject({
      method: 'POST',
      url: '/api/identity/invitations/accept',
      payload,
      headers: { 'x-svar-client': 'test', ...(cookie ? { cookie } : {}) },
    })

  it('the last owner can be neither removed nor made less', async () => {
    assert.equal((await setRole(a.owner, a.owner, 'admin')).body.error?.code, 'state_conflict')
    assert.equal((await remove(a.owner, a.owner)).body.error?.code, 'state_conflict')
  })

  it('of two owners who step down at the same moment, one stays', async () => {
    const second = await a.addPerson('owner', 'second@alfa.example')
    const both = await Promise.all([setRole(a.owner, a.owner, 'admin'), setRole(second, second, 'admin')])
    assert.deepEqual(both.map((answer) => answer.status).sort(), [200, 409])
    const [left, gone] = both[0]?.status === 200 ? [second, a.owner] : [a.owner, second]
    assert.equal((await setRole(left, gone, 'owner')).status, 200)
    assert.equal((await remove(a.owner, second)).status, 200)
  })

  it('an admin touches no owner and makes none', async () => {
    assert.equal((await setRole(admin, a.owner, 'viewer')).status, 403)
    assert.equal((await remove(admin, a.owner)).status, 403)
    assert.equal((await setRole(admin, admin, 'owner')).status, 403)
    assert.equal((await setRole(admin, a.agent, 'owner')).status, 403)
    assert.equal((await setRole('key', a.agent, 'owner')).status, 403)
    assert.equal((await invite(admin, 'new@alfa.example', 'owner')).status, 403)
  })

  it('agents and viewers manage nobody', async () => {
    const viewer = await a.addPerson('viewer', 'viewer@alfa.example')
    for (const person of [a.agent, viewer]) {
      assert.equal((await setRole(person, person, 'admin')).status, 403)
      assert.equal((await remove(person, admin)).status, 403)
      assert.equal((await invite(person, 'x@alfa.example', 'viewer')).status, 403)
      assert.equal(
        (await a.as(person, { method: 'POST', url: '/api/identity/api-keys', payload: { name: 'k' } }))
          .status,
        403,
      )
      assert.equal((await a.as(person, { url: '/api/identity/api-keys' })).status, 403)
      const rename = { method: 'PATCH' as const, url: '/api/identity/workspace', payload: { name: 'Mine' } }
      assert.equal((await a.as(person, rename)).status, 403)
    }
  })

  it('no API key is an owner', async () => {
    const answer = await a.as(a.owner, {
      method: 'POST',
      url: '/api/identity/api-keys',
      payload: { name: 'k', role: 'owner' },
    })
    assert.equal(answer.body.error?.code, 'validation_failed')
  })

  it('a removed member is out at the next request', async () => {
    const person = await a.addPerson('agent', 'leaver@alfa.example')
    assert.equal((await a.as(person, { url: '/api/identity/workspace' })).status, 200)
    assert.equal((await remove(a.owner, person)).status, 200)
    assert.equal((await a.as(person, { url: '/api/identity/workspace' })).status, 404)
  })

  it('an invitation is mailed, and its link lets one person in, once', async () => {
    const { body } = await invite(a.owner, 'Kari@Alfa.example', 'agent')
    const token = tokenIn(body.link)
    const check = await house.app.inject({
      method: 'POST',
      url: '/api/identity/invitations/check',
      payload: { token },
    })
    assert.deepEqual(check.json(), {
      valid: true,
      email: 'kari@alfa.example',
      workspaceName: 'Alfa',
      needsAccount: true,
    })
    const incomplete = await accept({ token })
    assert.equal(incomplete.json().error.code, 'validation_failed')
    const joined = await accept({ token, name: 'Kari', password: PASSWORD })
    assert.equal(joined.statusCode, 200)
    assert.deepEqual(
      joined.json().workspaces.map((one: { slug: string; role: string }) => [one.slug, one.role]),
      [['alfa', 'agent']],
    )
    assert.equal((await accept({ token, name: 'Kari', password: PASSWORD })).statusCode, 410)
  })

  it('of many who accept at once, the workspace gets one member', async () => {
    const { body } = await invite(a.owner, 'many@alfa.example', 'viewer')
    const payload = { token: tokenIn(body.link), name: 'Many', password: PASSWORD }
    const answers = await Promise.all(Array.from({ length: 4 }, () => accept(payload)))
    assert.equal(
      answers.filter((answer) => answer.statusCode === 200).length,
      1,
      answers.map((answer) => answer.body).join(),
    )
    const { body: list } = await a.as<{ items: { email: string }[] }>(a.owner, {
      url: '/api/identity/members',
    })
    assert.equal(list.items.filter((member) => member.email === 'many@alfa.example').length, 1)
  })

  it('a withdrawn, replaced or old invitation lets nobody in', async () => {
    const first = await invite(a.owner, 'late@alfa.example', 'agent')
    const second = await invite(a.owner, 'late@alfa.example', 'agent')
    const payload = { name: 'Late', password: PASSWORD }
    assert.equal((await accept({ ...payload, token: tokenIn(first.body.link) })).statusCode, 410)
    await a.as(a.owner, { method: 'DELETE', url: `/api/identity/invitations/${second.body.id}` })
    assert.equal((await accept({ ...payload, token: tokenIn(second.body.link) })).statusCode, 410)
    const third = await invite(a.owner, 'late@alfa.example', 'agent')
    house.clock.advance(8 * 24 * 60 * 60_000)
    assert.equal((await accept({ ...payload, token: tokenIn(third.body.link) })).statusCode, 410)
  })

  it('the link alone does not open the account of somebody who has one', async () => {
    const { b } = { b: await otherTenant(house) }
    const { body } = await b.as<Invited>(b.owner, {
      method: 'POST',
      url: '/api/identity/invitations',
      payload: { email: a.agent.email, role: 'viewer' },
    })
    const token = tokenIn(body.link)
    assert.equal(
      (await accept({ token, name: 'Not me', password: 'something else entirely' })).statusCode,
      401,
    )
    assert.equal((await accept({ token })).statusCode, 401)
    assert.equal((await accept({ token }, b.owner.cookie)).statusCode, 401)
    const joined = await accept({ token }, a.agent.cookie)
    assert.equal(joined.statusCode, 200)
    assert.equal(joined.json().workspaces.length, 2)
    assert.equal(cookieOf(joined.headers['set-cookie']), '')
  })

  it('a workspace takes what naughty people call themselves as it is', async () => {
    const name = `Robert'); DROP TABLE members;-- <b>"æøå"</b> 😀 ﷽`
    const changed = await a.as<{ name: string }>(a.owner, {
      method: 'PATCH',
      url: '/api/identity/workspace',
      payload: { name },
    })
    assert.equal(changed.body.name, name)
  })
})

async function otherTenant(house: TestHouse): Promise<TestTenant> {
  const { makeTenant } = await import('../../../test/test-tenant.ts')
  return makeTenant(house.platform, house.app, 'Gamma')
}
