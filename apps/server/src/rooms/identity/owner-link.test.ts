import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { cookieOf, PASSWORD } from '../../../test/test-tenant.ts'
import { createTenant, issueOwnerLink } from './index.ts'

describe('the one-time owner link', () => {
  let house: TestHouse
  beforeEach(async () => {
    house = await startTestHouse()
  })
  afterEach(() => house?.stop())

  const post = (path: string, payload: object) =>
    house.app.inject({ method: 'POST', url: `/api/identity/owner-links/${path}`, payload })
  const claim = (token: string, email = 'eier@nordlys.example') =>
    post('use', {
      token,
      name: 'Ada Nordlys',
      email,
      password: PASSWORD,
      businessName: 'Nordlys Flytting & Søn',
      locale: 'nb',
    })

  it('makes an account, a workspace named after the business, and an owner of the demo', async () => {
    await createTenant(house.platform, { slug: 'demo', name: 'Demo', locale: 'nb', isDemo: true })
    const token = (await issueOwnerLink(house.platform)) as string
    assert.deepEqual((await post('check', { token })).json(), { valid: true })
    const answer = await claim(token)
    assert.equal(answer.statusCode, 200, answer.body)
    const workspaces = answer
      .json()
      .workspaces.map(({ slug, role, isDemo }: Record<string, unknown>) => ({ slug, role, isDemo }))
    assert.deepEqual(workspaces, [
      { slug: 'nordlys-flytting-son', role: 'owner', isDemo: false },
      { slug: 'demo', role: 'owner', isDemo: true },
    ])
    const me = await house.app.inject({
      url: '/api/identity/me',
      headers: { cookie: cookieOf(answer.headers['set-cookie']) },
    })
    assert.deepEqual(me.json(), answer.json())
    assert.deepEqual((await post('check', { token })).json(), { valid: false })
  })

  it('is not issued once somebody owns a workspace', async () => {
    await claim((await issueOwnerLink(house.platform)) as string)
    assert.equal(await issueOwnerLink(house.platform), null)
  })

  it('of many who use it at once, one wins; every other open link ends with it', async () => {
    const tokens = [await issueOwnerLink(house.platform), await issueOwnerLink(house.platform)] as string[]
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        claim(tokens[index % 2] as string, `person${index}@nordlys.example`),
      ),
    )
    assert.deepEqual(answers.map((answer) => answer.statusCode).sort(), [200, 410, 410, 410, 410, 410])
    const owners = await house.platform.database.pool.query(`SELECT 1 FROM members WHERE role = 'owner'`)
    assert.equal(owners.rowCount, 1)
  })

  it('holds for a day', async () => {
    const token = (await issueOwnerLink(house.platform)) as string
    house.clock.advance(24 * 60 * 60_000 + 1)
    assert.deepEqual((await post('check', { token })).json(), { valid: false })
    assert.equal((await claim(token)).statusCode, 410)
  })

  it('opens again when what it was used for did not succeed', async () => {
    const token = (await issueOwnerLink(house.platform)) as string
    const failed = await claim(token, 'åse@nordlys.example')
    assert.equal(failed.json().error.code, 'validation_failed')
    assert.equal((await claim(token)).statusCode, 200)
  })

  it('is refused when it is made up', async () => {
    assert.equal((await claim('x'.repeat(43))).json().error.code, 'link_used')
  })
})
