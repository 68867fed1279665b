import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { receiveMessage, requestPerson } from '../../conversations/index.ts'
import { updateWorkspace } from '../../identity/index.ts'
import { converse, deskOf, startTicketHouse, within } from '../tickets.fixture.ts'

const MINUTE = 60_000
const promised = { firstReplyMinutes: 60, nextReplyMinutes: 30, resolutionMinutes: 600, openHoursOnly: false }

describe('a ticket and the conversation that it is about', () => {
  let house: TestHouse
  let a: TestTenant
  before(async () => {
    house = await startTicketHouse()
    ;({ a } = await house.twoTenants())
    // Nobody opens on any day of the week that comes.
    const openingHours = [{ weekday: ((new Date().getUTCDay() + 3) % 7) + 1, from: '10:00', to: '10:01' }]
    await within(house, a, (ctx) => updateWorkspace(ctx, { openingHours }))
    const items = [{ ...promised, id: null, name: 'All', priority: null, category: null }]
    await deskOf(a, a.owner).call('PUT', '/api/ticket-setup/policies', { items })
  })
  after(() => house?.stop())

  const ticketOf = async (conversationId: string) => {
    await house.settled()
    const [ticket] = await deskOf(a).list(`?conversation=${conversationId}`)
    assert.ok(ticket)
    return ticket
  }
  const due = async (conversationId: string) =>
    (await ticketOf(conversationId)).promise?.due.map(({ target }) => target)
  const reply = async (conversationId: string, said: object = {}) => {
    const message = { clientId: crypto.randomUUID(), text: 'I am looking into it.', ...said }
    const { status } = await deskOf(a).call('POST', `/api/conversations/${conversationId}/messages`, message)
    assert.ok(status < 300)
  }
  const customerWrites = async (conversationId: string) => {
    const { rows } = await within(house, a, (ctx) =>
      ctx.client.query('SELECT contact_id FROM conversations WHERE id = $1', [conversationId]),
    )
    const said = { contactId: rows[0].contact_id, contactName: null, channel: 'web' as const }
    const rest = { attachmentIds: [], locale: 'nb', page: null, text: 'Any news?' }
    const clientId = crypto.randomUUID()
    await receiveMessage(house.platform, a.tenantId, { ...said, ...rest, conversationId, clientId })
  }
  /** A customer asks for a person while nobody is there. @returns the conversation, with its ticket */
  const waits = async () => {
    const id = await converse(house, a, 'My bookshelf is scratched')
    await within(house, a, (ctx) => requestPerson(ctx, id, 'customer_asked'))
    assert.deepEqual(await due(id), ['first_reply', 'resolution'])
    return id
  }

  it('whoever answers in the conversation has replied in its ticket, and has it', async () => {
    const id = await waits()
    assert.equal((await ticketOf(id)).assignee, null)
    await reply(id)
    assert.deepEqual(await due(id), ['resolution'])
    assert.equal((await ticketOf(id)).assignee?.id, a.agent.memberId)
  })

  it('a note is no reply', async () => {
    const id = await waits()
    await reply(id, { kind: 'note' })
    assert.deepEqual(await due(id), ['first_reply', 'resolution'])
  })

  it('a customer who writes again is owed the next reply, from a ticket that waited for them too', async () => {
    const id = await waits()
    await reply(id)
    const { number } = await ticketOf(id)
    await deskOf(a).call('PATCH', `/api/tickets/${number}`, { status: 'pending' })
    house.clock.advance(MINUTE)
    await customerWrites(id)
    assert.deepEqual((await due(id))?.sort(), ['next_reply', 'resolution'])
    assert.equal((await ticketOf(id)).status, 'open')
    await reply(id)
    assert.deepEqual(await due(id), ['resolution'])
  })

  it('a ticket opened from a conversation is with whoever has it, unless somebody else is named', async () => {
    const id = await converse(house, a, 'The lamp is broken')
    await reply(id)
    await house.settled()
    const whose = async (given: object) => {
      const { number } = await deskOf(a, a.owner).open({ conversationId: id, ...given })
      return (await deskOf(a).details(number)).assignee?.id
    }
    assert.equal(await whose({}), a.agent.memberId)
    assert.equal(await whose({ assigneeId: a.owner.memberId }), a.owner.memberId)
  })

  it('a ticket that somebody opened or has stays with them', async () => {
    const id = await converse(house, a, 'Where is my van?')
    const byHand = await deskOf(a, a.owner).open({ conversationId: id })
    await reply(id)
    await house.settled()
    assert.equal((await deskOf(a).details(byHand.number)).assignee, null)
    const waiting = await waits()
    const { number } = await ticketOf(waiting)
    await deskOf(a).call('PATCH', `/api/tickets/${number}`, { assigneeId: a.owner.memberId })
    await reply(waiting)
    assert.equal((await ticketOf(waiting)).assignee?.id, a.owner.memberId)
  })

  it('what is resolved is left as it is', async () => {
    const id = await waits()
    await reply(id)
    const { number } = await ticketOf(id)
    await deskOf(a).call('PATCH', `/api/tickets/${number}`, { status: 'resolved' })
    await customerWrites(id)
    await house.settled()
    const left = await deskOf(a).details(number)
    assert.deepEqual([left.status, left.promise?.due], ['resolved', []])
  })
})
