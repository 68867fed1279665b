import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { TicketSetup } from '@svar/contract'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { openTogether } from './index.ts'
import { converse, deskOf, startTicketHouse } from './tickets.fixture.ts'

const numbersOf = (rows: { number: string }[]) => rows.map(({ number }) => number)

describe('the ticket desk', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTicketHouse()
    ;({ a, b } = await house.twoTenants())
  })
  after(() => house?.stop())

  it('gives a hundred tickets that are opened at once a hundred numbers in a row', async () => {
    const given = {
      subject: 'Many',
      description: '',
      priority: 'low' as const,
      customerEmail: 'many@x.example',
    }
    const opened = await Promise.all(
      Array.from({ length: 100 }, () => openTogether(house.platform, b.tenantId, given)),
    )
    const numbers = opened.map((row) => row.number).sort((one, other) => one - other)
    assert.deepEqual(
      numbers,
      Array.from({ length: 100 }, (_, index) => 1001 + index),
    )
    assert.equal(new Set(opened.map((row) => row.contactId)).size, 1)
  })

  it('opens the others of a batch when one of it cannot be opened, and leaves no gap', async () => {
    const plain = { subject: 'One', description: '', priority: 'low' as const }
    const strange = { ...plain, conversationId: '00000000-0000-4000-8000-000000000000' }
    const [one, none, other] = await Promise.allSettled(
      [plain, strange, plain].map((given) => openTogether(house.platform, b.tenantId, given)),
    )
    assert.equal(none?.status, 'rejected')
    assert.ok(one?.status === 'fulfilled' && other?.status === 'fulfilled')
    assert.deepEqual([one.value.number, other.value.number], [1101, 1102])
  })

  it('lets viewers look, agents work and admins set up', async () => {
    const viewer = deskOf(a, await a.addPerson('viewer', 'viewer@alfa.example'))
    const { number } = await deskOf(a).open({})
    assert.equal((await viewer.call('GET', `/api/tickets/${number}`)).status, 200)
    assert.equal((await viewer.call('POST', '/api/tickets', { subject: 'No' })).status, 403)
    assert.equal((await viewer.call('PATCH', `/api/tickets/${number}`, { status: 'closed' })).status, 403)
    const categories = { items: [{ id: null, name: 'Moving' }] }
    assert.equal((await deskOf(a).call('PUT', '/api/ticket-setup/categories', categories)).status, 403)
    assert.equal(
      (await deskOf(a, a.owner).call('PUT', '/api/ticket-setup/categories', categories)).status,
      200,
    )
  })

  it('shows and changes no ticket of another workspace', async () => {
    const stranger = deskOf(b)
    const { number } = (await deskOf(a).open({})) as { number: string }
    const last = `T-${Number(number.slice(2)) + 1000}`
    for (const one of [last, 'T-0', 'nonsense'])
      assert.equal((await stranger.call('GET', `/api/tickets/${one}`)).status, 404)
    const [mine] = await deskOf(a).list()
    assert.ok(!(await stranger.list('?limit=100')).some(({ id }) => id === mine?.id))
    const given = { numbers: [numbersOf(await stranger.list())[0], last], changes: { status: 'closed' } }
    assert.equal((await stranger.call('POST', '/api/ticket-batches', given)).status, 404)
    assert.equal((await stranger.list('?limit=1'))[0]?.status, 'open')
    assert.equal(
      (await stranger.call('PATCH', '/api/tickets/T-1001', { assigneeId: a.agent.memberId })).status,
      404,
    )
  })

  it('keeps the history of every change, with who made it', async () => {
    const desk = deskOf(a)
    const { number } = await desk.open({})
    const changes = { priority: 'urgent', assigneeId: a.agent.memberId }
    await desk.call('PATCH', `/api/tickets/${number}`, changes)
    const { changes: noted, assignee } = await desk.details(number)
    assert.deepEqual(
      new Map(noted.map(({ field, before, after }) => [field, [before, after]])),
      new Map([
        ['priority', ['medium', 'urgent']],
        ['assigneeId', [null, a.agent.memberId]],
      ]),
    )
    assert.equal(noted[0]?.actor.id, a.agent.memberId)
    assert.equal(assignee?.id, a.agent.memberId)
  })

  it('takes back a bulk change, except where somebody has changed it since', async () => {
    const desk = deskOf(a)
    const [one, other] = [await desk.open({}), await desk.open({})]
    const given = { numbers: numbersOf([one, other]), changes: { status: 'resolved', priority: 'high' } }
    const { body } = await desk.call<{ batchId: string; count: number }>('POST', '/api/ticket-batches', given)
    assert.equal(body.count, 2)
    await desk.call('PATCH', `/api/tickets/${other.number}`, { status: 'closed' })
    await desk.call('POST', `/api/ticket-batches/${body.batchId}/undo`)
    const [first, second] = [await desk.details(one.number), await desk.details(other.number)]
    assert.deepEqual([first.status, first.priority, first.resolvedAt], ['open', 'medium', null])
    assert.deepEqual([second.status, second.priority], ['closed', 'medium'])
  })

  it('makes tickets part of another and takes it back without losing a word', async () => {
    const desk = deskOf(a)
    const [main, part] = [await desk.open({}), await desk.open({})]
    const note = { clientId: 'a-note-of-mine', kind: 'note', text: 'Only here' }
    await desk.call('POST', `/api/tickets/${part.number}/comments`, note)
    const before = await desk.details(part.number)
    const merge = { numbers: [part.number] }
    assert.equal((await desk.call('POST', `/api/tickets/${main.number}/merge`, merge)).status, 200)
    const whole = await desk.details(main.number)
    assert.deepEqual(whole.merged, [part.number])
    assert.deepEqual(
      whole.comments.map(({ text, from }) => ({ text, from })),
      [{ text: 'Only here', from: part.number }],
    )
    const merged = await desk.details(part.number)
    assert.deepEqual([merged.mergedInto, merged.status], [main.number, 'closed'])
    assert.equal((await desk.call('POST', `/api/tickets/${part.number}/merge`, merge)).status, 404)
    assert.equal((await desk.call('PATCH', `/api/tickets/${part.number}`, { status: 'open' })).status, 409)
    await desk.call('POST', `/api/tickets/${part.number}/unmerge`)
    const again = await desk.details(part.number)
    assert.deepEqual([again.mergedInto, again.status], [null, 'open'])
    assert.deepEqual(again.comments, before.comments)
    assert.deepEqual((await desk.details(main.number)).comments, [])
  })

  it('takes values of fields that fit, and no others', async () => {
    const owner = deskOf(a, a.owner)
    const items = [
      { id: null, name: 'Floor', kind: 'number', options: [] },
      { id: null, name: 'Lift', kind: 'choice', options: ['Yes', 'No'] },
      { id: null, name: 'Day', kind: 'date', options: [] },
    ]
    const { body } = await owner.call<TicketSetup>('PUT', '/api/ticket-setup/fields', { items })
    const [floor, lift, day] = body.fields.map(({ id }) => id) as [string, string, string]
    const { number } = await deskOf(a).open({})
    const set = (fields: object) => deskOf(a).call('PATCH', `/api/tickets/${number}`, { fields })
    assert.equal((await set({ [floor]: '3,5', [lift]: 'Yes', [day]: '2026-12-24' })).status, 200)
    for (const wrong of [
      { [floor]: 'third' },
      { [lift]: 'Maybe' },
      { [day]: '2026-02-30' },
      { [number]: 'x' },
    ])
      assert.equal((await set(wrong)).status, 400, JSON.stringify(wrong))
    assert.deepEqual((await deskOf(a).details(number)).fields, {
      [floor]: 3.5,
      [lift]: 'Yes',
      [day]: '2026-12-24',
    })
  })

  it('lets tickets follow a category to its new name', async () => {
    const owner = deskOf(a, a.owner)
    const set = (items: object[]) => owner.call<TicketSetup>('PUT', '/api/ticket-setup/categories', { items })
    const { body } = await set([
      { id: null, name: 'Price' },
      { id: null, name: 'Damage' },
    ])
    const [price, damage] = body.categories
    const [one, other] = [await owner.open({ category: 'Price' }), await owner.open({ category: 'Damage' })]
    await set([
      { id: price?.id, name: 'Damage' },
      { id: damage?.id, name: 'Price' },
    ])
    assert.equal((await owner.details(one.number)).category, 'Damage')
    assert.equal((await owner.details(other.number)).category, 'Price')
  })

  it('sorts and pages in every order without losing or repeating one', async () => {
    const desk = deskOf(a)
    const all = (await desk.list('?limit=100')).length
    for (const sort of ['newest', 'due', 'updated', 'priority']) {
      const seen: string[] = []
      for (let cursor = ''; ; ) {
        const query = `?limit=3&sort=${sort}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
        const { body } = await desk.call<{ items: { number: string }[]; next: string | null }>(
          'GET',
          `/api/tickets${query}`,
        )
        seen.push(...numbersOf(body.items))
        if (!body.next) break
        cursor = body.next
      }
      assert.equal(seen.length, all, sort)
      assert.equal(new Set(seen).size, all, sort)
    }
  })

  it('shows views and finds by number and by words', async () => {
    const desk = deskOf(a)
    const { number } = await desk.open({ subject: 'The 100% _piano_', assigneeId: a.agent.memberId })
    assert.ok(numbersOf(await desk.list('?view=mine')).includes(number))
    assert.ok(!numbersOf(await desk.list('?view=unassigned')).includes(number))
    assert.deepEqual(numbersOf(await desk.list(`?search=${encodeURIComponent('100% _P')}`)), [number])
    assert.deepEqual(numbersOf(await desk.list(`?search=${number.toLowerCase()}`)), [number])
    assert.deepEqual(numbersOf(await desk.list(`?search=${number.slice(2)}`)), [number])
  })

  it('is given to teams of the workspace only, and found by them', async () => {
    const teamOf = async (tenant: TestTenant, name: string) => {
      const payload = { name, memberIds: [tenant.agent.memberId], openingHours: [] }
      return (await deskOf(tenant, tenant.owner).call<{ id: string }>('POST', '/api/teams', payload)).body.id
    }
    const [own, strange] = [await teamOf(a, 'Flytting'), await teamOf(b, 'Moving')]
    const desk = deskOf(a)
    const [first, second] = [await desk.open({ teamId: own }), await desk.open({})]
    assert.equal(first.teamId, own)
    assert.equal((await desk.call('POST', '/api/tickets', { subject: 'No', teamId: strange })).status, 404)
    const give = (teamId: string | null) => desk.call('PATCH', `/api/tickets/${second.number}`, { teamId })
    assert.equal((await give(strange)).status, 404)
    assert.deepEqual(numbersOf(await desk.list(`?team=${own}`)), [first.number])
    assert.equal((await give(own)).status, 200)
    assert.deepEqual(numbersOf(await desk.list(`?team=${own}`)), [second.number, first.number])
    assert.ok(!numbersOf(await desk.list('?team=none&limit=100')).includes(first.number))
    await give(null)
    assert.ok(numbersOf(await desk.list('?team=none&limit=100')).includes(second.number))
    assert.deepEqual(await deskOf(b).list(`?team=${own}`), [])
  })

  it('is of the team whose conversation it is about, unless another is named', async () => {
    const teamOf = async (name: string) => {
      const payload = { name, memberIds: [], openingHours: [] }
      return (await deskOf(a, a.owner).call<{ id: string }>('POST', '/api/teams', payload)).body.id
    }
    const [own, other] = [await teamOf('Heis'), await teamOf('Lager')]
    const conversationId = await converse(house, a, 'Hvor er heisen?')
    await deskOf(a).call('POST', `/api/conversations/${conversationId}/team`, { teamId: own })
    assert.equal((await deskOf(a).open({ conversationId })).teamId, own)
    assert.equal((await deskOf(a).open({ conversationId, teamId: other })).teamId, other)
  })

  it('counts what waits for a third party among what is not done', async () => {
    const desk = deskOf(a)
    const { number } = await desk.open({ assigneeId: a.agent.memberId })
    await desk.call('PATCH', `/api/tickets/${number}`, { status: 'on_hold' })
    assert.ok(numbersOf(await desk.list('?view=mine&limit=100')).includes(number))
    assert.deepEqual(numbersOf(await desk.list('?status=on_hold')), [number])
  })

  it('says of each view how many its list shows, also when some are solved', async () => {
    const desk = deskOf(a)
    const { number } = await desk.open({ assigneeId: a.agent.memberId })
    await desk.call('PATCH', `/api/tickets/${number}`, { status: 'resolved' })
    const { body } = await desk.call<Record<string, number>>('GET', '/api/ticket-counts')
    const { following, ...counts } = body
    assert.equal(following, 0)
    assert.ok((counts.open ?? 0) > 0)
    for (const [view, count] of Object.entries(counts))
      assert.equal((await desk.list(`?view=${view}&limit=100`)).length, count, view)
    assert.ok(!numbersOf(await desk.list('?view=open&limit=100')).includes(number))
    assert.ok(numbersOf(await desk.list('?view=all&limit=100')).includes(number))
    assert.ok(numbersOf(await desk.list('?view=mine&status=resolved')).includes(number))
  })

  it('keeps hostile text as text, and a comment that is sent twice once', async () => {
    const desk = deskOf(a)
    const nasty = '<script>alert(1)</script> \u202Egnp.exe {{name}} %s'
    const { number } = await desk.open({ subject: nasty, description: nasty })
    const comment = { clientId: 'sent-twice-1', kind: 'note', text: nasty }
    await desk.call('POST', `/api/tickets/${number}/comments`, comment)
    await desk.call('POST', `/api/tickets/${number}/comments`, comment)
    const { subject, comments } = await desk.details(number)
    assert.equal(subject, nasty)
    assert.deepEqual(
      comments.map(({ text }) => text),
      [nasty],
    )
  })
})
