import type { Role } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { type Actor, system } from '../../kernel/actor.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { noteConnected, settlePresence, teams } from '../teams/index.ts'
import { conversations, receiveMessage, requestPerson } from './index.ts'
import type { ConversationRow, MessageRow } from './rows.ts'
import * as store from './store.ts'

/** A desk for tests: customers who wait, and members who come and go. */
export interface TestDesk {
  house: TestHouse
  as<T>(who: Actor, work: (ctx: Context) => Promise<T>): Promise<T>
  system<T>(work: (ctx: Context) => Promise<T>): Promise<T>
  newContact(locale?: string): Promise<string>
  /** @returns the conversation's id */
  write(contactId: string, text?: string, locale?: string): Promise<string>
  /** A new customer who waits for a person. @returns the conversation's id */
  waiting(locale?: string): Promise<string>
  row(id: string): Promise<ConversationRow>
  messages(id: string): Promise<MessageRow[]>
  comes(person: TestPerson): Promise<void>
  says(person: TestPerson, choice: 'busy' | 'away' | null): Promise<void>
  settings(payload: object): Promise<void>
  member(person: TestPerson, payload: object): Promise<void>
  team(payload: object): Promise<string>
}

export const actorOf = (person: TestPerson, role: Role = 'agent'): Actor => ({
  kind: 'member',
  memberId: person.memberId,
  userId: person.userId,
  name: person.email,
  role,
})

export const startDeskHouse = (): Promise<TestHouse> =>
  startTestHouse({ rooms: [delivery, teams, customers, conversations] })

/** The desk of a new workspace: its agent, and others of these names. */
export async function openDeskWith(house: TestHouse, ...names: [string, ...string[]]) {
  const { a: tenant } = await house.twoTenants()
  const others = names.map((name) => tenant.addPerson('agent', `${name}@${tenant.slug}.example`))
  const people = [tenant.agent, ...(await Promise.all(others))]
  return {
    tenant,
    desk: openDesk(house, tenant),
    people: people as [TestPerson, TestPerson, ...TestPerson[]],
  }
}

export function openDesk(house: TestHouse, tenant: TestTenant): TestDesk {
  let count = 0
  const as: TestDesk['as'] = (who, work) => inTenant(house.platform, tenant.tenantId, who, work)
  const bySystem: TestDesk['system'] = (work) => as(system('test'), work)
  const ask = async (method: 'POST' | 'PATCH', url: string, payload: object) => {
    const { status, body } = await tenant.as<{ id: string }>(tenant.owner, { method, url, payload })
    if (status !== 200) throw new Error(`${url}: ${JSON.stringify(body)}`)
    return body.id
  }
  const desk: TestDesk = {
    house,
    as,
    system: bySystem,
    newContact: (locale = 'nb') =>
      bySystem(async (ctx) => {
        const id = ctx.newId()
        await addContact(ctx, { id, name: null, email: null, phone: null, locale })
        return id
      }),
    async write(contactId, text = 'hei', locale = 'nb') {
      const clientId = `client-${contactId}-${++count}`
      const channel = 'web' as const
      const rest = { contactName: null, attachmentIds: [], locale, page: null }
      const received = { contactId, channel, clientId, text, ...rest }
      return (await receiveMessage(house.platform, tenant.tenantId, received)).conversation.id
    },
    async waiting(locale) {
      const id = await desk.write(await desk.newContact(locale), undefined, locale)
      await bySystem((ctx) => requestPerson(ctx, id, 'customer_asked'))
      await house.settled()
      return id
    },
    row: (id) => bySystem(async (ctx) => (await store.conversation(ctx, id)) as ConversationRow),
    messages: (id) =>
      bySystem(async (ctx) => (await store.messagesOf(ctx, id, { limit: 500, withNotes: true })).items),
    async comes({ memberId }) {
      await noteConnected(house.platform, tenant.tenantId, memberId)
      await house.settled()
    },
    async says({ memberId }, choice) {
      await bySystem((ctx) =>
        settlePresence(ctx, memberId, { choice, choiceUntil: null, activeAt: ctx.clock.now() }),
      )
      await house.settled()
    },
    settings: (payload) => ask('PATCH', '/api/teams/settings', payload).then(() => {}),
    member: ({ memberId }, payload) => ask('PATCH', `/api/teams/members/${memberId}`, payload).then(() => {}),
    team: (payload) => ask('POST', '/api/teams', payload),
  }
  return desk
}
