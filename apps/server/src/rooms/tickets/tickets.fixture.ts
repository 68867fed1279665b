import type { TicketDetails, TicketSummary } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { conversations, receiveMessage } from '../conversations/index.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { teams } from '../teams/index.ts'
import { tickets } from './index.ts'

export const startTicketHouse = (): Promise<TestHouse> =>
  startTestHouse({ rooms: [delivery, teams, customers, conversations, tickets] })

/** Within one transaction of a workspace. */
export const within = <T>(house: TestHouse, tenant: TestTenant, work: (ctx: Context) => Promise<T>) =>
  inTenant(house.platform, tenant.tenantId, system('test'), work)

/** A new customer's first message. @returns the conversation's id */
export async function converse(house: TestHouse, tenant: TestTenant, text: string): Promise<string> {
  const contactId = await within(house, tenant, async (ctx) => {
    const id = ctx.newId()
    await addContact(ctx, { id, name: null, email: null, phone: null, locale: 'nb' })
    return id
  })
  const said = { contactId, contactName: null, channel: 'web' as const, clientId: 'first-message', text }
  const rest = { attachmentIds: [], locale: 'nb', page: null }
  return (await receiveMessage(house.platform, tenant.tenantId, { ...said, ...rest })).conversation.id
}

/** A person at the desk, and what they do there. */
export function deskOf(tenant: TestTenant, person: TestPerson | 'key' = tenant.agent) {
  const call = <T>(method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, payload?: object) =>
    tenant.as<T>(person, { method, url, ...(payload ? { payload } : {}) })
  return {
    call,
    open: async (given: object): Promise<TicketSummary> =>
      (await call<TicketSummary>('POST', '/api/tickets', { subject: 'Boxes', ...given })).body,
    details: async (number: string): Promise<TicketDetails> =>
      (await call<TicketDetails>('GET', `/api/tickets/${number}`)).body,
    list: async (query = ''): Promise<TicketSummary[]> =>
      (await call<{ items: TicketSummary[] }>('GET', `/api/tickets${query}`)).body.items,
  }
}
