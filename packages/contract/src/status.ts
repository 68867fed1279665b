import { z } from 'zod'
import { route } from './route.ts'
import { id, timestamp } from './shared.ts'

/** What the whole installation stands on. */
export const installationParts = ['database', 'queue', 'disk', 'memory', 'event_loop', 'redis'] as const
/** What is a workspace's own. */
export const workspaceParts = ['dead_letters', 'mail', 'models', 'embeddings'] as const
export const statusParts = [...installationParts, ...workspaceParts] as const
export type StatusPart = (typeof statusParts)[number]

const part = z.enum(statusParts)
const value = z
  .number()
  .nullable()
  .describe(
    'database, event_loop and redis: milliseconds; queue: seconds; disk and memory: the free share from 0 to 1; else how many',
  )

export const statusDay = z.object({
  day: z.iso.date().describe('In UTC'),
  uptime: z.number().nullable().describe('The share of checks that were well; null: nobody looked'),
  worst: z.number().nullable(),
})
export const partStatus = z.object({
  part,
  state: z.enum(['well', 'troubled', 'unknown']),
  value,
  since: timestamp.nullable(),
  days: z.array(statusDay).describe('The last 90, oldest first'),
})
export type PartStatus = z.infer<typeof partStatus>

export const statusAlert = z.object({
  id,
  part,
  value,
  raisedAt: timestamp,
  clearedAt: timestamp.nullable(),
})
export type StatusAlert = z.infer<typeof statusAlert>

const room = 'monitoring'
const admin = { kind: 'member', role: 'admin' } as const

export const systemStatus = {
  read: route({
    method: 'GET',
    path: '/api/monitoring/status',
    room,
    access: admin,
    summary: 'How each part of the installation is and was, and what needs a person',
    output: z.object({
      state: z.enum(['well', 'troubled', 'unknown']),
      checkedAt: timestamp.nullable(),
      parts: z.array(partStatus),
      alerts: z.array(statusAlert).describe('Open ones first, then those of the last seven days'),
    }),
  }),
}
