import type { Locale, Problem, Source } from '@svar/contract'
import { customType, integer, jsonb, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { moment, tenantTable } from '../../platform/database/columns.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const sources = tenantTable('sources', {
  kind: text('kind').$type<Source['kind']>().notNull(),
  title: text('title').notNull(),
  url: text('url'),
  fileId: text('file_id'),
  fileName: text('file_name'),
  contentType: text('content_type'),
  sha256: text('sha256'),
  content: text('content'),
  locale: text('locale').$type<Locale>(),
  state: text('state').$type<Source['state']>().notNull().default('waiting'),
  problem: jsonb('problem').$type<Problem>(),
  warnings: jsonb('warnings').$type<Problem[]>().notNull().default([]),
  progress: jsonb('progress').$type<Source['progress']>(),
  documents: integer('documents').notNull().default(0),
  passages: integer('passages').notNull().default(0),
  failedPages: integer('failed_pages').notNull().default(0),
  crawl: jsonb('crawl').$type<NonNullable<Source['crawl']>>(),
  nextCrawlAt: moment('next_crawl_at'),
  runId: uuid('run_id'),
  lockKey: integer('lock_key'),
  attempts: smallint('attempts').notNull().default(0),
  crawlId: uuid('crawl_id'),
  frontier: bytes('frontier'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

export const documents = tenantTable('documents', {
  sourceId: uuid('source_id').notNull(),
  address: text('address').notNull().default(''),
  title: text('title').notNull(),
  state: text('state').$type<Source['state']>().notNull(),
  problem: jsonb('problem').$type<Problem>(),
  passages: integer('passages').notNull().default(0),
  contentHash: text('content_hash'),
  etag: text('etag'),
  lastModified: text('last_modified'),
  links: jsonb('links').$type<string[]>(),
  crawlId: uuid('crawl_id'),
  updatedAt: moment('updated_at').notNull(),
})

export const faqs = tenantTable('faqs', {
  question: text('question').notNull(),
  alternatives: text('alternatives').array().notNull(),
  answer: text('answer').notNull(),
  locale: text('locale').$type<Locale>().notNull(),
  status: text('status').$type<'draft' | 'published'>().notNull(),
  version: integer('version').notNull().default(1),
  updatedBy: text('updated_by'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

export const suggestions = tenantTable('suggestions', {
  question: text('question').notNull(),
  questionKey: text('question_key').notNull(),
  answer: text('answer').notNull(),
  locale: text('locale').$type<Locale>().notNull(),
  origin: text('origin').$type<'human_reply' | 'unanswered' | 'api'>().notNull(),
  times: integer('times').notNull().default(1),
  conversationId: uuid('conversation_id'),
  refusedAt: moment('refused_at'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

/** All of a source but what may be long: the text that was pasted, and where a crawl stands. */
export type SourceRow = Omit<typeof sources.$inferSelect, 'content' | 'frontier'>
export type DocumentRow = Omit<typeof documents.$inferSelect, 'links'>
export type FaqRow = typeof faqs.$inferSelect
export type SuggestionRow = typeof suggestions.$inferSelect
