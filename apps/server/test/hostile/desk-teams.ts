import type { TestTenant } from '../test-tenant.ts'

/** A team that everybody is in, at a desk that is set up. @returns its id, by the path that leads to it */
export async function teamThings(tenant: TestTenant, { mark }: { mark: string }) {
  const call = async (method: 'POST' | 'PATCH' | 'PUT', url: string, payload: object): Promise<string> => {
    const { status, body } = await tenant.as<{ id: string }>(tenant.owner, { method, url, payload })
    if (status >= 300) throw new Error(`${url} answered ${status}: ${JSON.stringify(body)}`)
    return body.id
  }
  const holidays = [{ date: '2026-12-25', name: mark }]
  const memberIds = [tenant.owner.memberId, tenant.agent.memberId]
  await call('PATCH', '/api/teams/settings', { holidays })
  await call('PATCH', `/api/teams/members/${tenant.agent.memberId}`, { skills: [mark] })
  await call('PUT', '/api/teams/presence', { choice: 'busy' })
  return {
    '/api/teams/': await call('POST', '/api/teams', { name: mark, memberIds, holidays }),
    '/api/teams/members/': tenant.agent.memberId,
  }
}

export const teamBodies = (ids: Record<string, string>): Record<string, object> => ({
  'POST /api/teams': { name: 'Mine', memberIds: [ids['/api/identity/members/']] },
  'PATCH /api/teams/{id}': { name: 'Mine' },
  'PATCH /api/teams/members/{id}': { visibility: 'own' },
  'PATCH /api/teams/settings': { sticky: false },
  'PUT /api/teams/presence': { choice: null },
  'POST /api/conversations/{id}/team': { teamId: ids['/api/teams/'] },
  'POST /api/conversations/pull': { teamId: ids['/api/teams/'] },
})
