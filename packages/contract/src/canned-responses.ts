import { z } from 'zod'
import { route } from './route.ts'
import { byId, done, id, locale, text, timestamp } from './shared.ts'

const room = 'canned-responses'
const path = '/api/canned-responses'
const viewer = { kind: 'member', role: 'viewer' } as const
const agent = { kind: 'member', role: 'agent' } as const

/** What a text may name, as `{{contact.first_name}}`, or with words for when it is not known: `{{contact.first_name|there}}`. */
export const cannedVariables = [
  'contact.name',
  'contact.first_name',
  'contact.email',
  'agent.name',
  'agent.first_name',
  'business.name',
  'ticket.number',
  'today',
] as const
export type CannedVariable = (typeof cannedVariables)[number]

/** Who has it at hand: everybody, one team, or the one who wrote it. */
export const cannedScopes = ['everyone', 'team', 'mine'] as const

const shortcut = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u, 'letters, digits, hyphens and underscores, 40 at most')
  .describe('What is typed after a slash to find it')
const texts = z
  .partialRecord(locale, text(5000, 1))
  .refine((all) => Object.keys(all).length > 0, 'write it in one language at least')
const fields = z.object({
  shortcut,
  title: text(120, 1),
  texts,
  scope: z.enum(cannedScopes),
  teamId: id.nullable(),
})

export const cannedResponse = fields.extend({
  id,
  uses: z.number().int(),
  lastUsedAt: timestamp.nullable(),
  updatedAt: timestamp,
  mayChange: z.boolean().describe('Whether the caller may change it'),
})
export type CannedResponse = z.infer<typeof cannedResponse>

export const cannedResponses = {
  cannedResponses: route({
    method: 'GET',
    path,
    room,
    access: viewer,
    summary: 'The canned responses that the caller has at hand, most used first',
    output: z.object({ items: z.array(cannedResponse) }),
  }),
  addCannedResponse: route({
    method: 'POST',
    path,
    room,
    access: agent,
    summary: 'Write one: agents for themselves, admins for teams and everybody',
    body: fields.extend({
      scope: fields.shape.scope.default('mine'),
      teamId: fields.shape.teamId.default(null),
    }),
    status: 201,
    output: cannedResponse,
  }),
  changeCannedResponse: route({
    method: 'PATCH',
    path: `${path}/{id}`,
    room,
    access: agent,
    summary: 'Change one',
    params: byId,
    body: fields.partial(),
    output: cannedResponse,
  }),
  removeCannedResponse: route({
    method: 'DELETE',
    path: `${path}/{id}`,
    room,
    access: agent,
    summary: 'Remove one',
    params: byId,
    output: done,
  }),
  fillCannedResponse: route({
    method: 'POST',
    path: `${path}/{id}/insertions`,
    room,
    access: agent,
    summary: 'Fill one in for a conversation, in its language; counts as used',
    params: byId,
    body: z.object({ conversationId: id, locale: locale.optional().describe('Else the conversation’s') }),
    output: z.object({
      text: z.string(),
      locale,
      missing: z.array(z.enum(cannedVariables)).describe('What was not known, and had no words instead'),
    }),
  }),
}
