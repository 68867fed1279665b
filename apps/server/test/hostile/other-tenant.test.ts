import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { contract, type Route } from '@svar/contract'
import type { InjectOptions } from 'fastify'
import { type Belongings, furnish } from './belongings.ts'
import { type HostileHouse, startHostileHouse, visit } from './hostile-house.ts'
import { connect } from './line.ts'
import { requestFor } from './requests.ts'
import { rowsOf } from './rows-of.ts'

// Signing out comes last: until then the caller stays signed in.
const routes = Object.values(contract)
  .flatMap((room) => Object.values(room) as Route[])
  .sort((one, other) => Number(one.path.endsWith('/sign-out')) - Number(other.path.endsWith('/sign-out')))

type Headers = Record<string, string>

const newOwner = async ({ b }: HostileHouse, name: string): Promise<Headers> =>
  (await b.addPerson('owner', `${name}@beta.example`)).headers

const callers: [string, (hostile: HostileHouse, ofB: Belongings) => Promise<Headers>][] = [
  ["another workspace's owner", (hostile) => newOwner(hostile, 'walker')],
  [
    'that owner under its name',
    async (hostile) => ({
      ...(await newOwner(hostile, 'pretender')),
      'x-svar-workspace': hostile.a.slug,
    }),
  ],
  ["another workspace's API key", async ({ b }) => b.keyHeaders],
  ["another workspace's website visitor", async (_hostile, ofB) => ofB.visitor.headers],
]

describe("another workspace's things", () => {
  let hostile: HostileHouse
  let ofA: Belongings
  let ofB: Belongings
  let rows: Map<string, string[]>
  before(async () => {
    hostile = await startHostileHouse()
    ofA = await furnish(hostile.house, hostile.a, { mark: 'alfahemmelig', tickets: 6 })
    ofB = await furnish(hostile.house, hostile.b, { mark: 'betahemmelig', tickets: 2 })
    rows = await rowsOf(hostile.house.database, hostile.a.tenantId)
  })
  after(() => hostile?.house.stop())

  /** Nothing of this may stand in an answer to somebody of B. */
  const secretsOfA = () => [
    hostile.a.tenantId,
    hostile.a.key,
    ofA.mark,
    hostile.a.owner.email,
    hostile.a.agent.email,
    ...Object.values(ofA.ids).filter((id) => id.length > 10),
  ]

  /** Why a route cannot be asked; null when it can. */
  const whyNot = (route: Route): string | null => {
    try {
      requestFor(route, ofA)
      return null
    } catch (error) {
      return (error as Error).message
    }
  }

  /** Calls every route with A's ids; gives what was wrong with the answers. */
  async function walk(headers: Headers, own: Belongings | null = null): Promise<string[]> {
    const wrong: string[] = []
    for (const route of routes) {
      if (whyNot(route)) continue
      if (own && (route.method === 'DELETE' || !route.path.includes('{'))) continue
      const { request, foreign } = requestFor(route, ofA, own)
      const answer = await hostile.house.app.inject({
        ...request,
        headers: { ...request.headers, ...headers },
      } as InjectOptions)
      const name = `${route.method} ${route.path} answered ${answer.statusCode} ${answer.body.slice(0, 200)}`
      if (answer.statusCode >= 500) wrong.push(`failed: ${name}`)
      if (foreign && answer.statusCode < 400) wrong.push(`taken: ${name}`)
      for (const secret of secretsOfA())
        if (answer.body.includes(secret)) wrong.push(`shows ${secret}: ${name}`)
    }
    return wrong
  }

  const unchanged = async () => {
    await hostile.house.settled()
    const now = await rowsOf(hostile.house.database, hostile.a.tenantId)
    for (const [table, before] of rows) assert.deepEqual(now.get(table), before, table)
  }

  it('are asked for by every route: a new one says in requests.ts and belongings.ts how', () => {
    const unknown = routes.map(whyNot).filter((why) => why !== null)
    assert.deepEqual(unknown, [])
  })

  it('are many: no table is empty', () => {
    const empty = [...rows].filter(([, found]) => found.length === 0).map(([table]) => table)
    assert.deepEqual(empty, [])
  })

  for (const [who, headersOf] of callers) {
    it(`are out of reach for ${who}, by every route of the contract`, async () => {
      assert.deepEqual(await walk(await headersOf(hostile, ofB)), [])
      await unchanged()
    })
  }

  it("cannot be put into a workspace's own things", async () => {
    assert.deepEqual(await walk(await newOwner(hostile, 'mixer'), ofB), [])
    assert.deepEqual(await walk(ofB.visitor.headers, ofB), [])
    await unchanged()
  })

  it('are not read by an address that was signed for another workspace', async () => {
    const { pathname, search } = new URL(ofB.fileUrl)
    const read = async (url: string) => (await hostile.house.app.inject({ url })).statusCode
    assert.equal(await read(pathname + search), 200)
    const [tenantId, fileId] = [hostile.a.tenantId, ofA.ids.attachment ?? '']
    for (const path of [
      `/files/${tenantId}/${fileId}`,
      `/files/${hostile.b.tenantId}/${fileId}`,
      pathname.replace(hostile.b.tenantId, tenantId),
    ])
      assert.equal(await read(path + search), 404, path)
  })

  it('are out of reach over a live connection', async () => {
    const address = await hostile.house.listen()
    const conversationId = ofA.ids['/api/conversations/'] ?? ''
    const { body } = await hostile.b.as<{ ticket: string }>(hostile.b.owner, {
      method: 'POST',
      url: '/api/live/tickets',
    })
    const { liveTicket } = await visit(hostile.house, hostile.b)
    for (const ticket of [body.ticket, liveTicket]) {
      const line = await connect(`${address}/live?ticket=${ticket}`)
      line.say({ t: 'follow', conversationId, after: 0 })
      line.say({ t: 'send', conversationId, clientId: 'from-a-stranger', text: 'mine now' })
      line.say({ t: 'read', conversationId, seq: 1 })
      line.say({ t: 'typing', conversationId, on: true })
      line.say({ t: 'ping' })
      await line.heard('pong')
      const errors = line.frames.filter(({ t }) => t === 'error').map(({ code }) => code)
      assert.ok(errors.length >= 3, JSON.stringify(line.frames))
      assert.deepEqual(new Set(errors), new Set(['not_found']))
      for (const secret of secretsOfA()) assert.ok(!JSON.stringify(line.frames).includes(secret), secret)
      line.close()
    }
    await unchanged()
  })
})
