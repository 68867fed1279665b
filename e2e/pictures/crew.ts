import { randomUUID } from 'node:crypto'
import { join, PASSWORD, send, signIn, type Worker } from './desk.ts'

export type Crew = { owner: Worker; kari: Worker; jonas: Worker; aino: Worker; widgetKey: string }

/** The owner takes the one-time link, and the others join by invitation. */
export async function gatherCrew(url: string, ownerLink: string): Promise<Crew> {
  const token = /[^/=#]+$/.exec(ownerLink)?.[0] ?? ''
  const olga = { name: 'Olga', email: 'olga@example.com', password: PASSWORD }
  await send(url, {}, 'POST', '/api/identity/owner-links/use', {
    token,
    ...olga,
    businessName: 'Nordflytt',
    locale: 'en-GB',
    timeZone: 'Europe/Oslo',
  })
  const owner = await signIn(url, olga.email)
  const kari = await join(url, owner, { name: 'Kari', email: 'kari@example.com', role: 'admin' })
  const jonas = await join(url, owner, { name: 'Jonas', email: 'jonas@example.com', role: 'agent' })
  const aino = await join(url, owner, { name: 'Aino', email: 'aino@example.com', role: 'agent' })
  await owner.ask('POST', '/api/identity/invitations', { email: 'erik@example.com', role: 'viewer' })
  const { publicKey } = await owner.ask<{ publicKey: string }>('GET', '/api/widget/settings')
  return { owner, kari, jonas, aino, widgetKey: publicKey }
}

/** Two teams, with their people, languages and hours. */
export async function makeTeams({ owner, kari, jonas, aino }: Crew): Promise<Record<string, string>> {
  const weekdays = (from: string, to: string) => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to }))
  const make = (team: object) => owner.ask<{ id: string }>('POST', '/api/teams', team)
  const moving = await make({
    name: 'Moving',
    color: 'blue',
    memberIds: [owner.id, kari.id, jonas.id],
    languages: ['nb', 'sv', 'da', 'en-GB'],
    rule: 'by_load',
  })
  const cleaning = await make({
    name: 'Cleaning',
    color: 'teal',
    memberIds: [kari.id, aino.id],
    openingHours: weekdays('09:00', '16:00'),
    languages: ['nb', 'fi', 'de'],
    rule: 'round_robin',
  })
  await owner.ask('PATCH', '/api/teams/settings', {
    rule: 'by_hand',
    sticky: true,
    passOnAfterMinutes: 20,
    holidays: [
      { date: '2026-12-25', name: 'Christmas Day' },
      { date: '2027-01-01', name: 'New Year’s Day' },
    ],
  })
  const change = (member: Worker, changes: object) =>
    owner.ask('PATCH', `/api/teams/members/${member.id}`, changes)
  await change(kari, { skills: ['pianos', 'abroad'], languages: ['nb', 'sv', 'en-GB'], capacity: 8 })
  await change(jonas, { skills: ['insurance'], languages: ['nb', 'da'], visibility: 'teams', capacity: 6 })
  await change(aino, { languages: ['fi', 'de', 'en-GB'], visibility: 'teams', capacity: 5 })
  return { moving: moving.id, cleaning: cleaning.id }
}

/** A message of a member, in a conversation or as a note to colleagues. */
export const write = (who: Worker, id: string, text: string, note?: { mentions: string[] }) =>
  who.ask('POST', `/api/conversations/${id}/messages`, {
    clientId: randomUUID(),
    text,
    ...(note && { kind: 'note', ...note }),
  })
