import { z } from 'zod'
import { route } from './route.ts'
import { done, text, timestamp } from './shared.ts'

const room = 'knowledge'
const viewer = { kind: 'member', role: 'viewer' } as const
const admin = { kind: 'member', role: 'admin' } as const

/** Who may turn texts into vectors; Anthropic offers nothing of the kind. */
export const embeddingProvider = z.enum(['openai', 'ollama', 'compatible'])

const endpoint = z.object({
  provider: embeddingProvider,
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null),
  model: text(200, 1),
  key: z.string().max(500).nullable().optional().describe('null removes it, absent leaves it'),
})

export const embeddings = z.object({
  settings: z
    .object({
      provider: embeddingProvider,
      baseUrl: z.string().nullable(),
      model: z.string(),
      hasKey: z.boolean().describe('The key itself is never shown again'),
      isOn: z.boolean(),
      maxTokensPerDay: z.number().int(),
    })
    .nullable()
    .describe('null: never set up; nothing is sent'),
  state: z
    .enum(['off', 'filling', 'waiting', 'ready', 'not_told_apart'])
    .describe(
      'waiting: something is in the way, see reason; not_told_apart: the vectors do not tell these passages apart, so they are not used',
    ),
  reason: z
    .string()
    .nullable()
    .describe('budget, quota, refused_key, unknown_model, timed_out, unreachable, other_dimension, …'),
  detail: z.string().nullable().describe("The endpoint's own words"),
  failingSince: timestamp.nullable(),
  dimensions: z.number().int().nullable(),
  total: z.number().int().describe('Passages'),
  done: z.number().int().describe('Of them with vectors'),
  skipped: z.number().int().describe('Of these the ones that the endpoint refused'),
  toldApart: z
    .number()
    .nullable()
    .describe('0 to 1: how often a question finds its own passage by vectors alone'),
  tokensToday: z.number().int(),
})
export type Embeddings = z.infer<typeof embeddings>

export const embeddingRoutes = {
  embeddings: route({
    method: 'GET',
    path: '/api/knowledge/embeddings',
    room,
    access: viewer,
    summary: 'Whether passages are found by meaning too, and how far that has come',
    output: embeddings,
  }),
  saveEmbeddings: route({
    method: 'PUT',
    path: '/api/knowledge/embeddings',
    room,
    access: admin,
    summary: 'Choose who turns passages and questions into vectors; the key is stored encrypted',
    body: endpoint.extend({
      isOn: z.boolean().default(true),
      maxTokensPerDay: z.number().int().min(1000).max(1_000_000_000).default(10_000_000),
    }),
    output: embeddings,
  }),
  removeEmbeddings: route({
    method: 'DELETE',
    path: '/api/knowledge/embeddings',
    room,
    access: admin,
    summary: 'Remove it, with all vectors',
    output: done,
  }),
  refillEmbeddings: route({
    method: 'POST',
    path: '/api/knowledge/embeddings/refill',
    room,
    access: admin,
    status: 202,
    summary: 'Turn all passages into vectors anew',
    output: embeddings,
  }),
  testEmbeddings: route({
    method: 'POST',
    path: '/api/knowledge/embeddings/test',
    room,
    access: admin,
    summary: 'Try an endpoint before it is used: two short texts, and the models it offers',
    body: endpoint.partial({ model: true }),
    output: z.object({
      ok: z.boolean(),
      reason: z.string().nullable(),
      detail: z.string().nullable(),
      dimensions: z.number().int().nullable(),
      durationMs: z.number(),
      models: z.array(z.string()),
    }),
  }),
}
