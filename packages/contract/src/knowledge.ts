import { z } from 'zod'
import { id, locale, text, timestamp } from './shared.ts'

/** What went wrong, as a code with parameters, so that each reader sees it in their own language. */
export const problem = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Problem = z.infer<typeof problem>
export const sourceState = z.enum(['waiting', 'working', 'ready', 'partial', 'failed'])
export const crawlOptions = z.object({
  maxPages: z.number().int().min(1).max(2000).default(200),
  maxDepth: z.number().int().min(0).max(10).default(4),
  everyDays: z.number().int().min(0).max(90).default(7).describe('0: only by hand'),
})
export const source = z.object({
  id,
  kind: z.enum(['file', 'website', 'text']),
  title: z.string(),
  url: z.string().nullable(),
  fileName: z.string().nullable(),
  locale: locale.nullable().describe('null: found out by reading'),
  state: sourceState,
  problem: problem.nullable(),
  warnings: z.array(problem),
  progress: z.object({ done: z.number().int(), total: z.number().int(), current: z.string() }).nullable(),
  documents: z.number().int(),
  passages: z.number().int(),
  failedPages: z.number().int(),
  crawl: crawlOptions.nullable(),
  nextCrawlAt: timestamp.nullable(),
  createdAt: timestamp,
  updatedAt: timestamp,
})
export type Source = z.infer<typeof source>
export const document = z.object({
  id,
  sourceId: id,
  title: z.string(),
  url: z.string().nullable(),
  state: sourceState,
  problem: problem.nullable(),
  passages: z.number().int(),
  updatedAt: timestamp,
})
export type Document = z.infer<typeof document>
export const passage = z.object({
  id,
  documentId: id.nullable(),
  sourceId: id.nullable(),
  faqId: id.nullable(),
  title: z.string(),
  heading: z.array(z.string()),
  text: z.string(),
  page: z.number().int().nullable(),
  url: z.string().nullable(),
  locale: z.string().nullable(),
})
export type Passage = z.infer<typeof passage>
export const faqStatus = z.enum(['draft', 'published'])
export const faq = z.object({
  id,
  question: z.string(),
  alternatives: z.array(z.string()).describe('Other ways in which customers ask it'),
  answer: z.string(),
  locale,
  status: faqStatus,
  version: z.number().int(),
  updatedBy: z.string().nullable(),
  updatedAt: timestamp,
})
export type Faq = z.infer<typeof faq>
export const faqVersion = z.object({
  version: z.number().int(),
  question: z.string(),
  answer: z.string(),
  status: faqStatus,
  savedBy: z.string().nullable(),
  savedAt: timestamp,
})
const faqFields = z.object({
  question: text(500, 1),
  alternatives: z.array(text(500, 1)).max(30),
  answer: text(8000, 1),
  locale,
  status: faqStatus,
})
export const faqInput = faqFields.extend({
  alternatives: faqFields.shape.alternatives.default([]),
  status: faqStatus.default('published'),
})
/** What is left out stays as it is: no defaults here. */
export const faqChanges = faqFields.partial()
export const suggestion = z.object({
  id,
  question: z.string(),
  answer: z.string(),
  locale,
  origin: z.enum(['human_reply', 'unanswered', 'api']),
  times: z.number().int(),
  conversationId: id.nullable(),
  createdAt: timestamp,
})
export type Suggestion = z.infer<typeof suggestion>
export const searchHit = z.object({
  passage,
  score: z
    .number()
    .describe('By its words; only comparable within one search, 0 where it was found by meaning alone'),
  similarity: z
    .number()
    .nullable()
    .describe('By meaning: -1 to 1; null where vectors were not asked or did not find it'),
  matched: z.array(z.string()),
})
export const meaning = z
  .enum(['off', 'used', 'failed', 'slow', 'budget'])
  .describe('Whether vectors were asked beside the words, or why not')
