import type { ChatInvitation, ProactiveFields, SiteVisitor, WidgetLook, WidgetSettings } from '@svar/contract'
import pg from 'pg'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { assistant } from '../assistant/index.ts'
import { conversations, liveConversations } from '../conversations/index.ts'
import { customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { knowledge } from '../knowledge/index.ts'
import { teams } from '../teams/index.ts'
import { authenticateVisitor, authenticateWidget, mayConnectFrom, widget } from '../widget/index.ts'
import { visitors, withVisitors } from './index.ts'

export const site = 'https://shop.example'

/** The house with the rooms that a visit needs. `sharing`: another process on the same database. */
export const startSite = (sharing?: TestHouse): Promise<TestHouse> =>
  startTestHouse({
    rooms: [delivery, teams, customers, knowledge, conversations, assistant, visitors, widget],
    callers: (platform) => ({
      visitor: (request, reply) => authenticateVisitor(platform, request, reply),
      widget: (request, reply) => authenticateWidget(platform, request, reply),
    }),
    live: { ...withVisitors(liveConversations), mayConnect: mayConnectFrom },
    ...(sharing ? { sharing } : {}),
  })

/** What the database holds, as its owner reads it. */
export async function stored(house: TestHouse, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: house.database.ownerUrl })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

interface Told {
  visit: string | null
  invitation: ChatInvitation | null
  error?: { code: string }
}

/** A workspace's site as browsers and agents use it. */
export async function siteOf(house: TestHouse, tenant: TestTenant) {
  const url = '/api/widget/settings'
  const {
    textOnColour: _,
    publicKey,
    ...settings
  } = (await tenant.as<WidgetSettings & { publicKey: string }>(tenant.owner, { url })).body
  await tenant.as(tenant.owner, {
    method: 'PUT',
    url,
    payload: { ...settings, allowedOrigins: [site] },
  })
  const post = async (path: string, payload: object, headers: Record<string, string> = {}) => {
    const sent = { 'x-widget-key': publicKey, origin: site, ...headers }
    const answer = await house.app.inject({ method: 'POST', url: path, headers: sent, payload })
    return { status: answer.statusCode, body: answer.json() }
  }
  return {
    post,
    publicKey,
    show: (mode: string, person: TestPerson | 'key' = tenant.owner) =>
      tenant.as(person, { method: 'PUT', url: '/api/visitors/settings', payload: { mode } }),
    async sign(part: object = {}, headers: Record<string, string> = {}) {
      const { status, body } = await post('/api/widget/presence', { ...quiet, ...part }, headers)
      return { status, ...(body as Told) }
    },
    list: async (query = '', person: TestPerson = tenant.agent) =>
      (await tenant.as<Listed>(person, { url: `/api/visitors${query}` })).body,
    start: (id: string, text: string, person: TestPerson = tenant.agent) =>
      tenant.as<{ conversationId: string }>(person, {
        method: 'POST',
        url: `/api/visitors/${id}/conversation`,
        payload: { clientId: crypto.randomUUID(), text },
      }),
    addRule: async (part: Partial<ProactiveFields> = {}, person: TestPerson = tenant.owner) =>
      tenant.as<{ id: string }>(person, {
        method: 'POST',
        url: '/api/proactive-messages',
        payload: { ...rule, ...part },
      }),
    async look(locale = 'nb'): Promise<WidgetLook> {
      const address = `/api/widget/look?key=${publicKey}&locale=${locale}`
      return (await house.app.inject({ url: address })).json()
    },
  }
}

export interface Listed {
  mode: string
  total: number
  found: number
  items: SiteVisitor[]
  languages: string[]
  lastHour: number[]
}

const quiet = {
  visit: null,
  url: `${site}/prices?token=secret#part`,
  title: 'Prices',
  referrer: 'search.example',
  language: 'nb-NO',
  screen: 'desktop',
  visits: 1,
  seen: null,
}

export const rule: ProactiveFields = {
  name: 'Prices',
  enabled: true,
  priority: 0,
  pages: ['/prices*'],
  afterSeconds: 5,
  scrollPercent: 0,
  visitFrom: 1,
  visitTo: null,
  locales: [],
  when: 'always',
  again: false,
  quietDays: 30,
  texts: { nb: 'Kan jeg hjelpe deg med prisene?', 'en-GB': 'May I help you with the prices?' },
}
