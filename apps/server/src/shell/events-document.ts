import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { eventTypes } from '../platform/outbox/events.ts'
import { fits } from '../platform/outbox/patterns.ts'
import type { Reaction } from '../platform/outbox/reactions.ts'
import { rooms } from './rooms.ts'

interface Told {
  room: string
  about: string
}

const roomsFolder = join(import.meta.dirname, '../rooms')

/** docs/events.md: every kind of event, what it carries, who announces it and who does something about it. */
export function eventsDocument(): string {
  const told = whatRoomsTell()
  const reactions = rooms.flatMap((room) => room.reactions ?? [])
  const parts = eventTypes().map(({ type, schema, priority }) => {
    const { room, about } = told.get(type) ?? { room: '', about: '' }
    const lines = [
      `## \`${type}\``,
      about,
      `Announced by \`${room}\`; ${priority}.`,
      fieldsOf(schema),
      heardBy(reactions, type),
    ]
    return lines.filter(Boolean).join('\n\n')
  })
  return `${[head, ...parts].join('\n\n')}\n`
}

const head = `# Events

What happens in Svar is announced as an event, in the same transaction as the change that it tells of. Rooms react to the
events of others; businesses hear them by webhook, as a stream (\`GET /api/events\`) and on the page Events. A subscriber
names a type, or a pattern: \`conversation.*\`, \`*.failed\`, \`#\` for all.

What happened to one thing reaches each subscriber in order, at least once. Urgent events go first, bulk ones last; every
workspace has its turn. What a subscriber fails at is tried again after a growing pause, eight times in all; then it is a
dead letter that a person can mend, replay or discard. Fields that begin with \`sealed\` are encrypted and never shown.

This page is written from the code: \`npm run write-events\`.`

function fieldsOf(schema: z.ZodType): string {
  const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as {
    properties?: Record<string, Field>
  }
  const rows = Object.entries(properties).map(([name, field]) => `| \`${name}\` | ${typeOf(field)} |`)
  return rows.length > 0 ? ['| carries | |', '| --- | --- |', ...rows].join('\n') : ''
}

interface Field {
  type?: string
  format?: string
  enum?: unknown[]
  anyOf?: Field[]
}

function typeOf({ type, format, enum: values, anyOf }: Field): string {
  if (anyOf) return anyOf.map(typeOf).join(' or ')
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  return format ?? type ?? 'anything'
}

function heardBy(reactions: Reaction[], type: string): string {
  const names = reactions.filter(({ pattern }) => fits(pattern, type)).map(({ name }) => `\`${name}\``)
  return names.length > 0 ? `Heard by ${names.join(', ')}.` : 'Heard inside Svar by nobody yet.'
}

/** What stands above each declaration; a comment that the code keeps true is better than a second text. */
function whatRoomsTell(): Map<string, Told> {
  const told = new Map<string, Told>()
  for (const room of readdirSync(roomsFolder)) {
    const file = join(roomsFolder, room, 'events.ts')
    if (!existsSync(file)) continue
    const declared = /(?:\/\*\* ((?:(?!\*\/)[\s\S])*?) \*\/\n)?export const \w+ = eventType\(\s*'([^']+)'/g
    for (const [, about = '', type = ''] of readFileSync(file, 'utf8').matchAll(declared))
      told.set(type, { room, about: about.replace(/\s*\n \* ?/g, ' ').trim() })
  }
  return told
}
