import type { Ticket, TicketSummary } from '@svar/contract'
import { AppError, notFound } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import { type Context, later } from '../../../platform/tenancy/context.ts'
import { visibleConversation } from '../../conversations/index.ts'
import { addContacts, contactsByEmail } from '../../customers/index.ts'
import { membersOf } from '../../identity/index.ts'
import { teamById } from '../../teams/index.ts'
import { ticketOpened } from '../events.ts'
import { isTold } from '../mail/mail-customer.ts'
import { mayWorkOnTickets } from '../policy.ts'
import { emptyTicket, type TicketRow } from '../rows.ts'
import { numberOf } from '../show.ts'
import { startClocks } from '../sla/keep-time.ts'
import { scheduleLook } from '../sla/schedule.ts'
import { termsOf } from '../sla/terms.ts'
import * as store from '../store.ts'
import { addConversationLinks } from '../stores/conversation-links.ts'
import { settingsOf } from '../stores/setup.ts'
import { followersOfNew } from '../visible.ts'

export interface NewTicket {
  subject: string
  description: string
  priority: Ticket['priority']
  category?: string | undefined
  customerEmail?: string | undefined
  conversationId?: string | undefined
  assigneeId?: string | undefined
  teamId?: string | undefined
  cause?: TicketSummary['cause'] | undefined
  /** Which cause opened it by itself: once each. */
  waitingKey?: string | undefined
  /** Members who follow it from the start. */
  watchers?: string[] | undefined
}

/**
 * Opens a ticket for a customer, by address or by conversation.
 * @throws AppError `not_found` when there is no such conversation, member or team, or the caller may not see it
 */
export async function createTicket(ctx: Context, given: NewTicket): Promise<TicketRow> {
  mayWorkOnTickets(ctx)
  const watchers = await followersOfNew(ctx)
  const [opened] = await openTickets(ctx, [{ cause: causeOf(ctx), watchers, ...given }])
  if (opened instanceof Error) throw opened
  return opened as TicketRow
}

/** What a caller who names no cause is. */
export const causeOf = ({ actor }: Pick<Context, 'actor'>): TicketSummary['cause'] =>
  actor.kind === 'api_key' ? 'api' : 'person'

/**
 * Opens several in one go: their numbers follow each other, and one that cannot be opened takes none.
 * @returns for each the ticket, or why there is none
 */
export async function openTickets(ctx: Context, given: NewTicket[]): Promise<(TicketRow | Error)[]> {
  // None of them waits for another's answer; nor do the numbers, where nothing can be refused.
  const areSure = given.every(
    ({ conversationId, assigneeId, teamId }) => !conversationId && !assigneeId && !teamId,
  )
  const [customers, terms, { sendReceipt }, first] = await Promise.all([
    customersOf(ctx, given),
    termsOf(ctx),
    settingsOf(ctx),
    areSure ? store.nextNumbers(ctx, given.length) : null,
  ])
  const openers = given.map((one, index) => ({ one, customer: customers[index] as Customer | Error }))
  const valid = openers.filter(({ customer }) => !(customer instanceof Error)).length
  if (valid === 0) return customers.map((one) => (one instanceof Error ? one : notFound('customer')))
  let number = first ?? (await store.nextNumbers(ctx, valid))
  const rows = openers.map(({ one, customer }) => {
    if (customer instanceof Error) return customer
    const fresh = rowOf(ctx, one, customer, number)
    const row = startClocks(fresh, terms, fresh.createdAt)
    number += 1
    return row
  })
  const opened = rows.filter((row): row is TicketRow => !(row instanceof Error))
  store.addTickets(ctx, opened)
  addConversationLinks(ctx, opened)
  for (const row of opened) announce(ctx, row, sendReceipt && isTold(row))
  return rows
}

type Customer = Pick<
  TicketRow,
  'contactId' | 'contactEmail' | 'contactName' | 'locale' | 'assigneeId' | 'assignedTo' | 'teamId'
>

function rowOf(ctx: Context, given: NewTicket, customer: Customer, number: number): TicketRow {
  const now = ctx.clock.now()
  return {
    ...emptyTicket,
    id: ctx.newId(),
    number,
    ...customer,
    conversationId: given.conversationId ?? null,
    teamId: given.teamId ?? customer.teamId,
    category: given.category?.trim() || null,
    priority: given.priority,
    subject: given.subject,
    description: given.description,
    cause: given.cause ?? 'person',
    waitingKey: given.waitingKey ?? null,
    fields: {},
    watchers: given.watchers ?? [],
    mailIds: [],
    slaWarned: [],
    slaBroken: [],
    createdAt: now,
    updatedAt: now,
  }
}

function announce(ctx: Context, row: TicketRow, isMailed: boolean): void {
  scheduleLook(ctx, row.slaLookAt)
  const { id, conversationId } = row
  emit(ctx, ticketOpened, id, {
    ticketId: id,
    number: numberOf(row),
    conversationId,
    isMailed,
  })
}

/** Those who write from one address at the same time are one contact. */
async function customersOf(ctx: Context, given: NewTicket[]): Promise<(Customer | Error)[]> {
  const byAddress = await customersByEmail(
    ctx,
    given.flatMap(({ customerEmail }) => customerEmail ?? []),
  )
  return Promise.all(
    given.map(async (one) => {
      try {
        if (one.teamId) await teamById(ctx, one.teamId)
        const about = one.conversationId ? await visibleConversation(ctx, one.conversationId) : null
        return { ...customerOf(one, about, byAddress), ...(await assigneeOf(ctx, one, about)) }
      } catch (error) {
        if (error instanceof AppError) return error
        throw error
      }
    }),
  )
}

type About = Awaited<ReturnType<typeof visibleConversation>> | null

/** The address that the caller vouches for comes before the conversation's contact. */
function customerOf({ customerEmail }: NewTicket, about: About, byAddress: Map<string, Customer>): Customer {
  // What is about a team's conversation is that team's.
  const teamId = about?.teamId ?? null
  if (customerEmail) return { ...(byAddress.get(customerEmail.toLowerCase()) ?? nobody), teamId }
  return {
    ...nobody,
    teamId,
    contactId: about?.contactId ?? null,
    contactEmail: about?.contactEmail ?? null,
    contactName: about?.contactName ?? null,
    locale: about?.locale ?? null,
  }
}

const nobody: Customer = {
  contactId: null,
  contactEmail: null,
  contactName: null,
  locale: null,
  assigneeId: null,
  assignedTo: null,
  teamId: null,
}

/** Who is not known yet becomes a contact. */
async function customersByEmail(ctx: Context, emails: string[]): Promise<Map<string, Customer>> {
  if (emails.length === 0) return new Map()
  const known = await contactsByEmail(ctx, emails)
  const found = new Map<string, Customer>()
  for (const [address, { id, email, name, locale }] of known)
    found.set(address, { ...nobody, contactId: id, contactEmail: email, contactName: name, locale })
  const fresh = [...new Map(emails.map((email) => [email.toLowerCase(), email]))]
    .filter(([address]) => !known.has(address))
    .map(([address, email]) => ({ address, email, id: ctx.newId() }))
  for (const { address, email, id } of fresh)
    found.set(address, { ...nobody, contactId: id, contactEmail: email })
  later(ctx, addContacts(ctx, fresh))
  return found
}

/** Whoever is named; else whoever has the conversation that it is about. */
async function assigneeOf(
  ctx: Context,
  { assigneeId }: NewTicket,
  about: About,
): Promise<Partial<Pick<Customer, 'assigneeId' | 'assignedTo'>>> {
  const memberId = assigneeId ?? about?.assigneeId
  if (!memberId) return {}
  const member = (await membersOf(ctx)).find((one) => one.id === memberId)
  if (!member && assigneeId) throw notFound('member')
  return member ? { assigneeId: member.id, assignedTo: member.email } : {}
}
