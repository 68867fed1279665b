import { z } from 'zod'
import { citation, offered, receipt } from './conversations.ts'
import { meaning, searchHit } from './knowledge.ts'
import { route } from './route.ts'
import { byId, done, id, locale, text, timestamp } from './shared.ts'

const room = 'assistant'
const viewer = { kind: 'member', role: 'viewer' } as const
const agent = { kind: 'member', role: 'agent' } as const
const admin = { kind: 'member', role: 'admin' } as const

export const providerKinds = ['openai', 'anthropic', 'ollama', 'compatible'] as const
export const providerKind = z.enum(providerKinds)

export const model = z.object({
  id,
  provider: providerKind,
  label: z.string(),
  baseUrl: z.string().nullable(),
  model: z.string(),
  hasKey: z.boolean().describe('The key itself is never shown again'),
  enabled: z.boolean(),
  position: z.number().int().describe('Tried in this order; the built-in engine is always last'),
  health: z.object({
    state: z.enum(['unknown', 'ok', 'failing']),
    reason: z
      .string()
      .nullable()
      .describe('Code of the last failure: timed_out, quota, refused_key, cut, garbage, unreachable, …'),
    since: timestamp.nullable(),
    answers: z.number().int(),
    failures: z.number().int(),
  }),
})
export type Model = z.infer<typeof model>
const modelInput = z.object({
  provider: providerKind,
  label: text(80).default(''),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null),
  model: text(200, 1),
  key: z.string().max(500).nullable().optional().describe('null removes it, absent leaves it'),
  enabled: z.boolean().default(true),
})
/** Without defaults: what a change does not name stays as it is. */
const modelChanges = z
  .object({
    provider: providerKind,
    label: text(80),
    baseUrl: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullable(),
    model: text(200, 1),
    key: z.string().max(500).nullable(),
    enabled: z.boolean(),
  })
  .partial()
export const assistantSettings = z.object({
  name: text(60, 1).describe('The persona; default Maja'),
  role: text(300).describe('What it is to the customer, in a sentence'),
  tone: z.enum(['warm', 'neutral', 'formal', 'playful']),
  instructions: text(8000).describe('House rules for a language model'),
  localeMode: z
    .enum(['customer', 'workspace'])
    .describe("Answer in the customer's language, or always in the workspace's"),
  maxModelAnswersPerConversation: z.number().int().min(1).max(500),
  maxModelTokensPerDay: z.number().int().min(1000).max(1_000_000_000),
  offerPersonAfterMisses: z.number().int().min(1).max(5),
  version: z.number().int(),
})
export type AssistantSettings = z.infer<typeof assistantSettings>

/** The state in which a customer wrote. `leaving`: means to stop being a customer. */
export const states = [
  'satisfied',
  'dissatisfied',
  'confused',
  'hurried',
  'wants_person',
  'leaving',
  'neutral',
] as const

/** What a message was recognised by, by kind: single words, words together, letters, things that words stand for. */
export const alikeReasons = ['word', 'words', 'letters', 'meaning'] as const

export const playgroundAnswer = z.object({
  understood: z.object({
    locale,
    localeConfidence: z.number(),
    intent: z.string(),
    confidence: z.number(),
    sentiment: z.string(),
    state: z.enum(states),
    entities: z.array(z.object({ kind: z.string(), text: z.string(), value: z.string() })),
    searchedFor: z.string(),
  }),
  passages: z.array(searchHit.extend({ used: z.boolean() })),
  meaning,
  alike: z
    .object({
      faqId: id,
      question: z.string(),
      confidence: z.number(),
      sureFrom: z
        .number()
        .nullable()
        .describe('From this confidence on it may answer, as learnt from your own wordings; null: never yet'),
      used: z.boolean(),
      reasons: z.array(
        z.object({
          feature: z.string(),
          kind: z.enum(alikeReasons),
          weight: z.number().describe('Above 0 it spoke for the question, below 0 against it'),
        }),
      ),
    })
    .nullable()
    .describe(
      'The question whose wordings it is most like; null where the words answer, or too few wordings are known',
    ),
  answer: z.object({
    text: z.string(),
    held: z.boolean().describe('Whether the knowledge holds an answer'),
    confidence: z.number(),
    sources: z.array(citation),
    offered: z.array(offered).describe('What the customer would be asked whether it was meant'),
  }),
  receipts: z.array(receipt),
  refused: z.array(z.string()).describe('Claims that no source holds; an answer with them is not sent'),
  toolCalls: z.array(z.object({ tool: z.string(), input: z.string(), output: z.string() })),
  engine: z.string(),
  fallbacks: z.array(z.object({ engine: z.string(), reason: z.string() })),
  timings: z.object({ understandMs: z.number(), searchMs: z.number(), answerMs: z.number() }),
})
export type PlaygroundAnswer = z.infer<typeof playgroundAnswer>

export const rehearsal = z.object({
  questions: z.number().int(),
  same: z.number().int(),
  items: z.array(
    z.object({
      question: z.string(),
      before: z.string(),
      after: z.string(),
      verdict: z.enum(['changed', 'now_answered', 'no_longer_answered']),
    }),
  ),
  tests: z
    .object({
      passing: z.number().int(),
      broken: z.array(z.object({ question: z.string(), answer: z.string(), after: z.string() })),
    })
    .describe('What was taught before, asked again with the drafts'),
})

export const assistant = {
  settings: route({
    method: 'GET',
    path: '/api/assistant/settings',
    room,
    access: viewer,
    summary: 'Persona and behaviour',
    output: assistantSettings,
  }),
  updateSettings: route({
    method: 'PATCH',
    path: '/api/assistant/settings',
    room,
    access: admin,
    summary: 'Change persona or behaviour',
    body: assistantSettings.omit({ version: true }).partial(),
    output: assistantSettings,
  }),
  models: route({
    method: 'GET',
    path: '/api/assistant/models',
    room,
    access: viewer,
    summary: 'Language models in the order in which they are tried',
    output: z.object({
      items: z.array(model),
      defaults: z.array(providerKind).describe('Providers with a key in the environment'),
    }),
  }),
  addModel: route({
    method: 'POST',
    path: '/api/assistant/models',
    room,
    access: admin,
    summary: 'Add a language model; the key is stored encrypted',
    body: modelInput,
    output: model,
  }),
  updateModel: route({
    method: 'PATCH',
    path: '/api/assistant/models/{id}',
    room,
    access: admin,
    summary: 'Change it',
    params: byId,
    body: modelChanges,
    output: model,
  }),
  removeModel: route({
    method: 'DELETE',
    path: '/api/assistant/models/{id}',
    room,
    access: admin,
    summary: 'Remove it',
    params: byId,
    output: done,
  }),
  orderModels: route({
    method: 'PUT',
    path: '/api/assistant/models/order',
    room,
    access: admin,
    summary: 'Set the order in which they are tried',
    body: z.object({ ids: z.array(id).max(20) }),
    output: done,
  }),
  testModel: route({
    method: 'POST',
    path: '/api/assistant/models/test',
    room,
    access: admin,
    summary: 'Try an endpoint before it is used: one short answer, and the models it offers',
    body: modelInput
      .partial({ model: true })
      .extend({ id: id.optional().describe('Use the stored key of this model') }),
    output: z.object({
      ok: z.boolean(),
      reason: z.string().nullable(),
      detail: z.string().nullable(),
      answer: z.string().nullable(),
      durationMs: z.number(),
      models: z.array(z.string()),
    }),
  }),
  ask: route({
    method: 'POST',
    path: '/api/assistant/playground',
    room,
    access: agent,
    streams: true,
    summary: 'Ask without a customer: what was understood, found, answered, and why',
    body: z.object({
      question: text(4000, 1),
      locale: locale.optional(),
      engine: z.string().max(60).optional().describe('"builtin" or the id of a model'),
      history: z
        .array(z.object({ from: z.enum(['customer', 'assistant']), text: text(4000) }))
        .max(20)
        .default([]),
    }),
    output: playgroundAnswer,
  }),
  rehearse: route({
    method: 'POST',
    path: '/api/assistant/rehearsals',
    room,
    access: agent,
    summary: 'Ask recent real questions again with draft FAQs, before they are published',
    body: z.object({ faqIds: z.array(id).max(50), limit: z.number().int().min(1).max(200).default(50) }),
    output: rehearsal,
  }),
}
