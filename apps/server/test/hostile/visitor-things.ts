import type { TestHouse } from '../harness.ts'
import type { TestTenant } from '../test-tenant.ts'
import { visit } from './hostile-house.ts'

/** Gives a workspace somebody on its site, and a message by rule that another visitor went on from. */
export async function visitorThings(house: TestHouse, tenant: TestTenant, { mark }: { mark: string }) {
  const ask = async (method: 'PUT' | 'POST', url: string, payload: object) => {
    const { status, body } = await tenant.as<{ id: string }>(tenant.owner, { method, url, payload })
    if (status !== 200) throw new Error(`${url}: ${JSON.stringify(body)}`)
    return body
  }
  await ask('PUT', '/api/visitors/settings', { mode: 'on' })
  const rule = await ask('POST', '/api/proactive-messages', proactiveRule(mark))
  const { headers } = await visit(house, tenant)
  const call = async (path: string, payload: object) => {
    const answer = await house.app.inject({ method: 'POST', url: `/api/widget/${path}`, headers, payload })
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.body}`)
  }
  await call('presence', presenceSign(mark))
  await call(`proactive/${rule.id}/conversation`, { locale: 'nb' })
  const { body } = await tenant.as<{ items: { id: string }[] }>(tenant.agent, { url: '/api/visitors' })
  return {
    '/api/visitors/': body.items[0]?.id ?? '',
    '/api/proactive-messages/': rule.id,
    '/api/widget/proactive/': rule.id,
  }
}

const proactiveRule = (name: string) => ({
  name,
  enabled: true,
  priority: 0,
  pages: [],
  afterSeconds: 0,
  scrollPercent: 0,
  visitFrom: 1,
  visitTo: null,
  locales: [],
  when: 'always',
  again: false,
  quietDays: 0,
  texts: { nb: `Hei fra ${name}` },
})

const presenceSign = (title: string) => ({
  visit: null,
  url: 'https://elsewhere.example/',
  title,
  referrer: '',
  language: 'nb',
  screen: 'desktop',
  visits: 1,
  seen: null,
})

/** With which bodies a stranger would call the routes about visitors. */
export const visitorBodies: Record<string, object> = {
  'POST /api/visitors/{id}/conversation': { clientId: 'from-a-strange-member', text: 'mine now' },
  'PUT /api/visitors/settings': { mode: 'consent' },
  'POST /api/proactive-messages': proactiveRule('Mine'),
  'PATCH /api/proactive-messages/{id}': { name: 'Mine' },
  'POST /api/widget/presence': presenceSign('Mine'),
  'POST /api/widget/proactive/{id}/happenings': { what: 'shown' },
  'POST /api/widget/proactive/{id}/conversation': {},
}
