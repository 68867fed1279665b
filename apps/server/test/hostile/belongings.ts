import type { TestHouse } from '../harness.ts'
import type { TestTenant } from '../test-tenant.ts'
import { teamThings } from './desk-teams.ts'
import { ticketThings } from './desk-tickets.ts'
import { type TestVisitor, uploadOf, visit } from './hostile-house.ts'
import { inboxThings } from './inbox-things.ts'
import { meetErrors } from './met-errors.ts'
import { visitorThings } from './visitor-things.ts'
import { writeRows } from './written-rows.ts'

/** What a workspace has: the id of one thing of each kind, by the path that leads to it. */
export interface Belongings {
  /** Keyed by a route's path up to its parameter: `/api/knowledge/faqs/`. */
  ids: Record<string, string>
  visitor: TestVisitor
  fileUrl: string
  /** A word that stands in every text of the workspace and nowhere else. */
  mark: string
}

export const service = '/api/ai-customer-service/gpt'

/** Gives a workspace one of everything, through the doors that people use. */
export async function furnish(
  house: TestHouse,
  tenant: TestTenant,
  { mark, tickets }: { mark: string; tickets: number },
): Promise<Belongings> {
  const post = postAs(tenant)
  const visitor = await visit(house, tenant)
  const said = await talk(house, visitor, mark)
  const session = await post(`${service}/sessions`, {
    customer_name: mark,
    customer_email: `customer@${mark}.example`,
    conversation_topic: mark,
    metadata: { mark },
  })
  const file = await tenant.as<{ id: string; url: string }>(
    tenant.agent,
    uploadOf('/api/conversations/files', `${mark}.txt`, `A file of ${mark}.`),
  )
  const contact = await tenant.as<{ id: string }>(tenant.owner, {
    url: `/api/conversations/${said.conversationId}/contact`,
  })
  const number = await openTickets(tenant, mark, tickets)
  const ids = {
    '/api/conversations/': said.conversationId,
    '/api/widget/messages/': said.messageId,
    '/api/visitors/conversations/': said.conversationId,
    '/api/contacts/': contact.body.id,
    attachment: file.body.id,
    [`${service}/sessions/`]: session.session_id,
    [`${service}/tickets/`]: number,
    ...(await teamThings(tenant, { mark })),
    ...(await ticketThings(tenant, { mark, number, conversationId: said.conversationId })),
    ...(await knowledgeOf(tenant, mark)),
    ...(await settingsOf(tenant, mark)),
    ...(await doorsOf(tenant, mark)),
    ...(await inboxThings(house, tenant, { mark, conversationId: said.conversationId })),
    ...(await visitorThings(house, tenant, { mark })),
    ...(await meetErrors(house, tenant, { mark, conversationId: said.conversationId })),
  }
  await house.settled()
  // Who looks at the figures has them counted.
  await tenant.as(tenant.owner, { url: '/api/insights/report' })
  return {
    ids: {
      ...ids,
      ...(await writeRows(house, tenant, {
        mark,
        conversationId: said.conversationId,
        contactId: contact.body.id,
      })),
    },
    visitor,
    fileUrl: file.body.url,
    mark,
  }
}

interface Made {
  id: string
  session_id: string
  ticket_number: string
}

function postAs(tenant: TestTenant) {
  return async (url: string, payload: object): Promise<Made> => {
    const { status, body } = await tenant.as(tenant.owner, { method: 'POST', url, payload })
    if (status >= 300) throw new Error(`${url} answered ${status}: ${JSON.stringify(body)}`)
    return body as unknown as Made
  }
}

async function talk(house: TestHouse, { headers }: TestVisitor, mark: string) {
  const call = async (url: string, payload: object) => {
    const answer = await house.app.inject({ method: 'POST', url: `/api/widget/${url}`, headers, payload })
    if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`)
    return answer.json()
  }
  const { message } = await call('messages', { clientId: `first-of-${mark}`, text: `Hei, her er ${mark}` })
  await house.settled()
  await call('contact', { name: mark, email: `visitor@${mark}.example`, consent: true })
  await call('person', { clientId: `person-${mark}` })
  // What is drafted for this is drafted before the workspace has a model that would be asked for it.
  await house.settled()
  return { conversationId: message.conversationId as string, messageId: message.id as string }
}

/** Numbers are given out per workspace: who opens more has one that the other does not. */
async function openTickets(tenant: TestTenant, mark: string, count: number): Promise<string> {
  let number = ''
  for (let made = 0; made < count; made += 1) {
    const subject = `${mark} ${made}`
    number = (await postAs(tenant)(`${service}/tickets`, { subject, description: mark })).ticket_number
  }
  return number
}

async function knowledgeOf(tenant: TestTenant, mark: string) {
  const post = postAs(tenant)
  const source = await post('/api/knowledge/texts', { title: mark, text: `Koden til ${mark} er ${mark}.` })
  const passages = await tenant.as<{ items: { id: string; documentId: string }[] }>(tenant.owner, {
    url: `/api/knowledge/sources/${source.id}/passages`,
  })
  const faq = await post('/api/knowledge/faqs', { question: `Hva er ${mark}?`, answer: mark, locale: 'nb' })
  await tenant.as(tenant.owner, {
    method: 'PATCH',
    url: `/api/knowledge/faqs/${faq.id}`,
    payload: { answer: `${mark}!` },
    headers: { 'idempotency-key': mark },
  })
  const gone = await post('/api/knowledge/faqs', { question: `Nei, ${mark}?`, answer: mark, locale: 'nb' })
  await tenant.as(tenant.owner, { method: 'DELETE', url: `/api/knowledge/faqs/${gone.id}` })
  return {
    '/api/knowledge/sources/': source.id,
    '/api/knowledge/faqs/': faq.id,
    passage: passages.body.items[0]?.id ?? '',
    document: passages.body.items[0]?.documentId ?? '',
  }
}

async function settingsOf(tenant: TestTenant, mark: string) {
  const post = postAs(tenant)
  const model = await post('/api/assistant/models', {
    provider: 'openai',
    label: mark,
    model: mark,
    key: mark,
  })
  const put = async (method: 'PATCH' | 'PUT', url: string, payload: object) => {
    const { status, body } = await tenant.as(tenant.owner, { method, url, payload })
    if (status !== 200) throw new Error(`${url}: ${JSON.stringify(body)}`)
  }
  await put('PATCH', '/api/identity/workspace', { notifyEmail: `office@${mark}.example` })
  await put('PATCH', '/api/assistant/settings', { instructions: mark, name: 'Maja' })
  await put('PUT', '/api/delivery/settings', { quietHours: null, mailsPerMinute: 6000 })
  const address = `bounced@${mark}.example`
  await post('/api/delivery/suppressions', { address, note: mark })
  return { '/api/assistant/models/': model.id, '/api/delivery/suppressions/': address }
}

async function doorsOf(tenant: TestTenant, mark: string) {
  const post = postAs(tenant)
  const invited = await post('/api/identity/invitations', { email: `guest@${mark}.example`, role: 'viewer' })
  const key = await post('/api/identity/api-keys', { name: mark, role: 'viewer' })
  const texts = { nb: `Hei fra ${mark}` }
  const canned = await post('/api/canned-responses', {
    shortcut: mark,
    title: mark,
    texts,
    scope: 'everyone',
  })
  return {
    '/api/identity/members/': tenant.agent.memberId,
    '/api/identity/invitations/': invited.id,
    '/api/identity/api-keys/': key.id,
    '/api/canned-responses/': canned.id,
  }
}
