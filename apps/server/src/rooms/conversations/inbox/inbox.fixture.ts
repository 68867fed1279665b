import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { addContact, customers } from '../../customers/index.ts'
import { delivery } from '../../delivery/index.ts'
import { teams } from '../../teams/index.ts'
import { conversations, receiveMessage } from '../index.ts'
import type { ConversationRow, MessageRow } from '../rows.ts'
import { conversation, messagesOf } from '../store.ts'

/** A desk with what its tests do over and over. */
export interface Desk {
  house: TestHouse
  a: TestTenant
  b: TestTenant
  act<T>(tenant: TestTenant, work: (ctx: Context) => Promise<T>): Promise<T>
  /** A customer. */
  contact(tenant: TestTenant, name?: string): Promise<string>
  /** A customer writes; with a conversation's id, there. */
  write(
    tenant: TestTenant,
    contactId: string,
    text: string,
    conversationId?: string,
  ): Promise<ConversationRow>
  /** A conversation of a new customer. */
  begin(tenant: TestTenant, text?: string): Promise<ConversationRow>
  messages(tenant: TestTenant, conversationId: string): Promise<MessageRow[]>
  row(tenant: TestTenant, conversationId: string): Promise<ConversationRow>
  clientId(): string
}

export async function openDesk(options: Parameters<typeof startTestHouse>[0] = {}): Promise<Desk> {
  const house = await startTestHouse({ rooms: [delivery, teams, customers, conversations], ...options })
  const { a, b } = await house.twoTenants()
  let count = 0
  const clientId = () => `client-${++count}-${'x'.repeat(8)}`
  const act: Desk['act'] = (tenant, work) => inTenant(house.platform, tenant.tenantId, system('test'), work)
  const contact: Desk['contact'] = (tenant, name) =>
    act(tenant, async (ctx) => {
      const id = ctx.newId()
      await addContact(ctx, { id, name: name ?? null, email: null, phone: null, locale: 'nb' })
      return id
    })
  const write: Desk['write'] = async (tenant, contactId, text, conversationId) => {
    const received = { contactId, contactName: null, channel: 'web' as const, clientId: clientId(), text }
    const rest = {
      attachmentIds: [],
      locale: 'nb',
      page: null,
      ...(conversationId ? { conversationId } : {}),
    }
    return (await receiveMessage(house.platform, tenant.tenantId, { ...received, ...rest })).conversation
  }
  return {
    house,
    a,
    b,
    act,
    contact,
    write,
    clientId,
    begin: async (tenant, text = 'hei') => write(tenant, await contact(tenant), text),
    messages: async (tenant, id) =>
      (await act(tenant, (ctx) => messagesOf(ctx, id, { after: 0, limit: 1000, withNotes: true }))).items,
    row: async (tenant, id) => (await act(tenant, (ctx) => conversation(ctx, id))) as ConversationRow,
  }
}
