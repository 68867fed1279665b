import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { cookieOf, PASSWORD, type TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { delivery } from '../delivery/index.ts'
import { createTenant, inviteMember, issueSignInLink } from './index.ts'

describe('sessions', () => {
  let house: TestHouse
  let a: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [delivery], work: true })
    ;({ a } = await house.twoTenants())
  })
  after(() => house?.stop())

  const post = (path: string, payload: object, headers: Record<string, string> = {}) =>
    house.app.inject({
      method: 'POST',
      url: `/api/identity/${path}`,
      payload,
      headers: { 'x-svar-client': 'test', ...headers },
    })
  const me = (cookie: string) => house.app.inject({ url: '/api/identity/me', headers: { cookie } })

  it('a password opens a session in a cookie that no script can read', async () => {
    const answer = await post('sign-in', { email: a.owner.email.toUpperCase(), password: PASSWORD })
    assert.equal(answer.statusCode, 200)
    const line = String(answer.headers['set-cookie'])
    assert.match(line, /HttpOnly/i)
    assert.match(line, /SameSite=Lax/i)
    assert.equal((await me(cookieOf(answer.headers['set-cookie']))).json().user.email, a.owner.email)
  })

  it('a wrong password and an unknown e-mail cannot be told apart, by answer or by time', async () => {
    const timed = async (email: string) => {
      const start = performance.now()
      const answer = await post('sign-in', { email, password: 'not the right one' })
      return {
        ms: performance.now() - start,
        said: [answer.statusCode, answer.json().error.code, answer.json().error.message],
      }
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 7; round++) {
      const one = await timed(a.agent.email)
      const other = await timed(`nobody-${round}@alfa.example`)
      assert.deepEqual(one.said, other.said)
      assert.equal(one.said[0], 401)
      known.push(one.ms)
      unknown.push(other.ms)
    }
    const median = (values: number[]) => values.sort((x, y) => x - y)[3] as number
    // Both hash a password, which is what takes the time.
    assert.ok(median(unknown) > median(known) / 2, `unknown ${median(unknown)} ms, known ${median(known)} ms`)
  })

  it('a forged, altered or ended session is refused', async () => {
    const { cookie } = a.agent
    const [name, value] = cookie.split('=') as [string, string]
    const forged = [
      `${name}=abc.def`,
      `${name}=${value.slice(0, -6)}AAAAAA`,
      `${name}=${'x'.repeat(32)}.${value.split('.')[1]}`,
      'svar.session_token=',
    ]
    for (const bad of forged) assert.equal((await me(bad)).statusCode, 401, bad)
    const fresh = cookieOf(
      (await post('sign-in', { email: a.agent.email, password: PASSWORD })).headers['set-cookie'],
    )
    await house.platform.database.pool.query(
      `UPDATE account.sessions SET expires_at = now() - interval '1 second' WHERE user_id = $1`,
      [a.agent.userId],
    )
    const answer = await me(fresh)
    assert.equal(answer.statusCode, 401)
    assert.equal(answer.json().error.code, 'session_invalid')
  })

  it('signing out ends the session at once', async () => {
    const cookie = cookieOf(
      (await post('sign-in', { email: a.owner.email, password: PASSWORD })).headers['set-cookie'],
    )
    assert.equal((await me(cookie)).statusCode, 200)
    assert.equal((await post('sign-out', {}, { cookie })).statusCode, 200)
    assert.equal((await me(cookie)).statusCode, 401)
    assert.equal((await post('sign-out', {}, { cookie })).statusCode, 200)
  })

  it('a page on another site cannot make a change with the cookie alone', async () => {
    const { cookie, 'x-svar-workspace': workspace } = a.owner.headers as Record<string, string>
    const headers = { cookie: cookie as string, 'x-svar-workspace': workspace as string }
    const answer = await house.app.inject({
      method: 'PATCH',
      url: '/api/identity/workspace',
      payload: { name: 'Taken' },
      headers,
    })
    assert.equal(answer.statusCode, 403)
  })

  it('a sign-in link is mailed to who has an account, works once, and is readable by no admin', async () => {
    house.sent.length = 0
    const email = (await a.addPerson('agent', 'forgetful@alfa.example')).email
    await house.settled()
    house.sent.length = 0
    const known = await post('sign-in-links', { email, locale: 'nb' })
    const unknown = await post('sign-in-links', { email: 'nobody@nowhere.example', locale: 'nb' })
    assert.deepEqual([known.statusCode, known.json()], [unknown.statusCode, unknown.json()])
    await until(() => house.sent.length === 1)
    const [mail] = house.sent
    assert.equal(mail?.to, email)
    const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] as string
    assert.ok(mail?.html.includes(token))
    await house.settled()
    assert.ok(!(await everyStoredMail(house, a)).includes(token))
    const used = await post('sign-in-links/use', { token })
    assert.equal(used.statusCode, 200)
    assert.equal(used.json().user.email, email)
    assert.equal((await post('sign-in-links/use', { token })).json().error.code, 'link_used')
  })

  it('a sign-in link of a quarter of an hour ago is refused', async () => {
    const link = (await issueSignInLink(house.platform, a.owner.email)) as string
    house.clock.advance(15 * 60_000 + 1000)
    assert.equal((await post('sign-in-links/use', { token: link.split('token=')[1] })).statusCode, 410)
  })

  it('who prepared an account for an address that is not theirs loses it to who proves the address', async () => {
    const { id } = await createTenant(house.platform, { name: 'Trap', locale: 'nb' })
    const invited = await inTenant(house.platform, id, system('test'), (ctx) =>
      inviteMember(ctx, { email: 'victim@other.example', role: 'agent' }),
    )
    const prepared = await post('invitations/accept', {
      token: invited.link.split('token=')[1],
      name: 'V',
      password: PASSWORD,
    })
    const cookie = cookieOf(prepared.headers['set-cookie'])
    assert.equal((await me(cookie)).statusCode, 200)
    const link = (await issueSignInLink(house.platform, 'victim@other.example')) as string
    const proved = await post('sign-in-links/use', { token: link.split('token=')[1] })
    assert.equal(proved.json().user.hasPassword, false)
    assert.equal(
      (await post('sign-in', { email: 'victim@other.example', password: PASSWORD })).statusCode,
      401,
    )
    assert.equal((await me(cookie)).statusCode, 401)
  })

  it('who joined by the mailed link keeps their password when they sign in by a link later', async () => {
    house.sent.length = 0
    await a.as(a.owner, {
      method: 'POST',
      url: '/api/identity/invitations',
      payload: { email: 'mailed@alfa.example', role: 'agent' },
    })
    await until(() => house.sent.length === 1)
    const mailed = /token=([\w-]+)/.exec(house.sent[0]?.text ?? '')?.[1]
    assert.equal(
      (await post('invitations/accept', { token: mailed, name: 'M', password: PASSWORD })).statusCode,
      200,
    )
    const link = (await issueSignInLink(house.platform, 'mailed@alfa.example')) as string
    const used = await post('sign-in-links/use', { token: link.split('token=')[1] })
    assert.equal(used.json().user.hasPassword, true)
  })

  it('a new password needs the old one and ends the other sessions', async () => {
    const email = (await a.addPerson('agent', 'careful@alfa.example')).email
    const here = cookieOf((await post('sign-in', { email, password: PASSWORD })).headers['set-cookie'])
    const there = cookieOf((await post('sign-in', { email, password: PASSWORD })).headers['set-cookie'])
    const change = (payload: object) =>
      house.app.inject({
        method: 'PATCH',
        url: '/api/identity/me',
        payload,
        headers: { cookie: here, 'x-svar-client': 'test' },
      })
    assert.equal((await change({ newPassword: 'another long password' })).statusCode, 401)
    assert.equal(
      (await change({ newPassword: 'another long password', currentPassword: 'wrong' })).statusCode,
      401,
    )
    const changed = await change({
      newPassword: 'another long password',
      currentPassword: PASSWORD,
      name: 'Careful One',
    })
    assert.equal(changed.statusCode, 200)
    assert.equal(changed.json().user.name, 'Careful One')
    assert.equal((await me(there)).statusCode, 401)
    assert.equal((await me(cookieOf(changed.headers['set-cookie']))).statusCode, 200)
    assert.equal((await post('sign-in', { email, password: 'another long password' })).statusCode, 200)
  })
})

describe('guessing', () => {
  it('is slowed down per address and e-mail, also when the last guess is right', async () => {
    const house = await startTestHouse({ env: { SVAR_LIMIT_FACTOR: '1', SVAR_URL: 'https://svar.example' } })
    try {
      const { a, b } = await house.twoTenants()
      const signIn = (email: string, password: string) =>
        house.app.inject({ method: 'POST', url: '/api/identity/sign-in', payload: { email, password } })
      for (let guess = 0; guess < 10; guess++)
        assert.equal((await signIn(a.owner.email, 'wrong password')).statusCode, 401)
      const limited = await signIn(a.owner.email, PASSWORD)
      assert.equal(limited.statusCode, 429)
      assert.ok(Number(limited.headers['retry-after']) > 0)
      const other = await signIn(b.owner.email, PASSWORD)
      assert.equal(other.statusCode, 200)
      // Behind https the cookie travels over nothing else.
      assert.match(String(other.headers['set-cookie']), /^__Secure-svar\.session_token=.*; Secure/)
      const me = { url: '/api/identity/me', headers: { cookie: cookieOf(other.headers['set-cookie']) } }
      assert.equal((await house.app.inject(me)).statusCode, 200)
      house.clock.advance(11 * 60_000)
      assert.equal((await signIn(a.owner.email, PASSWORD)).statusCode, 200)
    } finally {
      await house.stop()
    }
  })
})

async function everyStoredMail(house: TestHouse, tenant: TestTenant): Promise<string> {
  const list = await tenant.as<{ items: { id: string }[] }>(tenant.owner, { url: '/api/delivery/mails' })
  const all = await Promise.all(
    list.body.items.map(({ id }) => tenant.as(tenant.owner, { url: `/api/delivery/mails/${id}` })),
  )
  const rows = await house.platform.database.pool.query('SELECT type, payload FROM events')
  return JSON.stringify([all, rows.rows])
}

async function until(holds: () => boolean, limitMs = 8000): Promise<void> {
  const end = Date.now() + limitMs
  while (!holds()) {
    if (Date.now() > end) throw new Error('it did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
