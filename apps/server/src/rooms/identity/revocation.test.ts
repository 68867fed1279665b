import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { LiveConnection } from '../../platform/live/live.ts'

const LIMIT_MS = 5000

describe('a right that ends', () => {
  let house: TestHouse
  let other: TestHouse
  let a: TestTenant
  before(async () => {
    house = await startTestHouse()
    other = await startTestHouse({ sharing: house })
    ;({ a } = await house.twoTenants())
  })
  after(async () => {
    await other?.stop()
    await house?.stop()
  })

  const statusAt = async (where: TestHouse, headers: Record<string, string>) =>
    (await where.app.inject({ url: '/api/identity/workspace', headers })).statusCode

  /** A connection of this actor to a house, as the live layer keeps it. */
  const connect = (where: TestHouse, actor: Actor) => {
    const closed: number[] = []
    const nothing = () => undefined
    const connection: LiveConnection = {
      id: `${closed.length}`,
      tenantId: a.tenantId,
      actor,
      send: nothing,
      hasRoom: async () => {},
      follow: nothing,
      unfollow: nothing,
      follows: () => false,
      close: (code) => void closed.push(code),
    }
    where.platform.live.add(connection)
    return closed
  }

  const within = async (holds: () => boolean | Promise<boolean>) => {
    const start = performance.now()
    while (!(await holds())) {
      assert.ok(performance.now() - start < LIMIT_MS, `not within ${LIMIT_MS} ms`)
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }

  it('a revoked API key is refused in every process within five seconds, and its connections close', async () => {
    const made = await a.as<{ id: string; secret: string }>(a.owner, {
      method: 'POST',
      url: '/api/identity/api-keys',
      payload: { name: 'brief' },
    })
    const headers = { authorization: `Bearer ${made.body.secret}` }
    assert.equal(await statusAt(house, headers), 200)
    assert.equal(await statusAt(other, headers), 200)
    const closed = connect(other, { kind: 'api_key', id: made.body.id, name: 'brief', role: 'agent' })
    assert.equal(
      (await a.as(a.owner, { method: 'DELETE', url: `/api/identity/api-keys/${made.body.id}` })).status,
      200,
    )
    assert.equal(await statusAt(house, headers), 401)
    await within(async () => (await statusAt(other, headers)) === 401)
    await within(() => closed[0] === 1008)
  })

  it('a removed member is out of every process within five seconds, and their tickets are void', async () => {
    const person = await a.addPerson('agent', 'gone@alfa.example')
    assert.equal(await statusAt(other, person.headers), 200)
    const actor: Actor = {
      kind: 'member',
      memberId: person.memberId,
      userId: person.userId,
      name: 'gone',
      role: 'agent',
    }
    const closed = [connect(house, actor), connect(other, actor)]
    await house.platform.database.pool.query(
      `BEGIN; SET LOCAL ROLE svar_app; SET LOCAL app.tenant_id = '${a.tenantId}';
       INSERT INTO live_tickets (token_hash, actor, expires_at) VALUES ('ticket', '${JSON.stringify(actor)}', now() + interval '30 seconds'); COMMIT`,
    )
    await a.as(a.owner, { method: 'DELETE', url: `/api/identity/members/${person.memberId}` })
    await within(async () => (await statusAt(other, person.headers)) === 404)
    await within(() => closed.every((codes) => codes[0] === 1008))
    const tickets = await house.platform.database.pool.query('SELECT 1 FROM live_tickets')
    assert.equal(tickets.rowCount, 0)
  })

  it('after a sign-out the session is refused in every process within five seconds, and its connections close', async () => {
    const { headers, userId, memberId } = a.agent
    assert.equal(await statusAt(other, headers), 200)
    const closed = connect(other, { kind: 'member', memberId, userId, name: 'agent', role: 'agent' })
    await house.app.inject({ method: 'POST', url: '/api/identity/sign-out', headers })
    await within(async () => (await statusAt(other, headers)) === 401)
    await within(() => closed[0] === 1008)
  })

  it('a key that is used shows when, a minute at a time', async () => {
    await a.as('key', { url: '/api/identity/workspace' })
    await within(async () => {
      const { body } = await a.as<{ items: { name: string; lastUsedAt: string | null }[] }>(a.owner, {
        url: '/api/identity/api-keys',
      })
      return body.items.find((key) => key.name === 'test')?.lastUsedAt != null
    })
  })
})
