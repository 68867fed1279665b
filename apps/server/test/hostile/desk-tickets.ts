import type { TestTenant } from '../test-tenant.ts'
import { uploadOf } from './hostile-house.ts'

interface Given {
  mark: string
  /** A ticket of the workspace. */
  number: string
  conversationId: string
}

/** All that a workspace's tickets may have. @returns its ids, by the path that leads to them */
export async function ticketThings(tenant: TestTenant, { mark, number, conversationId }: Given) {
  const call = async <T>(method: 'POST' | 'PATCH' | 'PUT', url: string, payload: object): Promise<T> => {
    const { status, body } = await tenant.as<T>(tenant.owner, { method, url, payload })
    if (status >= 300) throw new Error(`${url} answered ${status}: ${JSON.stringify(body)}`)
    return body
  }
  const setup = (part: string, items: object[]) =>
    call<Record<string, { id: string }[]>>('PUT', `/api/ticket-setup/${part}`, { items })
  const { categories } = await setup('categories', [{ id: null, name: mark }])
  const { fields } = await setup('fields', [{ id: null, name: mark, kind: 'text', options: [] }])
  const { policies } = await setup('policies', [policyOf(mark)])
  await call('PUT', '/api/ticket-setup/settings', { ...settings, keywords: [mark] })
  await call('POST', '/api/tickets', {
    subject: mark,
    customerEmail: `ticket@${mark}.example`,
    conversationId,
  })
  const [upload] = [uploadOf('/api/ticket-files', `${mark}.txt`, `A file of ${mark}.`)]
  const file = (await tenant.as<{ id: string }>(tenant.owner, upload)).body
  const comment = { clientId: `comment-${mark}`, kind: 'note', text: mark, attachmentIds: [file.id] }
  await call('POST', `/api/tickets/${number}/comments`, comment)
  const { batchId } = await call<{ batchId: string }>('PATCH', `/api/tickets/${number}`, { category: mark })
  return {
    '/api/tickets/': number,
    '/api/ticket-batches/': batchId,
    ticketFile: file.id,
    ticketCategory: categories?.[0]?.id ?? '',
    ticketField: fields?.[0]?.id ?? '',
    ticketPolicy: policies?.[0]?.id ?? '',
  }
}

const policyOf = (mark: string) => ({
  id: null,
  name: mark,
  priority: null,
  category: null,
  firstReplyMinutes: 60,
  nextReplyMinutes: 60,
  resolutionMinutes: 600,
  openHoursOnly: false,
})

const settings = {
  sendReceipt: true,
  replyDomain: null,
  keepPublicHolidays: true,
  closedDays: [],
  warnMinutes: 30,
  openOutOfHours: true,
  openWhenUnsolved: false,
  openWhenDissatisfied: false,
  waitingMinutes: null,
}

/** What a stranger would send to the routes of tickets, naming the things of the workspace given. */
export const ticketBodies = (ids: Record<string, string>): Record<string, object> => ({
  'POST /api/tickets': { subject: 'Mine', conversationId: ids['/api/conversations/'] },
  'POST /api/ticket-batches': { numbers: [ids['/api/tickets/']], changes: { status: 'closed' } },
  'PATCH /api/tickets/{number}': { subject: 'Mine', assigneeId: ids['/api/identity/members/'] },
  'POST /api/tickets/{number}/comments': {
    clientId: 'from-a-strange-member',
    kind: 'note',
    text: 'mine now',
    attachmentIds: [ids.ticketFile],
  },
  'POST /api/tickets/{number}/merge': { numbers: [ids['/api/tickets/']] },
  'PUT /api/tickets/{number}/watching': { watching: true },
  'PUT /api/tickets/{number}/conversations': { conversationId: ids['/api/conversations/'], linked: true },
  'PUT /api/ticket-setup/categories': { items: [{ id: ids.ticketCategory, name: 'Mine' }] },
  'PUT /api/ticket-setup/fields': {
    items: [{ id: ids.ticketField, name: 'Mine', kind: 'text', options: [] }],
  },
  'PUT /api/ticket-setup/policies': { items: [{ ...policyOf('Mine'), id: ids.ticketPolicy }] },
  'PUT /api/ticket-setup/settings': { ...settings, keywords: [] },
})
