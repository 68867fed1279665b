import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Conversation, InboxCounts, SavedFilter, View } from '@svar/contract'
import type { TestPerson } from '../../../../test/test-tenant.ts'
import { type Desk, openDesk } from './inbox.fixture.ts'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk?.house.stop())

const idsOf = async (query: string, person: TestPerson = desk.a.owner) =>
  (
    await desk.a.as<{ items: Conversation[]; next: string | null }>(person, {
      url: `/api/conversations?${query}`,
    })
  ).body.items.map(({ id }) => id)
const countsFor = async (person: TestPerson) =>
  (await desk.a.as<InboxCounts>(person, { url: '/api/inbox/counts' })).body
const sql = (text: string, values: unknown[]) => desk.act(desk.a, (ctx) => ctx.client.query(text, values))

/** A team with conversations of its own, and people who see all, their team's and their own. */
async function teamed() {
  const name = `team ${desk.clientId()}`
  const { body: team } = await desk.a.as<{ id: string }>(desk.a.owner, {
    method: 'POST',
    url: '/api/teams',
    payload: { name, color: 'blue' },
  })
  assert.ok(team.id, JSON.stringify(team))
  const person = async (visibility: 'teams' | 'own', inTeam: boolean) => {
    const made = await desk.a.addPerson('agent', `${desk.clientId()}@alfa.example`)
    await sql('INSERT INTO desk_members (member_id, visibility) VALUES ($1, $2)', [made.memberId, visibility])
    if (inTeam)
      await sql('INSERT INTO team_members (team_id, member_id) VALUES ($1, $2)', [team.id, made.memberId])
    return made
  }
  const people = {
    insider: await person('teams', true),
    outsider: await person('teams', false),
    own: await person('own', true),
  }
  const [ofTeam, ofNone, mine] = [
    await desk.begin(desk.a),
    await desk.begin(desk.a),
    await desk.begin(desk.a),
  ]
  await sql('UPDATE conversations SET team_id = $2 WHERE id = $1', [ofTeam.id, team.id])
  await sql(
    `UPDATE conversations SET status = 'human', assignee_id = $2, assignee_name = 'x', team_id = $3 WHERE id = $1`,
    [mine.id, people.own.memberId, team.id],
  )
  return { team, people, ofTeam: ofTeam.id, ofNone: ofNone.id, mine: mine.id }
}

test('each sees what is theirs to see: in lists, in counts and by id', async () => {
  const { team, people, ofTeam, ofNone, mine } = await teamed()
  const expected: [TestPerson, string[]][] = [
    [desk.a.owner, [ofTeam, ofNone, mine]],
    [people.insider, [ofTeam, ofNone, mine]],
    [people.outsider, [ofNone]],
    [people.own, [mine]],
  ]
  const all = [ofTeam, ofNone, mine]
  for (const [person, visible] of expected) {
    const listed = new Set(await idsOf('view=all&limit=100', person))
    assert.deepEqual(
      all.filter((id) => listed.has(id)),
      visible,
    )
    for (const id of all) {
      const { status } = await desk.a.as(person, { url: `/api/conversations/${id}` })
      assert.equal(status, visible.includes(id) ? 200 : 404)
    }
    const { teams } = await countsFor(person)
    const inTeam = visible.filter((id) => id !== ofNone).length
    assert.equal(teams.find(({ id }) => id === team.id)?.count ?? 0, inTeam)
  }
  assert.deepEqual((await idsOf(`team=${team.id}`)).toSorted(), [ofTeam, mine].toSorted())
})

test('actions refuse what may not be seen as if it were not there', async () => {
  const { people, ofTeam } = await teamed()
  const attempts: ['POST' | 'PUT' | 'GET', string, object?][] = [
    ['POST', `/api/conversations/${ofTeam}/merge`, { with: ofTeam }],
    ['POST', `/api/conversations/${ofTeam}/split`, { fromSeq: 1 }],
    ['POST', `/api/conversations/${ofTeam}/scheduled`, { clientId: desk.clientId(), text: 'x' }],
    ['PUT', `/api/conversations/${ofTeam}/draft`, { text: 'x', version: 0 }],
    ['PUT', `/api/conversations/${ofTeam}/tags`, { tags: ['x'] }],
    ['POST', `/api/conversations/${ofTeam}/snooze`, { until: null, untilReply: true }],
    ['GET', `/api/conversations/${ofTeam}/rearrangements`],
    ['GET', `/api/inbox/scheduled?conversationId=${ofTeam}`],
  ]
  for (const [method, url, payload] of attempts) {
    const { status } = await desk.a.as(people.outsider, { method, url, ...(payload ? { payload } : {}) })
    assert.equal(status, 404, `${method} ${url}`)
  }
  const bulk = { ids: [ofTeam], action: { type: 'close' } }
  const { status } = await desk.a.as(people.outsider, {
    method: 'POST',
    url: '/api/inbox/bulk',
    payload: bulk,
  })
  assert.equal(status, 404)
  assert.equal((await desk.row(desk.a, ofTeam)).status, 'bot')
})

test('every view counts what it lists', async () => {
  const rows = await Promise.all(Array.from({ length: 12 }, () => desk.begin(desk.a)))
  const ids = rows.map(({ id }) => id)
  await sql(`UPDATE conversations SET status = 'waiting', waiting_since = now() WHERE id = ANY($1::uuid[])`, [
    ids.slice(0, 3),
  ])
  await sql(`UPDATE conversations SET status = 'closed', closed_at = now() WHERE id = ANY($1::uuid[])`, [
    ids.slice(3, 5),
  ])
  await sql(`UPDATE conversations SET snoozed_until = '2990-01-01' WHERE id = ANY($1::uuid[])`, [
    ids.slice(5, 7),
  ])
  await desk.a.as(desk.a.owner, {
    method: 'POST',
    url: `/api/conversations/${ids[8]}/take-over`,
    payload: {},
  })
  const { views } = await countsFor(desk.a.owner)
  for (const view of Object.keys(views) as View[]) {
    assert.equal((await idsOf(`view=${view}&limit=100`)).length, views[view], view)
  }
  assert.ok(views.waiting >= 3 && views.closed >= 2 && views.snoozed === 2 && views.mine === 1)
})

test('pages show each conversation once, in order', async () => {
  const all = await idsOf('view=all&limit=100')
  const seen: string[] = []
  let cursor = ''
  do {
    const { body } = await desk.a.as<{ items: Conversation[]; next: string | null }>(desk.a.owner, {
      url: `/api/conversations?view=all&limit=3${cursor}`,
    })
    seen.push(...body.items.map(({ id }) => id))
    cursor = body.next ? `&cursor=${encodeURIComponent(body.next)}` : ''
  } while (cursor)
  assert.deepEqual(seen, all)
})

test('a saved filter lists and counts what it says, is private until it is shared, and stays in its workspace', async () => {
  const row = await desk.begin(desk.a)
  await desk.a.as(desk.a.owner, {
    method: 'PUT',
    url: `/api/conversations/${row.id}/tags`,
    payload: { tags: ['Haster'] },
  })
  const name = '<svg onload=x> \u202etxt'
  const { body: filter } = await desk.a.as<SavedFilter>(desk.a.owner, {
    method: 'POST',
    url: '/api/inbox/filters',
    payload: { name, conditions: { tag: 'Haster', withinDays: 7 } },
  })
  assert.equal(filter.name, name)
  assert.deepEqual(await idsOf(`filter=${filter.id}`), [row.id])
  const counted = (await countsFor(desk.a.owner)).filters.find(({ id }) => id === filter.id)
  assert.equal(counted?.count, 1)
  const seenBy = async (person: TestPerson) =>
    (await desk.a.as<{ items: SavedFilter[] }>(person, { url: '/api/inbox/filters' })).body.items.map(
      ({ id }) => id,
    )
  assert.ok(!(await seenBy(desk.a.agent)).includes(filter.id))
  assert.equal((await desk.a.as(desk.a.agent, { url: `/api/conversations?filter=${filter.id}` })).status, 404)
  const change = { method: 'PATCH' as const, url: `/api/inbox/filters/${filter.id}` }
  await desk.a.as(desk.a.owner, { ...change, payload: { shared: true } })
  assert.ok((await seenBy(desk.a.agent)).includes(filter.id))
  assert.equal((await desk.a.as(desk.a.agent, { ...change, payload: { name: 'x' } })).status, 403)
  assert.equal((await desk.b.as(desk.b.owner, { ...change, payload: { name: 'x' } })).status, 404)
})
