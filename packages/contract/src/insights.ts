import { z } from 'zod'
import { route } from './route.ts'
import { id, timestamp } from './shared.ts'
import { presence } from './teams.ts'

const room = 'insights'
const viewer = { kind: 'member', role: 'viewer' } as const
const count = z.number().int()
const date = z.iso.date()

/** What stands in one file of the export: a row per conversation, or a row per ticket. */
export const exportKinds = ['conversations', 'tickets'] as const

const filters = {
  team: z
    .union([id, z.literal('none')])
    .optional()
    .describe('A team, or `none` for what belongs to no team'),
  channel: z.string().max(40).optional(),
  language: z.string().max(35).optional().describe('The language without its region, such as `nb` or `en`'),
}
const span = {
  days: z.coerce.number().int().min(1).max(366).optional().describe('The last so many days, today included'),
  from: date.optional().describe("The first day in the workspace's time zone; today when left out"),
  to: date.optional().describe('The last day, itself included; today when left out'),
}

/** Times in milliseconds; null where there were none. Nearest rank: each is a time that somebody really waited. */
const times = z.object({
  count,
  median: count.nullable(),
  p90: count.nullable(),
  openMedian: count.nullable().describe('The same, by business hours only'),
  openP90: count.nullable(),
})
export type InsightTimes = z.infer<typeof times>

const figures = z.object({
  conversations: count,
  firstReply: times.describe('From the first message of the customer to the first answer by anybody'),
  personReply: times.describe('From when a person was wanted to the first message of one'),
  nextReply: times.describe("From each later message of the customer to a person's answer"),
  resolution: z.object({
    confirmed: count,
    verified: count,
    assumed: count,
    none: count,
  }),
  handledBy: z.object({ assistant: count, person: count, nobody: count }),
  csat: z.object({ given: count, satisfied: count, average: z.number().nullable() }),
  thumbs: z
    .object({
      up: count,
      down: count,
      reasons: z.array(z.object({ name: z.string(), times: count })).describe('The most frequent first'),
    })
    .describe('On single answers'),
  tickets: z.object({ opened: count, resolved: count, kept: count, broken: count, running: count }),
})
export type InsightFigures = z.infer<typeof figures>

const bucket = z.object({
  start: timestamp,
  conversations: count,
  assistant: count.describe('Of them, answered by the assistant alone'),
  person: count,
  before: count.nullable().describe('Conversations in the same part of the period before'),
})
export type InsightBucket = z.infer<typeof bucket>

const question = z.object({
  question: z.string(),
  count,
  answered: count.describe('The assistant answered from a source'),
  held: count.describe('Of those, nobody asked for a person and nobody was displeased'),
})
export type InsightQuestion = z.infer<typeof question>

const agentFigures = z.object({
  memberId: id,
  name: z.string(),
  replies: count,
  conversations: count.describe('In which they wrote'),
  personReply: times,
})
export type InsightAgent = z.infer<typeof agentFigures>

const report = z.object({
  from: date,
  to: date,
  timeZone: z.string(),
  bucket: z.enum(['hour', 'day']),
  isComplete: z.boolean().describe('False while older conversations are still being counted'),
  hasOwnPartOnly: z.boolean().describe('The caller does not see everything'),
  total: count.describe('Conversations that the caller sees, of all times'),
  now: figures,
  before: figures.extend({ from: timestamp, to: timestamp }),
  series: z.array(bucket),
  hours: z
    .array(z.array(count).length(24))
    .length(7)
    .describe('Conversations by weekday, Monday first, and hour of the day on which they began'),
  questions: z.array(question),
  agents: z.array(agentFigures).describe('Everybody for admins, themselves for others'),
  channels: z.array(z.string()),
  languages: z.array(z.string()),
})
export type InsightReport = z.infer<typeof report>

const named = z.object({
  conversationId: id,
  name: z.string().nullable(),
  since: timestamp,
  channel: z.string(),
})

const moment = z.object({
  at: timestamp,
  waiting: count,
  longest: z.array(named).describe('Who has waited longest, at most five'),
  atRisk: z
    .object({ count, latest: z.array(named).describe('Since when they seem so, at most five') })
    .describe('Open conversations whose customer seems dissatisfied or means to leave'),
  open: count.describe('In the hands of people'),
  withAssistant: count.describe('Open with the assistant, active within the last 30 minutes'),
  openTickets: count,
  onHoldTickets: count.describe('Of the open ones, those that wait for a third party'),
  overdueTickets: count,
  agents: z
    .array(z.object({ memberId: id, name: z.string(), presence, open: count, unanswered: count }))
    .describe('Everybody for admins, themselves for others'),
})
export type InsightMoment = z.infer<typeof moment>

export const insights = {
  insightsNow: route({
    method: 'GET',
    path: '/api/insights/now',
    room,
    access: viewer,
    summary: 'The desk at this moment: who waits, what is open, who has how much',
    query: z.object(filters),
    output: moment,
  }),
  insightsReport: route({
    method: 'GET',
    path: '/api/insights/report',
    room,
    access: viewer,
    summary: 'The desk over a span of days, beside the period before',
    query: z.object({ ...span, ...filters }),
    output: report,
  }),
  exportInsights: route({
    method: 'GET',
    path: '/api/insights/export',
    room,
    access: viewer,
    summary: 'The rows from which the figures are computed, as CSV (RFC 4180)',
    query: z.object({ rows: z.enum(exportKinds).default('conversations'), ...span, ...filters }),
    output: z.string(),
  }),
}
