import { z } from 'zod'
import {
  errorEvent,
  errorGroup,
  errorGroupDetails,
  errorLevels,
  errorOfConversation,
  errorStates,
  errorSummary,
  looseId,
} from './error-groups.ts'
import { projectRoutes } from './error-projects.ts'
import { route } from './route.ts'
import { byId, cursor, done, id, page, pageSize, text, timestamp } from './shared.ts'

export type { ErrorSourceMap } from './error-projects.ts'

const room = 'monitoring'
const admin = { kind: 'member', role: 'admin' } as const
const agent = { kind: 'member', role: 'agent' } as const
const number = z.string().regex(/^\d{1,18}$/)

const groupRoutes = {
  errorGroups: route({
    method: 'GET',
    path: '/api/monitoring/errors',
    room,
    access: agent,
    summary: 'Errors, each kind once',
    query: z.object({
      project: number.optional(),
      state: z.enum(errorStates).optional(),
      search: text(200)
        .optional()
        .describe('In the title and in where it happened; `name:value` and `name:"a value"` ask for a tag'),
      environment: text(64).optional(),
      release: text(200).optional(),
      level: z.enum(errorLevels).optional(),
      assignee: id.optional(),
      sort: z.enum(['last_seen', 'first_seen', 'events', 'users']).default('last_seen'),
      cursor: cursor.optional(),
      limit: pageSize,
    }),
    output: page(errorGroup),
  }),
  errorSummary: route({
    method: 'GET',
    path: '/api/monitoring/error-summary',
    room,
    access: agent,
    summary: 'The last seven days of all errors, and which of them came most often',
    query: z.object({ project: number.optional() }),
    output: errorSummary,
  }),
  errorCount: route({
    method: 'GET',
    path: '/api/monitoring/error-count',
    room,
    access: agent,
    summary: 'How many errors somebody ought to look at',
    output: z.object({
      fresh: z.number().int().describe('Open ones that are new, or came back, in the last 24 hours'),
    }),
  }),
  errorGroup: route({
    method: 'GET',
    path: '/api/monitoring/errors/{id}',
    room,
    access: agent,
    summary: 'One error: what happened, where, to how many',
    params: byId,
    output: errorGroupDetails,
  }),
  errorEvents: route({
    method: 'GET',
    path: '/api/monitoring/errors/{id}/events',
    room,
    access: agent,
    summary: 'The events of an error that were kept whole, newest first',
    params: byId,
    query: z.object({ cursor: cursor.optional(), limit: pageSize }),
    output: page(errorEvent),
  }),
  resolveError: route({
    method: 'POST',
    path: '/api/monitoring/errors/{id}/resolve',
    room,
    access: agent,
    summary: 'Mark an error as mended; it opens again when it comes back',
    params: byId,
    body: z.object({ inNextRelease: z.boolean().default(false) }),
    output: errorGroup,
  }),
  ignoreError: route({
    method: 'POST',
    path: '/api/monitoring/errors/{id}/ignore',
    room,
    access: agent,
    summary: 'Be silent about an error: for good, or until it goes on too long, too often or for too many',
    params: byId,
    body: z.object({
      until: timestamp.nullable().default(null),
      moreEvents: z.number().int().min(1).nullable().default(null),
      moreUsers: z.number().int().min(1).nullable().default(null),
    }),
    output: errorGroup,
  }),
  reopenError: route({
    method: 'POST',
    path: '/api/monitoring/errors/{id}/reopen',
    room,
    access: agent,
    summary: 'Take back that an error was resolved or ignored',
    params: byId,
    output: errorGroup,
  }),
  assignError: route({
    method: 'POST',
    path: '/api/monitoring/errors/{id}/assignment',
    room,
    access: agent,
    summary: 'Give an error to a member, or to nobody',
    params: byId,
    body: z.object({ memberId: id.nullable() }),
    output: errorGroup,
  }),
  mergeErrors: route({
    method: 'POST',
    path: '/api/monitoring/errors/{id}/merge',
    room,
    access: agent,
    summary: 'Take other errors into this one; what comes later joins it too',
    params: byId,
    body: z.object({ ids: z.array(id).min(1).max(50) }),
    output: errorGroup,
  }),
  splitError: route({
    method: 'POST',
    path: '/api/monitoring/errors/{id}/split',
    room,
    access: agent,
    summary: 'Make an error of its own from one of the fingerprints',
    params: byId,
    body: z.object({ fingerprintId: looseId }),
    output: errorGroup,
  }),
  removeError: route({
    method: 'DELETE',
    path: '/api/monitoring/errors/{id}',
    room,
    access: admin,
    summary: 'Remove an error with its events; it is new when it comes again',
    params: byId,
    output: done,
  }),
  errorsOfConversation: route({
    method: 'GET',
    path: '/api/monitoring/conversations/{id}/errors',
    room,
    access: agent,
    summary: 'Errors that the person met who writes here',
    params: byId,
    output: z.object({ items: z.array(errorOfConversation) }),
  }),
}

const ownRoutes = {
  reportAdminFault: route({
    method: 'POST',
    path: '/api/monitoring/admin-faults',
    room,
    access: { kind: 'member', role: 'viewer' },
    summary: 'What failed in the admin\'s own pages; kept in the workspace\'s project "Svar"',
    body: z.object({
      name: text(200),
      message: text(2000),
      stack: text(20_000).describe('As the browser tells it'),
      where: text(200, 1).describe('The part of the admin, such as `inbox`'),
    }),
    output: done,
  }),
  reportChatFault: route({
    method: 'POST',
    path: '/api/widget/faults',
    room,
    access: { kind: 'widget' },
    summary: 'What failed in the chat\'s own code; kept in the workspace\'s project "Svar"',
    body: z.object({
      name: text(60),
      message: text(500),
      stack: text(5000).describe('As the browser tells it; what is not of the chat is left out'),
    }),
    output: done,
  }),
}

export const errorTracking = { ...projectRoutes, ...groupRoutes, ...ownRoutes }
