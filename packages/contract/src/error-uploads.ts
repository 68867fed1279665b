import { z } from 'zod'
import { route } from './route.ts'
import { byId, done, id, text, timestamp } from './shared.ts'

const room = 'monitoring'
const admin = { kind: 'member', role: 'admin' } as const
const byNumber = z.object({ id: z.string().regex(/^\d{1,18}$/) })

export const errorUploadToken = z.object({
  id,
  name: z.string(),
  lastUsedAt: timestamp.nullable(),
  createdAt: timestamp,
})
export type ErrorUploadToken = z.infer<typeof errorUploadToken>

export const errorUploads = {
  errorUploadTokens: route({
    method: 'GET',
    path: '/api/monitoring/projects/{id}/upload-tokens',
    room,
    access: admin,
    summary: 'Tokens with which builds upload source maps of a project',
    params: byNumber,
    output: z.object({ items: z.array(errorUploadToken) }),
  }),
  createErrorUploadToken: route({
    method: 'POST',
    path: '/api/monitoring/projects/{id}/upload-tokens',
    room,
    access: admin,
    summary: 'Make a token for `sentry-cli`, which can upload source maps of this project and nothing else',
    params: byNumber,
    body: z.object({ name: text(100, 1) }),
    output: errorUploadToken.extend({ token: z.string().describe('Told this once only') }),
    status: 201,
  }),
  removeErrorUploadToken: route({
    method: 'DELETE',
    path: '/api/monitoring/upload-tokens/{id}',
    room,
    access: admin,
    summary: 'Remove an upload token; what it sends is refused from then on',
    params: byId,
    output: done,
  }),
}
