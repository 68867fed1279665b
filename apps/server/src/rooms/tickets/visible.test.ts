import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { deskOf, startTicketHouse } from './tickets.fixture.ts'

describe('which tickets a member sees', () => {
  let house: TestHouse
  let a: TestTenant
  let red: string
  let blue: string
  before(async () => {
    house = await startTicketHouse()
    a = (await house.twoTenants()).a
    const make = (team: object) => deskOf(a, a.owner).call<{ id: string }>('POST', '/api/teams', team)
    red = (await make({ name: 'Red', memberIds: [a.agent.memberId] })).body.id
    blue = (await make({ name: 'Blue', memberIds: [] })).body.id
  })
  after(() => house?.stop())

  const mayShow = (visibility: 'all' | 'teams' | 'own') =>
    deskOf(a, a.owner).call('PATCH', `/api/teams/members/${a.agent.memberId}`, { visibility })
  const open = async (given: object) =>
    (await deskOf(a, a.owner).open({ customerEmail: 'per@kunde.example', ...given })).number
  const statusOf = async (number: string) => (await deskOf(a).call('GET', `/api/tickets/${number}`)).status

  it('is by the rule of conversations: their teams’, nobody’s and their own, in lists, counts and search too', async () => {
    const mine = await open({ assigneeId: a.agent.memberId, teamId: blue })
    const [ofRed, ofBlue, ofNone] = [
      await open({ teamId: red }),
      await open({ teamId: blue }),
      await open({}),
    ]
    const all = [mine, ofRed, ofBlue, ofNone]
    const seen = async () => ({
      one: await Promise.all(all.map(statusOf)),
      listed: (await deskOf(a).list('?view=all')).map(({ number }) => number).sort(),
      found: (await deskOf(a).list('?view=all&search=Boxes')).length,
      counted: (await deskOf(a).call<{ open: number }>('GET', '/api/ticket-counts')).body.open,
    })
    await mayShow('all')
    assert.deepEqual(await seen(), { one: [200, 200, 200, 200], listed: all, found: 4, counted: 4 })
    await mayShow('teams')
    assert.deepEqual(await seen(), {
      one: [200, 200, 404, 200],
      listed: [mine, ofRed, ofNone],
      found: 3,
      counted: 3,
    })
    await mayShow('own')
    assert.deepEqual(await seen(), { one: [200, 404, 404, 404], listed: [mine], found: 1, counted: 1 })
  })

  it('is all that they can change: another team’s is not there, alone, among others or to merge with', async () => {
    const [theirs, ours] = [await open({ teamId: blue }), await open({ teamId: red })]
    await mayShow('teams')
    const comment = { clientId: 'a-note-of-a-stranger', kind: 'note', text: 'Hei' }
    const tries = [
      ['PATCH', `/api/tickets/${theirs}`, { status: 'closed' }],
      ['POST', `/api/tickets/${theirs}/comments`, comment],
      ['PUT', `/api/tickets/${theirs}/watching`, { watching: true }],
      ['POST', `/api/tickets/${theirs}/merge`, { numbers: [ours] }],
      ['POST', `/api/tickets/${ours}/merge`, { numbers: [theirs] }],
      ['POST', '/api/ticket-batches', { numbers: [ours, theirs], changes: { status: 'closed' } }],
    ] as const
    for (const [method, url, payload] of tries)
      assert.equal((await deskOf(a).call(method, url, payload)).status, 404, `${method} ${url}`)
    const { status, comments, watchers } = await deskOf(a, a.owner).details(theirs)
    assert.deepEqual([status, comments.length, watchers.length], ['open', 0, 0])
    assert.equal((await deskOf(a, a.owner).details(ours)).status, 'open')
  })

  it('can be given away, and is shown to them for the last time', async () => {
    const number = await open({ assigneeId: a.agent.memberId })
    await mayShow('own')
    const given = await deskOf(a).call('PATCH', `/api/tickets/${number}`, { assigneeId: a.owner.memberId })
    assert.equal(given.status, 200)
    assert.equal(await statusOf(number), 404)
  })

  it('is also what they opened themselves and what they follow', async () => {
    await mayShow('own')
    const { number } = await deskOf(a).open({ customerEmail: 'per@kunde.example', teamId: blue })
    assert.equal(await statusOf(number), 200)
  })
})
