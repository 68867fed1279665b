import { readSaid } from '../../src/rooms/conversations/index.ts'
import type { TestHouse } from '../harness.ts'
import type { TestTenant } from '../test-tenant.ts'

interface Known {
  mark: string
  conversationId: string
}
interface Made {
  id: string
  undo: { token: string } | null
  rearrangement: { id: string }
}

/** Gives a workspace what people do with their inbox. @returns ids by the path that leads to them */
export async function inboxThings(house: TestHouse, tenant: TestTenant, { mark, conversationId }: Known) {
  const call = async (method: 'POST' | 'PUT' | 'PATCH', url: string, payload: object): Promise<Made> => {
    const { status, body } = await tenant.as(tenant.owner, { method, url, payload })
    if (status >= 300) throw new Error(`${url} answered ${status}: ${JSON.stringify(body)}`)
    return body as unknown as Made
  }
  const here = `/api/conversations/${conversationId}`
  const { rearrangement } = await call('POST', `${here}/split`, { fromSeq: 2 })
  await call('POST', `/api/inbox/rearrangements/${rearrangement.id}/undo`, {})
  await call('PUT', `${here}/tags`, { tags: [mark] })
  const tag = await call('POST', '/api/inbox/tags', { name: mark, colour: 'red' })
  const filter = await call('POST', '/api/inbox/filters', { name: mark, conditions: { tag: mark } })
  const tags = { ids: [conversationId], action: { type: 'tag', add: [`${mark} 2`] } }
  const { undo } = await call('POST', '/api/inbox/bulk', tags)
  const scheduled = await call('POST', `${here}/scheduled`, {
    clientId: `scheduled-${mark}`,
    text: mark,
    sendAt: new Date(house.clock.now().getTime() + 24 * 3600_000).toISOString(),
  })
  await call('PUT', `${here}/draft`, { text: mark, version: 0 })
  await call('PATCH', '/api/inbox/settings', { holdSeconds: 0 })
  await house.settled()
  await readSaid(house.platform, tenant.tenantId)
  await call('POST', `${here}/messages`, {
    clientId: `note-${mark}`,
    kind: 'note',
    text: mark,
    mentions: [tenant.agent.memberId],
  })
  return {
    '/api/inbox/tags/': tag.id,
    '/api/inbox/filters/': filter.id,
    '/api/inbox/scheduled/': scheduled.id,
    '/api/inbox/rearrangements/': rearrangement.id,
    undo: undo?.token ?? '',
  }
}

/** With which bodies a stranger would call the routes of the inbox. */
export const inboxBodies = (ids: Record<string, string>): Record<string, object> => ({
  'POST /api/inbox/filters': { name: 'Mine', conditions: { tag: 'Mine' } },
  'PATCH /api/inbox/filters/{id}': { name: 'Mine' },
  'POST /api/inbox/tags': { name: 'Mine' },
  'PATCH /api/inbox/tags/{id}': { name: 'Mine' },
  'POST /api/inbox/tags/{id}/merge': { into: ids['/api/inbox/tags/'] },
  'POST /api/inbox/bulk': { ids: [ids['/api/conversations/']], action: { type: 'close' } },
  'POST /api/inbox/undo': { token: ids.undo },
  'POST /api/conversations/{id}/scheduled': { clientId: 'from-a-strange-member', text: 'mine now' },
  'PATCH /api/inbox/scheduled/{id}': { text: 'mine now' },
  'PUT /api/conversations/{id}/draft': { text: 'mine now', version: 0 },
  'PATCH /api/inbox/settings': { holdSeconds: 0 },
  'POST /api/conversations/{id}/transfer': {
    to: { type: 'member', id: ids['/api/identity/members/'] },
    note: 'mine now',
  },
  'POST /api/conversations/{id}/merge': { with: ids['/api/conversations/'] },
  'POST /api/conversations/{id}/split': { fromSeq: 1 },
})
