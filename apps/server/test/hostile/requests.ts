import type { Route } from '@svar/contract'
import type { InjectOptions } from 'fastify'
import { type Belongings, service } from './belongings.ts'
import { teamBodies } from './desk-teams.ts'
import { ticketBodies } from './desk-tickets.ts'
import { uploadOf } from './hostile-house.ts'
import { inboxBodies } from './inbox-things.ts'
import { visitorBodies } from './visitor-things.ts'

/** A request to a route that names the things of the workspace given, wherever it can name one. */
export interface HostileRequest {
  request: InjectOptions & { headers: Record<string, string> }
  /** Whether it asks for one thing of theirs: then it may not be taken. */
  foreign: boolean
}

/** What parameters name that every workspace has under the same name. */
const shared: Record<string, string> = {
  '/api/monitoring/subscribers/': 'nobody',
  '/api/delivery/templates/': 'invitation/nb',
}

/**
 * @param own whose things the path leads to, where only query and body shall name theirs
 * @throws Error that names the route when nobody has said how to call it
 */
export function requestFor(route: Route, of: Belongings, own: Belongings | null = null): HostileRequest {
  const { path, leadsToOne } = pathOf(route, own ?? of)
  const foreign = leadsToOne && !own
  const key = `${route.method} ${route.path}`
  const query = new URLSearchParams(queries(of)[key]).toString()
  const url = query ? `${path}?${query}` : path
  if (route.upload) {
    const { headers, payload } = uploadOf(url, 'stolen.txt', 'A file.')
    return { request: { method: route.method, url, headers, payload }, foreign }
  }
  const request = { method: route.method, url, headers: {} }
  if (!route.body) return { request, foreign }
  const body = bodies(of)[key]
  if (!body) throw new Error(`${key}: say in requests.ts with which body a stranger would call it.`)
  if (!route.body.safeParse(body).success) throw new Error(`${key}: its body in requests.ts is not valid.`)
  const namesOne = Object.values(of.ids).some((id) => JSON.stringify(body).includes(`"${id}"`))
  return { request: { ...request, payload: body }, foreign: foreign || (namesOne && !mayBeTaken.has(key)) }
}

function pathOf(route: Route, of: Belongings): { path: string; leadsToOne: boolean } {
  const start = route.path.split('{')[0] ?? ''
  if (start === route.path) return { path: route.path, leadsToOne: false }
  const id = of.ids[start] ?? shared[start]
  if (!id) throw new Error(`${route.method} ${route.path}: say in belongings.ts what it leads to.`)
  return {
    path: route.path.replace(/\{.*\}/, encodeURIComponent(id).replaceAll('%2F', '/')),
    leadsToOne: !(start in shared),
  }
}

/** Routes that pass over ids they do not know, each with its reason. */
const mayBeTaken = new Set([
  // Of what is no team of this workspace nothing waits.
  'POST /api/conversations/pull',
  // What is no category, field or promise of this workspace is a new one.
  'PUT /api/ticket-setup/categories',
  'PUT /api/ticket-setup/fields',
  'PUT /api/ticket-setup/policies',
  // What is no model of this workspace has no place in its order.
  'PUT /api/assistant/models/order',
  // What is no model of this workspace does not answer; the built-in engine does.
  'POST /api/assistant/playground',
  // What is no draft of this workspace is not rehearsed.
  'POST /api/assistant/rehearsals',
  // What is no account of this workspace has no place in its order.
  'PUT /api/delivery/providers/order',
  // A browser is told by each workspace that it asked, and by no other.
  'PUT /api/delivery/alerts',
  'POST /api/delivery/alerts/trial',
  'PUT /api/delivery/push-subscription',
  'POST /api/delivery/push-unsubscription',
  'POST /api/delivery/push-renewal',
  // A message is taken with the files that are its writer's own.
  'POST /api/widget/messages',
])

function queries(of: Belongings): Record<string, Record<string, string>> {
  const q = of.mark
  return {
    'GET /api/conversations': { q },
    'GET /api/inbox/search': { q },
    'GET /api/inbox/scheduled': { conversationId: of.ids['/api/conversations/'] ?? '' },
    'GET /api/knowledge/search': { q },
    'GET /api/knowledge/faqs': { q },
    'GET /api/knowledge/sources/{id}/passages': { documentId: of.ids.document ?? '' },
    'GET /api/delivery/mails': { search: q },
    'GET /api/delivery/suppressions': { search: q },
    'GET /api/monitoring/events': { aggregateId: of.ids['/api/conversations/'] ?? '' },
    'GET /api/monitoring/performance': { project: of.ids['/api/monitoring/projects/'] ?? '' },
    'GET /api/monitoring/performance/names': {
      project: of.ids['/api/monitoring/projects/'] ?? '',
      search: q,
    },
    'GET /api/insights/now': { team: of.ids['/api/teams/'] ?? '' },
    'GET /api/insights/report': { team: of.ids['/api/teams/'] ?? '' },
    'GET /api/widget/suggestions': { q },
    'GET /api/webhooks/deliveries': { endpoint: of.ids['/api/webhooks/endpoints/'] ?? '' },
    [`GET ${service}/sessions`]: { customer_email: `customer@${q}.example` },
  }
}

function bodies(of: Belongings): Record<string, object> {
  return {
    ...identityBodies(of),
    ...deskBodies(of),
    ...inboxBodies(of.ids),
    ...knowledgeBodies(of),
    ...outerBodies(of),
    ...visitorBodies,
  }
}

const guess = 'x'.repeat(40)
const stranger = 'stranger@elsewhere.example'
const owner = { name: 'Mine', email: stranger, password: 'a long enough guess' }

const identityBodies = (of: Belongings): Record<string, object> => ({
  'POST /api/identity/sign-in': { email: `customer@${of.mark}.example`, password: 'a wrong password' },
  'POST /api/identity/sign-in-links': { email: stranger },
  'POST /api/identity/sign-in-links/use': { token: guess },
  'POST /api/identity/owner-links/check': { token: guess },
  'POST /api/identity/owner-links/use': { token: guess, ...owner, businessName: 'Mine', locale: 'nb' },
  'PATCH /api/identity/me': { name: 'Mine' },
  'POST /api/identity/workspaces': { name: 'Mine', locale: 'nb' },
  'PATCH /api/identity/workspace': { name: 'Mine' },
  'PATCH /api/identity/members/{id}': { role: 'viewer' },
  'POST /api/identity/invitations': { email: stranger, role: 'viewer' },
  'POST /api/identity/invitations/check': { token: guess },
  'POST /api/identity/invitations/accept': { token: guess },
  'POST /api/identity/api-keys': { name: 'Mine', role: 'viewer' },
})

const deskBodies = ({ ids }: Belongings): Record<string, object> => ({
  ...teamBodies(ids),
  ...ticketBodies(ids),
  'POST /api/conversations/{id}/messages': {
    clientId: 'from-a-strange-member',
    text: 'mine now',
    attachmentIds: [ids.attachment],
  },
  'POST /api/conversations/{id}/take-over': { force: true },
  'POST /api/conversations/{id}/assignment': { memberId: ids['/api/identity/members/'] },
  'POST /api/conversations/{id}/snooze': { until: null },
  'PUT /api/conversations/{id}/tags': { tags: ['mine'] },
  'POST /api/conversations/{id}/read': { seq: 1 },
  'PATCH /api/contacts/{id}': { name: 'Mine', email: stranger },
  'PUT /api/delivery/settings': { quietHours: null, mailsPerMinute: null },
  'POST /api/delivery/suppressions': { address: stranger },
  'PUT /api/delivery/templates/{template}/{locale}': { heading: 'Mine' },
  'POST /api/delivery/templates/{template}/{locale}/preview': { heading: 'Mine' },
  'POST /api/delivery/templates/{template}/{locale}/trial': { heading: 'Mine' },
  // Of a kind that no mail goes through, and to an address that is nowhere.
  'POST /api/delivery/providers': {
    kind: 'slack',
    name: 'Mine',
    webhookUrl: 'https://elsewhere.example/hook',
  },
  'PUT /api/delivery/providers/{id}': {
    kind: 'sendgrid',
    name: 'Mine',
    apiKey: 'SG.mine-entirely',
  },
  'PUT /api/delivery/mailbox': {
    host: '127.0.0.1',
    user: stranger,
    password: guess,
  },
  'PUT /api/delivery/look': { logo: null },
  'PUT /api/delivery/alerts': { waiting: ['mail'] },
  'POST /api/delivery/alerts/trial': { channel: 'push' },
  'PUT /api/delivery/providers/order': { ids: [ids['/api/delivery/providers/']] },
  'POST /api/delivery/providers/{id}/trial': { to: stranger },
  'PUT /api/delivery/push-subscription': {
    endpoint: ids.push,
    p256dh: 'x'.repeat(87),
    auth: 'x'.repeat(22),
  },
  'POST /api/delivery/push-unsubscription': { endpoint: ids.push },
  'POST /api/delivery/push-renewal': { endpoint: ids.push },
  'POST /api/delivery/mails/again': { ids: [ids['/api/delivery/mails/']] },
  'POST /api/delivery/bounces': { message: 'Subject: nothing\r\n\r\nNothing.' },
  'POST /api/monitoring/redeliveries/{id}/retry': {},
  'PUT /api/monitoring/settings': { keptDays: 7 },
  'POST /api/webhooks/endpoints': { url: 'https://elsewhere.example/', patterns: ['#'] },
  'PATCH /api/webhooks/endpoints/{id}': { url: 'https://elsewhere.example/' },
  'POST /api/webhooks/endpoints/{id}/retry-failed': { since: '2020-01-01T00:00:00Z' },
  'POST /api/webhooks/endpoints/{id}/send-past': { since: '2020-01-01T00:00:00Z' },
  'POST /api/canned-responses': { shortcut: 'theirs', title: 'Mine', texts: { nb: 'Hei' } },
  'PATCH /api/canned-responses/{id}': { title: 'Mine' },
  'POST /api/canned-responses/{id}/insertions': { conversationId: ids['/api/conversations/'] },
  'POST /api/monitoring/projects': { name: 'Mine' },
  'PATCH /api/monitoring/projects/{id}': { name: 'Mine' },
  'POST /api/monitoring/projects/{id}/keys': {},
  'PATCH /api/monitoring/error-keys/{id}': {},
  'POST /api/monitoring/projects/{id}/upload-tokens': { name: 'Mine' },
  'POST /api/monitoring/admin-faults': { name: 'Error', message: 'mine', stack: '', where: 'inbox' },
  'POST /api/widget/faults': { name: 'Error', message: 'mine', stack: '' },
  'POST /api/monitoring/errors/{id}/resolve': {},
  'POST /api/monitoring/errors/{id}/ignore': {},
  'POST /api/monitoring/errors/{id}/assignment': { memberId: null },
  'POST /api/monitoring/errors/{id}/merge': { ids: [ids['/api/monitoring/errors/']] },
  'POST /api/monitoring/errors/{id}/split': { fingerprintId: ids['/api/monitoring/errors/'] },
  'POST /api/monitoring/replays': {
    subscriber: 'nobody',
    aggregateId: ids['/api/conversations/'],
  },
})

const knowledgeBodies = ({ ids }: Belongings): Record<string, object> => ({
  'POST /api/knowledge/websites': { url: 'https://elsewhere.example/' },
  'POST /api/knowledge/texts': { title: 'Mine', text: 'Mine.' },
  'POST /api/knowledge/faqs': { question: 'Mine?', answer: 'Mine.', locale: 'nb' },
  'PATCH /api/knowledge/faqs/{id}': { answer: 'Mine.' },
  'POST /api/knowledge/faqs/import': { faqs: [{ question: 'Mine?', answer: 'Mine.', locale: 'nb' }] },
  'POST /api/knowledge/suggestions/{id}/approval': { answer: 'Mine.' },
  'PUT /api/knowledge/embeddings': {
    provider: 'compatible',
    baseUrl: 'https://elsewhere.example/v1',
    model: 'mine',
    isOn: false,
  },
  'POST /api/knowledge/embeddings/test': {
    provider: 'compatible',
    baseUrl: 'https://elsewhere.example/v1',
    model: 'mine',
  },
  'PATCH /api/assistant/settings': { name: 'Mine' },
  'POST /api/assistant/models': { provider: 'openai', model: 'mine' },
  'PATCH /api/assistant/models/{id}': { enabled: false },
  'PUT /api/assistant/models/order': { ids: [ids['/api/assistant/models/']] },
  'POST /api/assistant/models/test': {
    provider: 'openai',
    model: 'mine',
    id: ids['/api/assistant/models/'],
  },
  'POST /api/assistant/playground': { question: 'Hva er koden?', engine: ids['/api/assistant/models/'] },
  'POST /api/assistant/rehearsals': { faqIds: [ids['/api/knowledge/faqs/']] },
  'PUT /api/conversations/{id}/moods': { mood: 'hurried', shown: true },
  'PUT /api/feedback/reviews/{id}': { score: 3 },
  'PUT /api/feedback/settings': { checklist: ['Mine?'], samplePercent: 1 },
  'POST /api/assistant/drafts/{id}/refusal': { reason: 'wrong' },
  'POST /api/assistant/lessons': {
    conversationId: ids['/api/conversations/'],
    question: 'Mine?',
    answer: 'Mine.',
    locale: 'nb',
  },
})

const outerBodies = ({ ids, visitor }: Belongings): Record<string, object> => ({
  'PUT /api/widget/settings': {
    colour: '#2f5fd0',
    theme: 'auto',
    position: 'right',
    avatar: 'maja',
    locale: null,
    greeting: {},
    starters: {},
    askFor: 'nothing',
    launcherLabel: null,
    allowedOrigins: [],
  },
  'POST /api/widget/sessions': { visitorToken: visitor.token },
  'POST /api/widget/messages': {
    clientId: 'from-a-stranger',
    text: 'mine now',
    attachmentIds: [ids.attachment],
  },
  'POST /api/widget/person': { clientId: 'from-a-stranger' },
  'POST /api/widget/contact': { name: 'Mine', consent: true },
  'POST /api/widget/messages/{id}/feedback': { value: 'up' },
  'POST /api/widget/csat': { score: 1 },
  'POST /api/widget/transcript': { email: stranger },
  [`POST ${service}/chat`]: { message: 'Hva er koden?', session_id: ids[`${service}/sessions/`] },
  [`POST ${service}/sessions`]: { customer_email: stranger },
  [`PATCH ${service}/sessions/{session_id}`]: { status: 'closed', customer_name: 'Mine' },
  [`POST ${service}/tickets`]: { subject: 'Mine', gpt_session_id: ids[`${service}/sessions/`] },
  [`PATCH ${service}/tickets/{ticket_number}`]: { status: 'closed', subject: 'Mine' },
})
