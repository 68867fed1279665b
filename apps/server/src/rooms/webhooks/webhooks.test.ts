import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Webhook } from 'standardwebhooks'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { type Receiver, startReceiver, webhookHouse, webhooksOf } from './webhooks.fixture.ts'

interface Body {
  type: string
  timestamp: string
  data: Record<string, unknown>
}

describe('webhooks', () => {
  let receiver: Receiver
  let house: TestHouse
  let a: TestTenant
  let own: ReturnType<typeof webhooksOf>

  before(async () => {
    receiver = await startReceiver()
    house = await webhookHouse(receiver)
    ;({ a } = await house.twoTenants())
    own = webhooksOf(house, a)
  })
  after(async () => {
    await house?.stop()
    receiver?.close()
  })

  const verified = (secret: string, path: string): Body => {
    const [one] = receiver.at(path)
    assert.ok(one, `nothing came to ${path}`)
    return new Webhook(secret).verify(one.body, one.headers as Record<string, string>) as Body
  }

  it('are verified by the library of the specification, and tell what happened where', async () => {
    const endpoint = await own.add(receiver.url('/verified'))
    await own.happen()
    const [delivery] = await own.until(endpoint.id, (items) => items[0]?.state === 'delivered')
    const body = verified(endpoint.secret, '/verified')
    assert.equal(body.type, 'identity.api_key_created')
    assert.deepEqual(body.data.workspace, { id: a.tenantId, slug: a.slug })
    assert.equal(body.data.role, 'viewer')
    const [one] = receiver.at('/verified')
    assert.equal(one?.headers['webhook-id'], delivery?.webhookId)
    assert.equal(one?.headers['content-type'], 'application/json')
    assert.equal(delivery?.attempts[0]?.status, 200)
    assert.equal(delivery?.attempts[0]?.answer, 'ok')
    const altered = one?.body.replace('viewer', 'admin') as string
    assert.throws(() => new Webhook(endpoint.secret).verify(altered, one?.headers as Record<string, string>))
  })

  it('go only where their patterns fit, and once to each', async () => {
    const group = await own.add(receiver.url('/group'), ['identity.*', 'identity.api_key_created', '#'])
    const other = await own.add(receiver.url('/other'), ['ticket.*'])
    await own.happen()
    await own.until(group.id, (items) => items[0]?.state === 'delivered')
    assert.equal((await own.log(group.id)).length, 1)
    assert.deepEqual(await own.log(other.id), [])
    assert.deepEqual(receiver.at('/other'), [])
  })

  it('are signed with both secrets for a day after a change', async () => {
    const endpoint = await own.add(receiver.url('/rotated'))
    const rotated = (
      await own.call<{ secret: string; previousSecretUntil: string }>(
        'POST',
        `endpoints/${endpoint.id}/rotate-secret`,
      )
    ).body
    assert.notEqual(rotated.secret, endpoint.secret)
    await own.happen()
    await own.until(endpoint.id, (items) => items[0]?.state === 'delivered')
    verified(endpoint.secret, '/rotated')
    verified(rotated.secret, '/rotated')
    house.clock.advance(24 * 3_600_000 + 1000)
    try {
      await own.happen()
      await own.until(endpoint.id, (items) => items.length === 2 && items[0]?.state === 'delivered')
      const last = receiver.at('/rotated').at(-1)
      assert.equal(String(last?.headers['webhook-signature']).split(' ').length, 1)
      assert.equal((await own.endpoint(endpoint.id)).previousSecretUntil, null)
    } finally {
      house.clock.advance(-24 * 3_600_000 - 1000)
    }
  })

  it('show a secret when it is made, and never again, nor store it readable', async () => {
    const endpoint = await own.add(receiver.url('/secret'))
    assert.match(endpoint.secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
    await own.happen()
    await own.until(endpoint.id, (items) => items[0]?.state === 'delivered')
    const shown = await Promise.all([
      own.call('GET', 'endpoints'),
      own.call('GET', `endpoints/${endpoint.id}`),
      own.call('GET', 'deliveries'),
      own.call('PATCH', `endpoints/${endpoint.id}`, { description: 'x' }),
      own.call('POST', `endpoints/${endpoint.id}/test`),
    ])
    const key = endpoint.secret.replace('whsec_', '')
    assert.ok(!JSON.stringify(shown).includes(key))
    assert.ok(!JSON.stringify(shown).includes('sealed'))
    const stored = await own.act((ctx) =>
      ctx.client.query(
        `SELECT (SELECT json_agg(e)::text FROM webhook_endpoints e) || (SELECT json_agg(d)::text FROM webhook_deliveries d)
           || (SELECT json_agg(v)::text FROM events v) AS everything`,
      ),
    )
    assert.ok(!stored.rows[0].everything.includes(key))
  })

  it('are added once by a request that is repeated, and what is kept of it holds no secret', async () => {
    const add = () =>
      a.as<{ id: string; secret: string }>(a.owner, {
        method: 'POST',
        url: '/api/webhooks/endpoints',
        headers: { 'idempotency-key': 'the-same' },
        payload: { url: receiver.url('/repeated'), patterns: ['ticket.*'] },
      })
    const [first, again] = [(await add()).body, (await add()).body]
    assert.deepEqual([again.id, again.secret], [first.id, first.secret])
    const kept = await own.act((ctx) => ctx.client.query('SELECT response::text FROM idempotency_keys'))
    assert.match(kept.rows[0].response, /^"v1\./)
    assert.ok(!JSON.stringify(kept.rows).includes('whsec_'))
  })

  it('refuse addresses inside, whether by number or by a name that leads there', async () => {
    for (const url of [
      'http://10.0.0.1/',
      'http://127.0.0.1:9/',
      'http://[::1]/',
      'http://169.254.169.254/x',
    ]) {
      const answer = await own.call('POST', 'endpoints', { url, patterns: ['#'] })
      assert.deepEqual([answer.status, answer.body.error?.code], [422, 'address_refused'], url)
    }
    const endpoint = await own.add(receiver.url('/inside'))
    await own.act((ctx) =>
      ctx.client.query(`UPDATE webhook_endpoints SET url = 'http://localhost:8123/' WHERE id = $1`, [
        endpoint.id,
      ]),
    )
    await own.happen()
    const [delivery] = await own.until(endpoint.id, (items) => items[0]?.attempts.length === 1)
    assert.deepEqual([delivery?.state, delivery?.error], ['waiting', 'blocked_address'])
    await own.call('DELETE', `endpoints/${endpoint.id}`)
  })

  it('take no pattern that stands for nothing that may be sent', async () => {
    const none = ['nothing.*', 'identity.sign_in_link_requested', 'identity.member_invited', 'Conversation.*']
    for (const pattern of [...none, '', '*.*.*.*', '**********', 'conversation.closed; drop']) {
      const answer = await own.call('POST', 'endpoints', { url: receiver.url('/none'), patterns: [pattern] })
      assert.deepEqual([answer.status, answer.body.error?.code], [400, 'validation_failed'], pattern)
    }
  })

  it('never tell of links that let somebody in', async () => {
    const endpoint = await own.add(receiver.url('/everything'), ['#'])
    await a.as(a.owner, {
      method: 'POST',
      url: '/api/identity/invitations',
      payload: { email: 'new@alfa.example', role: 'agent' },
    })
    await own.happen()
    await own.until(endpoint.id, (items) => items.some(({ type }) => type === 'identity.api_key_created'))
    await house.settled()
    const sent = JSON.stringify(await own.log(endpoint.id))
    assert.ok(!sent.includes('member_invited') && !sent.includes('sealed'))
    await own.call('DELETE', `endpoints/${endpoint.id}`)
  })

  it('send a test event once, to a disabled endpoint too', async () => {
    const endpoint = await own.add(receiver.url('/test'))
    await own.call('PATCH', `endpoints/${endpoint.id}`, { enabled: false })
    receiver.control.answer = (response) => response.writeHead(500).end('broken')
    await own.call('POST', `endpoints/${endpoint.id}/test`)
    const [delivery] = await own.until(endpoint.id, (items) => items[0]?.state === 'failed')
    receiver.control.answer = (response) => response.end('ok')
    assert.equal(delivery?.type, 'webhooks.test')
    assert.equal(delivery?.attempts.length, 1)
    assert.equal(verified(endpoint.secret, '/test').type, 'webhooks.test')
  })

  it('are for owners and admins', async () => {
    assert.equal((await a.as(a.agent, { url: '/api/webhooks/endpoints' })).status, 403)
    assert.equal((await a.as(a.agent, { url: '/api/webhooks/deliveries' })).status, 403)
  })

  it('come in pages, newest first', async () => {
    type Page = { items: { id: string }[]; next: string | null }
    const all = (await own.call<Page>('GET', 'deliveries?limit=100')).body.items.map(({ id }) => id)
    const paged: string[] = []
    let cursor: string | null = null
    do {
      const { body }: { body: Page } = await own.call<Page>(
        'GET',
        `deliveries?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      )
      paged.push(...body.items.map(({ id }) => id))
      cursor = body.next
    } while (cursor)
    assert.ok(all.length > 3)
    assert.deepEqual(paged, all)
    assert.equal((await own.call('GET', 'deliveries?cursor=nonsense')).status, 400)
  })
})
