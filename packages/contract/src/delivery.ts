import { z } from 'zod'
import { route } from './route.ts'
import { byId, cursor, id, page, pageSize, timestamp } from './shared.ts'

const room = 'delivery'
const admin = { kind: 'member', role: 'admin' } as const
export const outgoingMail = z.object({
  id,
  to: z.string(),
  subject: z.string(),
  template: z.string(),
  state: z
    .enum(['queued', 'sent', 'kept', 'failed', 'uncertain'])
    .describe('kept: no mail server is set, it can be read here'),
  error: z.string().nullable(),
  createdAt: timestamp,
  sentAt: timestamp.nullable(),
})
export type OutgoingMail = z.infer<typeof outgoingMail>

export const delivery = {
  mails: route({
    method: 'GET',
    path: '/api/delivery/mails',
    room,
    access: admin,
    summary: 'Mails that went out, or wait here because no mail server is set',
    query: z.object({ cursor: cursor.optional(), limit: pageSize }),
    output: page(outgoingMail).extend({ mailServer: z.boolean() }),
  }),
  mail: route({
    method: 'GET',
    path: '/api/delivery/mails/{id}',
    room,
    access: admin,
    summary: 'One mail as it was sent',
    params: byId,
    output: outgoingMail.extend({ html: z.string(), text: z.string() }),
  }),
}
