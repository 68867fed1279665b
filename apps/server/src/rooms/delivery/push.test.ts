import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { type PushService, startPushService } from '../../../test/push-service.ts'
import { cookieOf, PASSWORD, type TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { asLogin, type Context, inTenant } from '../../platform/tenancy/context.ts'
import { tenantBySlug } from '../identity/index.ts'
import { delivery, sendPush } from './index.ts'

interface Row {
  state: string
  error: string | null
  attempts: number
  wait: number
}

describe('pushing by the protocol that browsers’ makers speak', () => {
  let house: TestHouse
  let a: TestTenant
  let maker: PushService
  let other: PushService
  before(async () => {
    const now = () => house.clock.now()
    maker = await startPushService(now)
    other = await startPushService(now)
    setDefaultCACertificates([...getCACertificates('default'), maker.ca, other.ca])
    const allowPrivate = [maker, other].map(({ origin }) => new URL(origin).host)
    house = await startTestHouse({ rooms: [delivery], allowPrivate })
    a = (await house.twoTenants()).a
  })
  beforeEach(async () => {
    for (const service of [maker, other]) {
      service.pushed.length = 0
      service.answered.length = 0
      service.answerWith(null)
    }
    await act((ctx) => ctx.client.query('DELETE FROM push_subscriptions'))
  })
  after(async () => {
    await house?.stop()
    maker?.stop()
    other?.stop()
  })

  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, a.tenantId, system('test'), work)
  async function subscribe(service: PushService, key?: string): Promise<string> {
    const { body } = await a.as<{ key: string }>(a.owner, { url: '/api/delivery/push-key' })
    const payload = service.subscribe(key ?? body.key)
    const url = '/api/delivery/push-subscription'
    assert.equal((await a.as(a.owner, { method: 'PUT', url, payload })).status, 200)
    return payload.endpoint
  }
  /** @returns what became of the latest that were pushed */
  async function push(message: { title?: string; text?: string; priority?: 'urgent' } = {}): Promise<Row[]> {
    const since = house.clock.now()
    await act((ctx) =>
      sendPush(ctx, a.owner.memberId, {
        title: 'Kari venter',
        text: 'Hei 👋',
        link: 'https://svar.example/admin/w/alfa/inbox/1',
        locale: 'nb',
        ...message,
      }),
    )
    await house.settled()
    const { rows } = await act((ctx) =>
      ctx.client.query<Row>(
        `SELECT state, error, attempts, extract(epoch FROM available_at - now())::float AS wait
         FROM mails WHERE channel = 'push' AND created_at >= $1 ORDER BY state`,
        [since],
      ),
    )
    return rows
  }
  const known = async () => {
    const { rows } = await act((ctx) => ctx.client.query('SELECT endpoint FROM push_subscriptions'))
    return rows.map(({ endpoint }) => endpoint)
  }

  it('is taken by the service, and read by the browser alone', async () => {
    const endpoint = await subscribe(maker)
    assert.deepEqual(
      (await push()).map(({ state }) => state),
      ['sent'],
    )
    assert.deepEqual(maker.answered, ['201 taken'])
    const [pushed] = maker.pushed
    const { id, ...said } = JSON.parse(pushed?.plain ?? '')
    assert.ok(id)
    assert.deepEqual(said, {
      title: 'Kari venter',
      body: 'Hei 👋',
      link: 'https://svar.example/admin/w/alfa/inbox/1',
    })
    assert.deepEqual([pushed?.endpoint, pushed?.ttlS, pushed?.urgency], [endpoint, 86_400, 'normal'])
    await push({ priority: 'urgent', text: '🎂'.repeat(5000) })
    assert.deepEqual([maker.pushed[1]?.ttlS, maker.pushed[1]?.urgency], [900, 'high'])
  })

  it('forgets a browser that is gone or was never there, and no other', async () => {
    const [gone, here] = [await subscribe(maker), await subscribe(maker)]
    maker.expire(gone)
    assert.deepEqual(
      (await push()).map(({ state }) => state),
      ['failed', 'sent'],
    )
    assert.deepEqual(await known(), [here])
    maker.answerWith({ status: 404 })
    await push()
    assert.deepEqual(await known(), [])
    assert.deepEqual(await push(), [])
  })

  it('keeps a browser whose service does not take this message, or does not know us', async () => {
    const endpoint = await subscribe(maker)
    for (const status of [400, 413]) {
      maker.answerWith({ status })
      assert.deepEqual(
        (await push()).map(({ state }) => state),
        ['failed'],
      )
    }
    maker.answerWith(null)
    const stranger = await subscribe(maker, 'BAAA')
    assert.deepEqual(
      (await push()).map(({ state }) => state),
      ['queued', 'sent'],
    )
    assert.ok(maker.answered.some((line) => line.startsWith('403 ')))
    assert.deepEqual((await known()).sort(), [endpoint, stranger].sort())
  })

  it('waits for as long as a busy service asks, without counting that as a try, and asks nothing meanwhile', async () => {
    const endpoint = await subscribe(maker)
    await subscribe(other)
    maker.answerWith({ status: 429, headers: { 'retry-after': '600' } })
    const [waiting, sent] = await push()
    assert.deepEqual([waiting?.state, waiting?.attempts, sent?.state], ['queued', 0, 'sent'])
    assert.ok(waiting && waiting.wait > 590 && waiting.wait <= 600)
    await push()
    assert.equal(maker.answered.length, 1)
    assert.equal(other.pushed.length, 2)
    maker.answerWith(null)
    house.clock.advance(601_000)
    await act((ctx) => ctx.client.query(`UPDATE mails SET available_at = now() WHERE state = 'queued'`))
    await until(async () => maker.pushed.length === 2)
    assert.equal(maker.pushed[0]?.endpoint, endpoint)
  })

  it('tries again later where the service is down, and the browser stays when all tries are over', async () => {
    const endpoint = await subscribe(other)
    other.answerWith({ status: 503 })
    const [down] = await push()
    assert.deepEqual([down?.state, down?.attempts], ['queued', 1])
    assert.match(down?.error ?? '', /503/)
    await act((ctx) =>
      ctx.client.query(
        `UPDATE mails SET attempts = 22, created_at = $1, available_at = now()
         WHERE state = 'queued' AND error LIKE '%503%'`,
        [new Date(house.clock.now().getTime() - 73 * 3_600_000)],
      ),
    )
    await until(async () => (await stateOf('503')) === 'failed')
    assert.deepEqual(await known(), [endpoint])
  })

  it('is not made in a browser whose session has ended or was ended, until its member signs in there again', async () => {
    const endpoint = await subscribe(maker)
    const { rows } = await asLogin(house.platform, (client) =>
      client.query(`UPDATE account.sessions SET expires_at = $2 WHERE user_id = $1 RETURNING id`, [
        a.owner.userId,
        new Date(house.clock.now().getTime() - 1000),
      ]),
    )
    assert.equal(rows.length, 1)
    const [told] = await push()
    assert.deepEqual([told?.state, told?.error], ['failed', 'Nobody is signed in any more in this browser.'])
    assert.deepEqual(await push(), [])
    assert.equal(maker.answered.length, 0)

    const renewed = (headers: Record<string, string>) =>
      house.app.inject({ method: 'POST', url: '/api/delivery/push-renewal', headers, payload: { endpoint } })
    assert.deepEqual((await renewed(a.agent.headers)).json(), { on: false })
    assert.deepEqual(await push(), [])
    const headers = await signedInAgain()
    assert.deepEqual((await renewed(headers)).json(), { on: true })
    assert.deepEqual(
      (await push()).map(({ state }) => state),
      ['sent'],
    )
    await house.app.inject({ method: 'POST', url: '/api/identity/sign-out', headers })
    assert.deepEqual(
      (await push()).map(({ state }) => state),
      ['failed'],
    )
    assert.equal(maker.pushed.length, 1)
  })

  it('is renewed in each workspace of who signs in again, whichever they enter first', async () => {
    await signedInAgain()
    const endpoint = await subscribe(maker)
    const created = await house.app.inject({
      method: 'POST',
      url: '/api/identity/workspaces',
      headers: a.owner.headers,
      payload: { name: 'Gamma', locale: 'nb' },
    })
    assert.ok(created.statusCode < 300, created.body)
    const { headers } = a.owner
    const { slug } = created.json<{ slug: string }>()
    const other = { ...headers, 'x-svar-workspace': slug }
    const { key } = (await house.app.inject({ url: '/api/delivery/push-key', headers: other })).json()
    const url = '/api/delivery/push-subscription'
    const there = maker.subscribe(key)
    for (const payload of [{ ...there, endpoint }, there])
      assert.equal((await house.app.inject({ method: 'PUT', url, headers: other, payload })).statusCode, 200)
    const sessions = () =>
      asLogin(house.platform, async (client) => {
        const text = `SELECT id FROM account.sessions WHERE user_id = $1 AND expires_at > $2`
        return (await client.query(text, [a.owner.userId, house.clock.now()])).rows.map(({ id }) => id)
      })
    const told = async (slugged: string) => {
      const tenant = await tenantBySlug(house.platform, slugged)
      const { rows } = await inTenant(house.platform, tenant?.tenantId ?? '', system('test'), (ctx) =>
        ctx.client.query('SELECT endpoint, session_id FROM push_subscriptions'),
      )
      return new Map(rows.map((row) => [row.endpoint, row.session_id]))
    }
    const before = await told(slug)
    const again = await signedInAgain()
    const renewed = {
      method: 'POST',
      url: '/api/delivery/push-renewal',
      headers: again,
      payload: { endpoint },
    } as const
    assert.deepEqual((await house.app.inject(renewed)).json(), { on: true })
    const after = await told(slug)
    assert.notEqual(after.get(endpoint), before.get(endpoint))
    assert.ok((await sessions()).includes(after.get(endpoint)))
    assert.equal(after.get(there.endpoint), before.get(there.endpoint))
  })

  it('is asked for by a person only', async () => {
    const payload = maker.subscribe(
      (await a.as<{ key: string }>(a.agent, { url: '/api/delivery/push-key' })).body.key,
    )
    const url = '/api/delivery/push-subscription'
    assert.equal((await a.as('key', { method: 'PUT', url, payload })).status, 403)
  })

  async function signedInAgain(): Promise<Record<string, string>> {
    const payload = { email: a.owner.email, password: PASSWORD }
    const answer = await house.app.inject({ method: 'POST', url: '/api/identity/sign-in', payload })
    assert.equal(answer.statusCode, 200)
    a.owner.cookie = cookieOf(answer.headers['set-cookie'])
    a.owner.headers.cookie = a.owner.cookie
    return a.owner.headers
  }

  const stateOf = async (said: string) => {
    const { rows } = await act((ctx) =>
      ctx.client.query(`SELECT state FROM mails WHERE error LIKE '%' || $1 || '%'`, [said]),
    )
    return rows[0]?.state
  }
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400 && !(await isSo()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  assert.ok(await isSo())
}
