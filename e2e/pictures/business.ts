import { randomUUID } from 'node:crypto'
import type { Crew } from './crew.ts'
import { send } from './desk.ts'

/** What the business has set up beside its conversations. */
export async function setUpBusiness(receiver: string, crew: Crew): Promise<void> {
  const { owner } = crew
  await owner.ask('PATCH', '/api/identity/workspace', {
    locale: 'en-GB',
    website: 'https://nordflytt.example',
    notifyEmail: 'desk@example.com',
  })
  await owner.ask('PUT', '/api/visitors/settings', { mode: 'on' })
  for (const [name, role] of [
    ['Booking page', 'agent'],
    ['Weekly report', 'viewer'],
  ])
    await owner.ask('POST', '/api/identity/api-keys', { name, role })
  await writeTexts(crew)
  await setUpSending(crew)
  await addHooks(receiver, crew)
  await addRules(crew)
}

async function writeTexts({ owner, kari }: Crew) {
  const add = (who: Crew['owner'], response: object) => who.ask('POST', '/api/canned-responses', response)
  await add(owner, {
    shortcut: 'piano',
    title: 'What a piano costs',
    scope: 'everyone',
    texts: {
      nb: 'Hei {{contact.first_name|}}! Et piano på bakkeplan koster 2 900 kr. For hver etasje uten heis kommer 600 kr til.',
      'en-GB':
        'Hello {{contact.first_name|there}}! A piano at ground level is £240. Each floor without a lift adds £50.',
    },
  })
  await add(kari, {
    shortcut: 'late',
    title: 'The van is late',
    scope: 'mine',
    texts: {
      'en-GB':
        'I am sorry, {{contact.first_name|}}. I am calling the driver and will be back in five minutes.',
    },
  })
  await owner.ask('POST', '/api/knowledge/texts', {
    title: 'What drivers bring along',
    text: '# What drivers bring along\n\nBlankets, straps, a trolley and tools for taking furniture apart are in every van.',
    locale: 'en-GB',
  })
}

async function setUpSending({ owner }: Crew) {
  const secret = randomUUID()
  await owner.ask('PUT', '/api/delivery/settings', {
    quietHours: { from: '21:00', to: '07:00' },
    quietExcept: [],
    senderName: 'Nordflytt',
    senderAddress: null,
    replyTo: 'desk@example.com',
    mailsPerMinute: null,
  })
  await owner.ask('POST', '/api/delivery/suppressions', {
    address: 'old-address@example.com',
    note: 'Has moved',
  })
  await owner.ask('POST', '/api/delivery/providers', {
    kind: 'slack',
    name: 'Channel of the drivers',
    webhookUrl: `https://hooks.slack.com/services/${secret}`,
  })
}

async function addHooks(receiver: string, { owner }: Crew) {
  const hooks = [
    [`${receiver}/vans`, 'Van calendar', ['conversation.*', 'ticket.*']],
    ['https://invoices.example.com/svar', 'Invoices', ['ticket.opened']],
  ] as const
  for (const [address, description, patterns] of hooks)
    await owner.ask('POST', '/api/webhooks/endpoints', { url: address, description, patterns: [...patterns] })
}

async function addRules({ owner }: Crew) {
  const rule = {
    enabled: true,
    scrollPercent: 0,
    visitFrom: 1,
    visitTo: null,
    locales: [],
    when: 'always',
    again: false,
    quietDays: 30,
  }
  await owner.ask('POST', '/api/proactive-messages', {
    ...rule,
    name: 'Prices',
    priority: 50,
    pages: ['/demo/*/prices'],
    afterSeconds: 900,
    texts: {
      nb: 'Lurer du på hva det koster? Jeg kan regne det ut for deg.',
      'en-GB': 'Wondering what it costs? I can work it out for you.',
    },
  })
  await owner.ask('POST', '/api/proactive-messages', {
    ...rule,
    name: 'Comes back',
    priority: 20,
    pages: [],
    afterSeconds: 900,
    visitFrom: 3,
    texts: { sv: 'Kul att se dig igen! Är det något du undrar över?', 'en-GB': 'Good to see you again!' },
  })
}

/** What became of the messages by rule. */
export async function showRules(url: string, { owner, widgetKey }: Crew): Promise<void> {
  const { items } = await owner.ask<{ items: { id: string }[] }>('GET', '/api/proactive-messages')
  const told = [
    ['shown', 31],
    ['opened', 12],
    ['dismissed', 7],
  ] as const
  for (const [place, { id }] of items.entries())
    for (const [what, times] of told)
      for (let time = 0; time < times / (place + 1); time++) {
        const path = `/api/widget/proactive/${id}/happenings`
        await send(url, { 'x-widget-key': widgetKey }, 'POST', path, { what })
      }
}

/** Language models, as they are shown before they have answered anything. */
export async function addModels({ owner }: Crew): Promise<void> {
  const key = randomUUID()
  await owner.ask('POST', '/api/assistant/models', {
    provider: 'ollama',
    label: 'In our own cellar',
    baseUrl: 'http://127.0.0.1:11434',
    model: 'llama3.1:8b',
  })
  const other = { provider: 'anthropic', model: 'claude-sonnet', key, enabled: false }
  await owner.ask('POST', '/api/assistant/models', other)
}

const places = [
  ['nb', 'prices', 'Priser', 'desktop', 3, 'www.google.com'],
  ['sv', '', 'Flytta lugnt', 'phone', 1, ''],
  ['de', 'abroad', 'Umzug ins Ausland', 'desktop', 2, 'duckduckgo.com'],
  ['nb', 'booking', 'Bestill flytting', 'phone', 5, ''],
  ['en-GB', 'storage', 'Storage', 'tablet', 1, 'www.bing.com'],
  ['fi', 'cleaning', 'Muuttosiivous', 'desktop', 1, ''],
] as const

/** Who is on the site: signs as the widget sends them. Called again, they are still there. */
export function siteVisitors(url: string, key: string) {
  const visits: (string | null)[] = places.map(() => null)
  const sign = async (place: (typeof places)[number], number: number) => {
    const [language, path, title, screen, times, referrer] = place
    const response = await fetch(`${url}/api/widget/presence`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-widget-key': key },
      body: JSON.stringify({
        visit: visits[number],
        url: `${url}/demo/${language}${path && `/${path}`}`,
        title: `${title} · Nordflytt`,
        referrer,
        language,
        screen,
        visits: times,
        seen: null,
      }),
    })
    if (!response.ok) throw new Error(`No visitor: ${await response.text()}`)
    visits[number] = ((await response.json()) as { visit: string | null }).visit
  }
  return (atMost: number = places.length) => Promise.all(places.slice(0, atMost).map(sign))
}
