import { z } from 'zod'
import { citation, receipt } from './conversations.ts'
import { faq, faqStatus } from './knowledge.ts'
import { route } from './route.ts'
import { byId, done, id, locale, text, timestamp } from './shared.ts'

const room = 'assistant'
const viewer = { kind: 'member', role: 'viewer' } as const
const agent = { kind: 'member', role: 'agent' } as const

/** Why a person did not want what the assistant would have answered. */
export const draftReasons = ['wrong', 'outdated', 'tone', 'not_asked'] as const
export const draftReason = z.enum(draftReasons)
export type DraftReason = z.infer<typeof draftReason>

/** What the assistant would answer, for a person to use, change or refuse. It is never sent by itself. */
export const answerDraft = z.object({
  id,
  conversationId: id,
  messageId: id.describe('The customer’s message that it answers'),
  text: z.string(),
  locale,
  engine: z.string(),
  sources: z.array(citation),
  receipts: z.array(receipt),
  taken: z.boolean().describe('Somebody has put it into their reply'),
  createdAt: timestamp,
})
export type AnswerDraft = z.infer<typeof answerDraft>

/** A refusal that shows what to put right in the knowledge. */
export const draftHint = z.object({
  id,
  conversationId: id,
  question: z.string(),
  text: z.string(),
  locale,
  reason: draftReason,
  note: z.string(),
  sources: z.array(citation),
  byName: z.string().nullable(),
  at: timestamp,
})
export type DraftHint = z.infer<typeof draftHint>

const outcomes = z.object({
  used: z.number().int().describe('Sent as it was'),
  edited: z.number().int(),
  refused: z.number().int(),
  passed: z.number().int().describe('Something else was sent'),
})
export const draftFigures = outcomes.extend({
  days: z.number().int(),
  made: z.number().int(),
  changed: z.number().nullable().describe('How much was changed on average in those edited, 0 to 1'),
  reasons: z.record(draftReason, z.number().int()),
  sources: z.array(outcomes.extend({ sourceId: z.string(), title: z.string() })),
})
export type DraftFigures = z.infer<typeof draftFigures>

/** A question that was taught, asked again after each change of the knowledge. */
export const keptTest = z.object({
  id,
  question: z.string(),
  locale,
  answer: z.string().describe('What is to be answered'),
  answerNow: z.string().describe('What was answered when it was last run'),
  state: z.enum(['new', 'passes', 'broken']),
  brokeAt: timestamp.nullable(),
  conversationId: id.nullable(),
  createdBy: z.string().nullable(),
  createdAt: timestamp,
})
export type KeptTest = z.infer<typeof keptTest>
export const keptTests = z.object({
  passing: z.number().int(),
  broken: z.number().int(),
  isCurrent: z.boolean().describe('Whether they were all run since the knowledge last changed'),
  items: z.array(keptTest).describe('Broken ones first'),
})
export type KeptTests = z.infer<typeof keptTests>

const lesson = z.object({
  conversationId: id,
  messageId: id.nullable().default(null).describe('The answer that this corrects'),
  question: text(500, 1),
  answer: text(8000, 1),
  locale,
  status: faqStatus.default('published'),
  faqId: id.nullable().default(null).describe('Change this answer, and let it answer the question too'),
})

/** The assistant beside people: what it would answer, and what they teach it from a conversation. */
export const assist = {
  draft: route({
    method: 'GET',
    path: '/api/conversations/{id}/answer-draft',
    room,
    access: viewer,
    summary: 'What the assistant would answer to the customer’s last message, if it has something to say',
    params: byId,
    output: z.object({ draft: answerDraft.nullable() }),
  }),
  takeDraft: route({
    method: 'POST',
    path: '/api/assistant/drafts/{id}/taking',
    room,
    access: agent,
    summary: 'It was put into a reply; what is sent is compared with it',
    params: byId,
    output: done,
  }),
  refuseDraft: route({
    method: 'POST',
    path: '/api/assistant/drafts/{id}/refusal',
    room,
    access: agent,
    summary: 'Refuse it and say why',
    params: byId,
    body: z.object({ reason: draftReason, note: text(500).default('') }),
    output: done,
  }),
  draftFigures: route({
    method: 'GET',
    path: '/api/assistant/drafts/figures',
    room,
    access: viewer,
    summary: 'What became of drafts, by source',
    query: z.object({ days: z.coerce.number().int().min(1).max(366).default(30) }),
    output: draftFigures,
  }),
  hints: route({
    method: 'GET',
    path: '/api/assistant/hints',
    room,
    access: viewer,
    summary: 'Refused drafts that nobody has looked after, newest first',
    output: z.object({ items: z.array(draftHint) }),
  }),
  settleHint: route({
    method: 'POST',
    path: '/api/assistant/hints/{id}/settlement',
    room,
    access: agent,
    summary: 'What it showed was put right, or need not be',
    params: byId,
    output: done,
  }),
  teach: route({
    method: 'POST',
    path: '/api/assistant/lessons',
    room,
    access: agent,
    summary: 'Correct an answer or write one, from a conversation; a test of it is kept',
    body: lesson,
    output: z.object({ faq, test: keptTest }),
  }),
  tests: route({
    method: 'GET',
    path: '/api/assistant/tests',
    room,
    access: viewer,
    summary: 'Kept tests and how they came out',
    output: keptTests,
  }),
  runTests: route({
    method: 'POST',
    path: '/api/assistant/tests/runs',
    room,
    access: agent,
    summary: 'Ask all of them again now',
    output: keptTests,
  }),
  removeTest: route({
    method: 'DELETE',
    path: '/api/assistant/tests/{id}',
    room,
    access: agent,
    summary: 'Keep it no longer',
    params: byId,
    output: done,
  }),
}
