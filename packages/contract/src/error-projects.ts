import { z } from 'zod'
import { errorAlerts, errorEnvironment, errorKey, errorProject, errorRelease } from './error-groups.ts'
import { route } from './route.ts'
import { byId, done, id, text, timestamp } from './shared.ts'

const room = 'monitoring'
const admin = { kind: 'member', role: 'admin' } as const
const agent = { kind: 'member', role: 'agent' } as const
const byNumber = z.object({ id: z.string().regex(/^\d{1,18}$/) })

const projectFields = z.object({
  name: text(100, 1),
  removeMailAddresses: z.boolean(),
  removeIpAddresses: z.boolean(),
  allowedOrigins: z.array(z.string().min(1).max(200)).min(1).max(100),
  alerts: errorAlerts,
})
const keyFields = z.object({
  name: text(100, 1),
  eventsPerMinute: z.number().int().min(1).max(10_000_000),
  mostSentBytes: z.number().int().min(1000).max(20_000_000),
  mostUnpackedBytes: z.number().int().min(1000).max(100_000_000),
  sampleRate: z.number().min(0).max(1),
  disabled: z.boolean(),
})
const sourceMap = z.object({
  id,
  file: z.string(),
  release: z.string().nullable(),
  dist: z.string().nullable().describe('The build of the release, where it is built more than once'),
  debugId: z.string().nullable(),
  sizeBytes: z.number().int(),
  createdAt: timestamp,
})
export type ErrorSourceMap = z.infer<typeof sourceMap>

/** Programs, their keys and their source maps. */
export const projectRoutes = {
  errorProjects: route({
    method: 'GET',
    path: '/api/monitoring/projects',
    room,
    access: agent,
    summary: 'The programs that send their errors here',
    output: z.object({ items: z.array(errorProject) }),
  }),
  createErrorProject: route({
    method: 'POST',
    path: '/api/monitoring/projects',
    room,
    access: admin,
    summary: 'Add a project, with a first key',
    body: projectFields.partial({
      removeMailAddresses: true,
      removeIpAddresses: true,
      allowedOrigins: true,
      alerts: true,
    }),
    output: errorProject,
    status: 201,
  }),
  changeErrorProject: route({
    method: 'PATCH',
    path: '/api/monitoring/projects/{id}',
    room,
    access: admin,
    summary:
      'Rename a project, or change what is removed from its events, who may send them and who is told of what',
    params: byNumber,
    body: projectFields.partial(),
    output: errorProject,
  }),
  removeErrorProject: route({
    method: 'DELETE',
    path: '/api/monitoring/projects/{id}',
    room,
    access: admin,
    summary: 'Remove a project with all its errors',
    params: byNumber,
    output: done,
  }),
  errorReleases: route({
    method: 'GET',
    path: '/api/monitoring/projects/{id}/releases',
    room,
    access: agent,
    summary: 'The releases of a project, newest first, with where they were deployed; and its environments',
    params: byNumber,
    output: z.object({ items: z.array(errorRelease), environments: z.array(errorEnvironment) }),
  }),
  errorKeys: route({
    method: 'GET',
    path: '/api/monitoring/projects/{id}/keys',
    room,
    access: admin,
    summary: 'The keys of a project, with their DSN and lines to copy',
    params: byNumber,
    output: z.object({ items: z.array(errorKey) }),
  }),
  createErrorKey: route({
    method: 'POST',
    path: '/api/monitoring/projects/{id}/keys',
    room,
    access: admin,
    summary: 'Add a key with limits of its own',
    params: byNumber,
    body: keyFields.partial(),
    output: errorKey,
    status: 201,
  }),
  changeErrorKey: route({
    method: 'PATCH',
    path: '/api/monitoring/error-keys/{id}',
    room,
    access: admin,
    summary: "Change a key's limits, or switch it off",
    params: byId,
    body: keyFields.partial(),
    output: errorKey,
  }),
  removeErrorKey: route({
    method: 'DELETE',
    path: '/api/monitoring/error-keys/{id}',
    room,
    access: admin,
    summary: 'Remove a key; what it sends is refused from then on',
    params: byId,
    output: done,
  }),
  errorSourceMaps: route({
    method: 'GET',
    path: '/api/monitoring/projects/{id}/source-maps',
    room,
    access: admin,
    summary: 'Source maps of a project, newest first',
    params: byNumber,
    output: z.object({ items: z.array(sourceMap) }),
  }),
  uploadErrorSourceMap: route({
    method: 'POST',
    path: '/api/monitoring/projects/{id}/source-maps',
    room,
    access: admin,
    summary:
      'Upload the source map of one built file, so that errors show the source; found by its debug id, or by release, dist and file',
    params: byNumber,
    query: z.object({
      file: text(500).optional().describe('The built file, where it is not what the map is called'),
      release: text(200).optional(),
      dist: text(200).optional().describe('The build of the release, as the SDK names it'),
      debugId: z.string().max(40).optional(),
    }),
    upload: true,
    output: sourceMap,
    status: 201,
  }),
}
