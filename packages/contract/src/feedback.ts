import { z } from 'zod'
import { route } from './route.ts'
import { byId, done, id, text, timestamp } from './shared.ts'

const room = 'feedback'
const viewer = { kind: 'member', role: 'viewer' } as const
const agent = { kind: 'member', role: 'agent' } as const
const admin = { kind: 'member', role: 'admin' } as const

/** The states that are shown as tags of a conversation. */
export const moods = ['dissatisfied', 'confused', 'hurried', 'wants_person', 'leaving'] as const
export const mood = z.enum(moods)
export type Mood = z.infer<typeof mood>

export const conversationMood = z.object({
  mood,
  confidence: z.number().describe('0 to 1; 1 where a person says so'),
  messageId: id.nullable().describe('The message that shows it most clearly'),
  shown: z.boolean().describe('False where a person took it away'),
  at: timestamp,
})
export type ConversationMood = z.infer<typeof conversationMood>

export const reviewReasons = ['risky', 'low_score', 'sample'] as const
export const checklistAnswer = z.object({ question: text(200, 1), answer: z.enum(['yes', 'no', 'na']) })
export const review = z.object({
  id,
  conversationId: id,
  why: z.enum(reviewReasons),
  state: z.enum(['waiting', 'done', 'skipped']),
  customer: z.string().nullable(),
  preview: z.string(),
  csat: z.number().int().nullable(),
  moods: z.array(mood),
  answers: z.array(checklistAnswer),
  score: z.number().int().nullable(),
  comment: z.string(),
  reviewedBy: z.string().nullable(),
  reviewedAt: timestamp.nullable(),
  createdAt: timestamp,
})
export type Review = z.infer<typeof review>

export const reviewSettings = z.object({
  checklist: z.array(text(200, 1)).max(20).describe('What a reviewer looks for, in the business’s own words'),
  samplePercent: z.number().int().min(0).max(100),
})
export type ReviewSettings = z.infer<typeof reviewSettings>

const answerThumb = z.object({
  messageId: id,
  seq: z.number().int().describe('Where in the conversation'),
  value: z.enum(['up', 'down']),
  reasons: z.array(z.string()).describe('Codes, such as `wrong`'),
  comment: z.string(),
})
export type AnswerThumb = z.infer<typeof answerThumb>

/** An answer that did not help somebody, with what it was an answer to. */
const dislikedAnswer = answerThumb.omit({ value: true }).extend({
  conversationId: id,
  customer: z.string().nullable(),
  question: z.string(),
  answer: z.string(),
  isTaught: z.boolean().describe('What to answer instead was taught since, and is found'),
  at: timestamp.describe('When it was answered'),
})
export type DislikedAnswer = z.infer<typeof dislikedAnswer>

const counted = z.array(z.object({ name: z.string(), times: z.number().int() }))
export const qualityFigures = z.object({
  days: z.number().int(),
  csat: z.object({
    given: z.number().int(),
    average: z.number().nullable(),
    scores: z.array(z.number().int()).length(5).describe('How often 1, 2, 3, 4 and 5'),
  }),
  thumbs: z.object({
    up: z.number().int(),
    down: z.number().int(),
    reasons: counted.describe('Why answers did not help'),
  }),
  reasons: counted.describe('Why conversations were not good'),
  moods: counted,
  risky: z.number().int(),
  reviews: z.object({
    waiting: z.number().int(),
    done: z.number().int(),
    average: z.number().nullable(),
    checklist: z.array(z.object({ question: z.string(), yes: z.number().int(), no: z.number().int() })),
  }),
})
export type QualityFigures = z.infer<typeof qualityFigures>

/** What customers think of it, and what people find when they look again. */
export const feedback = {
  moods: route({
    method: 'GET',
    path: '/api/conversations/{id}/moods',
    room,
    access: viewer,
    summary: 'In which states the customer wrote, and why they were content or not',
    params: byId,
    output: z.object({
      items: z.array(conversationMood),
      reasons: z.array(z.string()),
      thumbs: z.array(answerThumb).describe('On single answers, in their order'),
    }),
  }),
  correctMood: route({
    method: 'PUT',
    path: '/api/conversations/{id}/moods',
    room,
    access: agent,
    summary: 'Say that one is there, or that it is not',
    params: byId,
    body: z.object({ mood, shown: z.boolean() }),
    output: done,
  }),
  quality: route({
    method: 'GET',
    path: '/api/feedback/quality',
    room,
    access: viewer,
    summary: 'Scores, reasons, states and reviews of so many days',
    query: z.object({ days: z.coerce.number().int().min(1).max(366).default(30) }),
    output: qualityFigures,
  }),
  dislikedAnswers: route({
    method: 'GET',
    path: '/api/feedback/answers',
    room,
    access: viewer,
    summary:
      'Answers of the assistant that got a thumb down, those first that nobody has corrected, then the latest, at most 100',
    query: z.object({ days: z.coerce.number().int().min(1).max(366).default(30) }),
    output: z.object({ items: z.array(dislikedAnswer) }),
  }),
  reviews: route({
    method: 'GET',
    path: '/api/feedback/reviews',
    room,
    access: agent,
    summary:
      'Conversations to look at again, the oldest first; or those that were looked at, the latest first',
    query: z.object({ state: z.enum(['waiting', 'done']).default('waiting') }),
    output: z.object({ items: z.array(review) }),
  }),
  decideReview: route({
    method: 'PUT',
    path: '/api/feedback/reviews/{id}',
    room,
    access: agent,
    summary: 'Review a conversation by the checklist; without a score it is left out of the queue',
    params: byId,
    body: z.object({
      answers: z.array(checklistAnswer).max(20).default([]),
      score: z.number().int().min(1).max(5).nullable(),
      comment: text(4000).default(''),
    }),
    output: done,
  }),
  reviewSettings: route({
    method: 'GET',
    path: '/api/feedback/settings',
    room,
    access: viewer,
    summary: 'The checklist, and how much is sampled',
    output: reviewSettings,
  }),
  changeReviewSettings: route({
    method: 'PUT',
    path: '/api/feedback/settings',
    room,
    access: admin,
    summary: 'Change them',
    body: reviewSettings,
    output: reviewSettings,
  }),
}
