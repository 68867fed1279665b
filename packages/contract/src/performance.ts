import { z } from 'zod'
import { route } from './route.ts'
import { text, timestamp } from './shared.ts'

const room = 'monitoring'
const agent = { kind: 'member', role: 'agent' } as const

export const performanceSpans = ['hour', 'day', 'week'] as const
export type PerformanceSpan = (typeof performanceSpans)[number]
export const performanceKinds = ['route', 'operation'] as const
export type PerformanceKind = (typeof performanceKinds)[number]
export const performanceSorts = ['p95', 'p50', 'p99', 'total', 'failureRate', 'perMinute'] as const
export type PerformanceSort = (typeof performanceSorts)[number]

const milliseconds = z.number().nullable().describe('Milliseconds, at most 5 % off; null: nothing was timed')
const figures = z.object({
  total: z.number().int(),
  failed: z.number().int(),
  perMinute: z.number(),
  failureRate: z.number().describe('0 to 1'),
  p50: milliseconds,
  p95: milliseconds,
  p99: milliseconds,
})
export type PerformanceFigures = z.infer<typeof figures>

const point = z.object({
  at: timestamp,
  total: z.number().int(),
  failed: z.number().int(),
  p50: milliseconds,
  p95: milliseconds,
  p99: milliseconds,
})
export type PerformancePoint = z.infer<typeof point>

export const performanceRow = z.object({
  name: z
    .string()
    .describe('Without ids, numbers and hashes; empty: all that came after a thousand different names'),
  operation: z.string(),
  now: figures,
  before: figures.describe('Of the span before'),
  p95s: z.array(milliseconds).describe('Over the span, oldest first'),
})
export type PerformanceRow = z.infer<typeof performanceRow>

const selection = z.object({
  project: z.string().regex(/^\d{1,18}$/),
  span: z.enum(performanceSpans).default('day'),
  kind: z
    .enum(performanceKinds)
    .default('route')
    .describe('route: what was asked of the program; operation: what it did for it, such as queries'),
  environment: text(64).optional(),
})

export const performance = {
  performanceOverview: route({
    method: 'GET',
    path: '/api/monitoring/performance',
    room,
    access: agent,
    summary: 'How often and how fast a program works, over time and against the span before',
    query: selection.extend({
      name: text(200).optional(),
      operation: text(64).optional(),
    }),
    output: z.object({
      from: timestamp,
      to: timestamp,
      pointSeconds: z.number().int().describe('How much time one point stands for'),
      now: figures,
      before: figures,
      points: z.array(point),
      environments: z.array(z.string()),
    }),
  }),
  performanceNames: route({
    method: 'GET',
    path: '/api/monitoring/performance/names',
    room,
    access: agent,
    summary: 'Routes or operations of a program, the slowest first',
    query: selection.extend({
      search: text(100).optional(),
      sort: z.enum(performanceSorts).default('p95'),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    output: z.object({ items: z.array(performanceRow), names: z.number().int() }),
  }),
}
export type PerformanceOverview = z.infer<typeof performance.performanceOverview.output>
