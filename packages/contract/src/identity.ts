import { z } from 'zod'
import { roles } from './route.ts'
import { id, locale, timestamp } from './shared.ts'

export const role = z.enum(roles)
export const password = z.string().min(10).max(200)

export const workspaceSummary = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  role,
  isDemo: z.boolean(),
})
export const me = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), locale, hasPassword: z.boolean() }),
  workspaces: z.array(workspaceSummary),
})
export const workspace = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  locale,
  timeZone: z.string(),
  website: z.string().nullable(),
  /** Weekday 1 (Monday) to 7, local wall time. */
  openingHours: z.array(
    z.object({ weekday: z.number().int().min(1).max(7), from: z.string(), to: z.string() }),
  ),
  notifyEmail: z.string().nullable().describe('Who is told when a customer waits for a person'),
  isDemo: z.boolean(),
})
export type Workspace = z.infer<typeof workspace>
export type Me = z.infer<typeof me>

export const member = z.object({
  id,
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role,
  online: z.boolean(),
  createdAt: timestamp,
})
export const invitation = z.object({
  id,
  email: z.string(),
  role,
  createdAt: timestamp,
  expiresAt: timestamp,
})
export const apiKey = z.object({
  id,
  name: z.string(),
  prefix: z.string().describe('The first characters, to recognise it by'),
  role,
  createdAt: timestamp,
  lastUsedAt: timestamp.nullable(),
})
export type Member = z.infer<typeof member>
export type ApiKey = z.infer<typeof apiKey>
export type Invitation = z.infer<typeof invitation>
