import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { conversations, handBack, receiveMessage, requestPerson } from '../conversations/index.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { updateWorkspace, workspaceOf } from '../identity/index.ts'
import { noteConnected, teams } from '../teams/index.ts'
import { changeTickets } from './actions/change-tickets.ts'
import {
  createTicket,
  listTickets,
  openForWaiting,
  ticketByNumber,
  ticketOf,
  tickets,
  updateTicket,
} from './index.ts'
import { ticket } from './store.ts'

describe('tickets', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [delivery, teams, customers, conversations, tickets] })
    ;({ a, b } = await house.twoTenants())
  })
  after(() => house?.stop())

  const within = <T>(tenant: TestTenant, work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, tenant.tenantId, system('test'), work)
  const plain = { subject: 'Boxes', description: '', priority: 'medium' as const }

  async function conversationOf(tenant: TestTenant, text: string): Promise<string> {
    const contactId = await within(tenant, async (ctx) => {
      const id = ctx.newId()
      await addContact(ctx, { id, name: null, email: null, phone: null, locale: 'nb' })
      return id
    })
    const received = {
      contactId,
      contactName: null,
      channel: 'web' as const,
      clientId: 'first-message',
      text,
    }
    const rest = { attachmentIds: [], locale: 'nb', page: null }
    return (await receiveMessage(house.platform, tenant.tenantId, { ...received, ...rest })).conversation.id
  }

  it('numbers each workspace from T-1001 without gaps, also when opened at the same time', async () => {
    const opened = await Promise.all(
      Array.from({ length: 8 }, () => within(a, (ctx) => createTicket(ctx, plain))),
    )
    const numbers = opened.map((row) => row.number).sort()
    assert.deepEqual(numbers, [1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008])
    assert.equal((await within(b, (ctx) => createTicket(ctx, plain))).number, 1001)
  })

  it('shows no ticket of another workspace', async () => {
    await assert.rejects(
      within(b, (ctx) => ticketByNumber(ctx, 'T-1008')),
      { code: 'not_found' },
    )
    assert.equal((await within(b, (ctx) => listTickets(ctx, { limit: 50 }))).tickets.length, 1)
  })

  it('lists newest first, page by page', async () => {
    const first = await within(a, (ctx) => listTickets(ctx, { limit: 5 }))
    const second = await within(a, (ctx) => listTickets(ctx, { limit: 5, cursor: first.next ?? '' }))
    assert.deepEqual(
      [...first.tickets, ...second.tickets].map((one) => one.ticket_number),
      ['T-1008', 'T-1007', 'T-1006', 'T-1005', 'T-1004', 'T-1003', 'T-1002', 'T-1001'],
    )
    assert.equal(second.next, null)
  })

  it('knows when it was resolved, and forgets it when it is opened again', async () => {
    const done = await within(a, (ctx) => updateTicket(ctx, 'T-1001', { status: 'resolved' }))
    assert.ok(done.resolvedAt)
    const again = await within(a, (ctx) => updateTicket(ctx, 't-1001', { status: 'open' }))
    assert.equal(again.resolvedAt, null)
  })

  it('on hold is pending for the service API, which takes nothing back by writing what it read', async () => {
    const number = 'T-1002'
    const statusIn = (ctx: Context) => ticket(ctx, 1002).then((row) => row.status)
    await within(a, async (ctx) => {
      await changeTickets(ctx, [await ticket(ctx, 1002, true)], { status: 'on_hold' }, ctx.newId())
    })
    assert.equal((await within(a, (ctx) => ticketByNumber(ctx, number))).status, 'pending')
    const listed = await within(a, (ctx) => listTickets(ctx, { status: 'pending', limit: 50 }))
    assert.deepEqual(
      listed.tickets.map((one) => one.ticket_number),
      [number],
    )
    await within(a, (ctx) => updateTicket(ctx, number, { status: 'pending', priority: 'high' }))
    assert.equal(await within(a, statusIn), 'on_hold')
    await within(a, (ctx) => updateTicket(ctx, number, { status: 'open' }))
    assert.equal(await within(a, statusIn), 'open')
  })

  it('is given to members of the workspace only', async () => {
    const given = await within(a, (ctx) => updateTicket(ctx, 'T-1001', { assigned_to: a.agent.email }))
    assert.equal(given.assignedTo, a.agent.email)
    await assert.rejects(
      within(a, (ctx) => updateTicket(ctx, 'T-1001', { assigned_to: b.agent.email })),
      { code: 'validation_failed' },
    )
  })

  it('is opened once per waiting when a person is asked for and nobody is there', async () => {
    // Nobody opens on any day of the week that comes.
    const openingHours = [{ weekday: ((new Date().getUTCDay() + 3) % 7) + 1, from: '10:00', to: '10:01' }]
    await within(a, (ctx) => updateWorkspace(ctx, { openingHours }))
    const id = await conversationOf(a, 'Hvor er pianoet mitt?')
    await within(a, (ctx) => requestPerson(ctx, id, 'customer_asked'))
    await house.settled()
    const ticket = await within(a, (ctx) => ticketOf(ctx, id))
    assert.equal(ticket?.subject, 'Hvor er pianoet mitt?')
    assert.equal(ticket?.gpt_session_id, id)
    await Promise.all([1, 2].map(() => within(a, (ctx) => openForWaiting(ctx, id))))
    assert.equal((await within(a, (ctx) => ticketOf(ctx, id)))?.ticket_number, ticket?.ticket_number)
  })

  it('is opened again when the customer waits a second time', async () => {
    const id = await conversationOf(a, 'Jeg vil snakke med noen')
    await within(a, (ctx) => requestPerson(ctx, id, 'customer_asked'))
    const first = await within(a, (ctx) => openForWaiting(ctx, id))
    const { memberId, userId } = a.agent
    const actor = { kind: 'member' as const, memberId, userId, name: 'Agent', role: 'agent' as const }
    await inTenant(house.platform, a.tenantId, actor, (ctx) => handBack(ctx, id))
    house.clock.advance(1000)
    await within(a, (ctx) => requestPerson(ctx, id, 'customer_asked'))
    const second = await within(a, (ctx) => openForWaiting(ctx, id))
    assert.ok(first && second && second.number > first.number)
  })

  it('is opened on a holiday, as the customer is told, though it is within the week’s hours and somebody is there', async () => {
    await noteConnected(house.platform, b.tenantId, b.agent.memberId)
    const wait = async (text: string) => {
      const id = await conversationOf(b, text)
      await within(b, (ctx) => requestPerson(ctx, id, 'customer_asked'))
      return within(b, (ctx) => openForWaiting(ctx, id))
    }
    assert.equal(await wait('En vanlig dag'), null)
    const { timeZone } = await within(b, workspaceOf)
    const date = new Intl.DateTimeFormat('sv', { timeZone }).format(house.clock.now())
    const payload = { holidays: [{ date, name: 'Fri' }] }
    await b.as(b.owner, { method: 'PATCH', url: '/api/teams/settings', payload })
    assert.equal((await wait('En fridag'))?.subject, 'En fridag')
    await b.as(b.owner, { method: 'PATCH', url: '/api/teams/settings', payload: { holidays: [] } })
  })

  it('is not opened for somebody who does not wait', async () => {
    const id = await conversationOf(b, 'Hei')
    assert.equal(await within(b, (ctx) => openForWaiting(ctx, id)), null)
  })
})
