import { randomUUID } from 'node:crypto'
import type { Crew } from './crew.ts'
import type { Worker } from './desk.ts'

const promise = (name: string, priority: string | null, [first, next, done]: [number, number, number]) => ({
  id: null,
  name,
  priority,
  category: null,
  firstReplyMinutes: first,
  nextReplyMinutes: next,
  resolutionMinutes: done,
  openHoursOnly: true,
})

/** Categories, fields of the business's own, and what is promised to whom. */
export async function setUpTickets({ owner }: Crew): Promise<void> {
  const categories = ['Booking', 'Cleaning', 'Damage', 'Invoice', 'Storage']
  await owner.ask('PUT', '/api/ticket-setup/categories', {
    items: categories.map((name) => ({ id: null, name })),
  })
  await owner.ask('PUT', '/api/ticket-setup/fields', {
    items: [
      { id: null, name: 'Order number', kind: 'text', options: [] },
      { id: null, name: 'Moving day', kind: 'date', options: [] },
      { id: null, name: 'Van', kind: 'choice', options: ['Small', 'Medium', 'Large'] },
    ],
  })
  await owner.ask('PUT', '/api/ticket-setup/policies', {
    items: [
      promise('Moving today', 'urgent', [15, 30, 240]),
      promise('Soon', 'high', [60, 120, 1440]),
      promise('Everybody else', null, [240, 480, 2880]),
    ],
  })
}

/** What is open is done: in the past that is so after some hours. */
export async function resolveOpen(owner: Worker): Promise<void> {
  const open = await owner.ask<{ items: { number: string }[] }>('GET', '/api/tickets?view=all&limit=100')
  const numbers = open.items.map(({ number }) => number)
  if (numbers.length > 0)
    await owner.ask('POST', '/api/ticket-batches', { numbers, changes: { status: 'resolved' } })
}

type Opened = { number: string }
const open = (who: Worker, ticket: object) => who.ask<Opened>('POST', '/api/tickets', ticket)

/** What came in on the evening before. */
export async function openEarlier({ owner, kari, jonas, aino }: Crew): Promise<void> {
  for (const [who, subject, category, priority, email] of quiet)
    await open(owner, {
      subject,
      customerEmail: email,
      category,
      priority,
      ...(who && { assigneeId: { kari, jonas, aino, owner }[who].id }),
    })
}

/** The tickets of the morning. @returns the number of the one that is shown */
export async function openTickets(crew: Crew, conversations: { late: string; damage: string }) {
  const { kari, jonas } = crew
  const shown = await open(jonas, {
    subject: 'Scratch on a bookshelf after the move on Tuesday',
    description: 'The bookshelf was scratched when it was carried in. Marte sends a picture tonight.',
    customerEmail: 'marte@example.com',
    category: 'Damage',
    priority: 'high',
    conversationId: conversations.damage,
    assigneeId: jonas.id,
  })
  await open(kari, {
    subject: 'Van was late for the second time',
    customerEmail: 'oliver@example.com',
    category: 'Booking',
    priority: 'urgent',
    conversationId: conversations.late,
    assigneeId: kari.id,
  })
  await tellMore(crew, shown.number)
  return shown.number
}

const quiet = [
  ['aino', 'Windows were left out of the cleaning', 'Cleaning', 'medium', 'helmi@example.com'],
  [null, 'Invoice sent twice', 'Invoice', 'medium', 'oskar@example.com'],
  ['kari', 'Store a sofa and twelve boxes until March', 'Storage', 'low', 'grace@example.com'],
  [null, 'Move the date from Friday to Monday', 'Booking', 'high', 'matthias@example.com'],
  ['owner', 'Twelve desks on a Friday in December', 'Booking', 'medium', 'henrik@example.com'],
  ['jonas', 'A box of books has not arrived', 'Damage', 'high', 'lena@example.com'],
] as const

async function tellMore({ jonas, kari }: Crew, number: string) {
  const say = (who: Worker, kind: 'note' | 'reply', text: string) =>
    who.ask('POST', `/api/tickets/${number}/comments`, { clientId: randomUUID(), kind, text })
  await say(
    jonas,
    'reply',
    'Hei Marte! Saken er registrert hos oss. Vi dekker reparasjonen, og du hører fra snekkeren vår i morgen.',
  )
  await say(kari, 'note', 'The driver has written a report: the stairwell lamp was out.')
  const { fields } = await jonas.ask<{ fields: { id: string; name: string }[] }>('GET', '/api/ticket-setup')
  const idOf = (name: string) => fields.find((field) => field.name === name)?.id ?? ''
  await jonas.ask('PATCH', `/api/tickets/${number}`, {
    fields: { [idOf('Order number')]: 'NF-20614', [idOf('Van')]: 'Large' },
  })
}
