import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Conversation, ServerFrame } from '@svar/contract'
import fc from 'fast-check'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import type { LiveConnection } from '../../platform/live/live.ts'
import type { Visibility } from '../teams/index.ts'
import { actorOf, openDesk, startDeskHouse, type TestDesk } from './assign.fixture.ts'
import { assignTeam, pullNext } from './assign-by-hand.ts'
import { takeOver } from './change-hands.ts'
import { liveConversations } from './live.ts'
import { groupsOf, liveGroups, viewersOf } from './policy.ts'
import { isVisible } from './visible.ts'

describe('which conversations a member sees', () => {
  it('is the same in live updates as in the API', () => {
    const memberId = fc.constantFrom('anna', 'bo')
    const team = fc.constantFrom('red', 'blue')
    const visibility: fc.Arbitrary<Visibility> = fc.oneof(
      fc.constant<Visibility>({ kind: 'all' }),
      fc.record({ kind: fc.constant('own' as const), memberId }),
      fc.record({ kind: fc.constant('teams' as const), memberId, teamIds: fc.uniqueArray(team) }),
    )
    const seen = fc.record({ assigneeId: fc.option(memberId), teamId: fc.option(team) })
    fc.assert(
      fc.property(visibility, seen, (who, what) => {
        const groups = groupsOf(who)
        const isShown = groups === null || viewersOf(what).some((group) => groups.includes(group))
        assert.equal(isShown, isVisible(who, what))
      }),
      { numRuns: 500 },
    )
  })

  describe('as it is set', () => {
    let house: TestHouse
    let a: TestTenant
    let desk: TestDesk
    let kari: TestPerson
    let red: string
    let blue: string
    before(async () => {
      house = await startDeskHouse()
    })
    beforeEach(async () => {
      a = (await house.twoTenants()).a
      desk = openDesk(house, a)
      kari = a.agent
      red = await desk.team({ name: 'Red', memberIds: [kari.memberId] })
      blue = await desk.team({ name: 'Blue' })
    })
    after(() => house?.stop())

    const inTeam = async (team: string | null) => {
      const id = await desk.waiting()
      if (team) await desk.as(actorOf(a.owner, 'owner'), (ctx) => assignTeam(ctx, id, team))
      await house.settled()
      return id
    }
    const statusOf = async (id: string) => (await a.as(kari, { url: `/api/conversations/${id}` })).status

    it('is their teams’, what is no team’s, and their own; the rest does not exist', async () => {
      const [mine, theirs, nobodys] = [await inTeam(red), await inTeam(blue), await inTeam(null)]
      assert.deepEqual(await Promise.all([mine, theirs, nobodys].map(statusOf)), [200, 200, 200])
      await desk.member(kari, { visibility: 'teams' })
      assert.deepEqual(await Promise.all([mine, theirs, nobodys].map(statusOf)), [200, 404, 200])
      await desk.member(kari, { visibility: 'own' })
      assert.deepEqual(await Promise.all([mine, theirs, nobodys].map(statusOf)), [404, 404, 404])
      await desk.as(actorOf(kari), (ctx) => pullNext(ctx, red))
      assert.deepEqual(await Promise.all([mine, theirs, nobodys].map(statusOf)), [200, 404, 404])
    })

    it('holds for every route that leads to one conversation or its customer', async () => {
      const id = await inTeam(blue)
      const { contactId } = await desk.row(id)
      await desk.member(kari, { visibility: 'teams' })
      const path = `/api/conversations/${id}`
      const asked = [
        { method: 'GET' as const, url: `${path}/messages` },
        { method: 'GET' as const, url: `${path}/contact` },
        {
          method: 'POST' as const,
          url: `${path}/messages`,
          payload: { clientId: 'client-guess', text: 'hi' },
        },
        { method: 'POST' as const, url: `${path}/take-over`, payload: { force: true } },
        { method: 'POST' as const, url: `${path}/hand-back`, payload: {} },
        { method: 'POST' as const, url: `${path}/assignment`, payload: { memberId: kari.memberId } },
        { method: 'POST' as const, url: `${path}/team`, payload: { teamId: red } },
        { method: 'POST' as const, url: `${path}/closure`, payload: {} },
        { method: 'POST' as const, url: `${path}/snooze`, payload: { until: null } },
        { method: 'PUT' as const, url: `${path}/tags`, payload: { tags: ['x'] } },
        { method: 'POST' as const, url: `${path}/read`, payload: { seq: 1 } },
        { method: 'PATCH' as const, url: `/api/contacts/${contactId}`, payload: { name: 'X' } },
      ]
      for (const request of asked)
        assert.equal((await a.as(kari, request)).status, 404, `${request.method} ${request.url}`)
      assert.equal((await desk.row(id)).status, 'waiting')
    })

    it('is not pulled from another team’s queue', async () => {
      await desk.member(kari, { visibility: 'teams' })
      await inTeam(blue)
      assert.equal(await desk.as(actorOf(kari), (ctx) => pullNext(ctx, null)), null)
      const mine = await inTeam(red)
      assert.equal((await desk.as(actorOf(kari), (ctx) => pullNext(ctx, null)))?.id, mine)
    })

    it('reaches their screen live while they see it, and is gone from it when it goes elsewhere', async () => {
      await desk.member(kari, { visibility: 'teams' })
      const frames: ServerFrame[] = []
      const groups = await liveGroups(house.platform, a.tenantId, actorOf(kari))
      const connection = connectionOf(house, a.tenantId, kari, groups, frames)
      house.platform.live.add(connection)
      const id = await inTeam(red)
      connection.follow(id)
      frames.length = 0
      await desk.as(actorOf(a.owner, 'owner'), (ctx) => takeOver(ctx, id, true))
      assert.deepEqual(kinds(frames, id), ['message', 'conversation'])
      frames.length = 0
      await desk.as(actorOf(a.owner, 'owner'), (ctx) => assignTeam(ctx, id, blue))
      assert.deepEqual(kinds(frames, id), ['conversation_gone'])
      frames.length = 0
      await desk.write((await desk.row(id)).contactId, 'hemmelig')
      assert.deepEqual(frames, [])
      assert.equal(connection.follows(id), false)
      house.platform.live.remove(connection)
    })

    it('is sent what they missed no faster than they take it', async () => {
      await desk.member(kari, { visibility: 'all' })
      const id = await inTeam(red)
      const { contactId } = await desk.row(id)
      for (const text of ['one', 'two', 'three']) await desk.write(contactId, text)
      const frames: ServerFrame[] = []
      const connection = connectionOf(house, a.tenantId, kari, null, frames)
      const sentBefore: number[] = []
      connection.hasRoom = async () => void sentBefore.push(kinds(frames, id).length)
      await liveConversations.frame(house.platform, connection, { t: 'follow', conversationId: id, after: 0 })
      const messages = kinds(frames, id).filter((kind) => kind === 'message').length
      assert.ok(messages >= 3)
      assert.deepEqual(
        sentBefore,
        Array.from({ length: messages }, (_, n) => n),
      )
      connection.unfollow(id)
    })

    it('begins anew on their screen when it is changed', async () => {
      // What the tests before changed of Kari has reached every screen.
      await house.settled()
      let closed = 0
      const connection = connectionOf(house, a.tenantId, kari, null, [])
      connection.close = () => {
        closed += 1
      }
      house.platform.live.add(connection)
      await desk.member(kari, { visibility: 'own' })
      assert.ok(closed > 0)
      house.platform.live.remove(connection)
    })
  })
})

const kinds = (frames: ServerFrame[], id: string) =>
  frames.flatMap((frame) => {
    const about = frame.t === 'conversation' ? (frame.conversation as Conversation).id : null
    const followed = 'conversationId' in frame ? frame.conversationId : about
    return followed === id ? [frame.t] : []
  })

function connectionOf(
  { platform }: TestHouse,
  tenantId: string,
  person: TestPerson,
  groups: string[] | null,
  frames: ServerFrame[],
): LiveConnection {
  const { directory } = platform.live
  const connection: LiveConnection = {
    id: 'test',
    tenantId,
    actor: actorOf(person),
    groups,
    send: (frame) => void frames.push(frame),
    hasRoom: async () => {},
    follow: (id) => directory.follow(connection, id),
    unfollow: (id) => directory.unfollow(connection, id),
    follows: (id) => directory.follows(connection, id),
    close() {},
  }
  return connection
}
