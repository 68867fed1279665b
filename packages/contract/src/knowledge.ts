import { z } from 'zod'
import { route } from './route.ts'
import { byId, cursor, done, id, locale, page, pageSize, text, timestamp } from './shared.ts'

const room = 'knowledge'
const viewer = { kind: 'member', role: 'viewer' } as const
const agent = { kind: 'member', role: 'agent' } as const

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
export const faqInput = z.object({
  question: text(500, 1),
  alternatives: z.array(text(500, 1)).max(30).default([]),
  answer: text(8000, 1),
  locale,
  status: faqStatus.default('published'),
})
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
export const searchHit = z.object({ passage, score: z.number(), matched: z.array(z.string()) })

export const knowledge = {
  overview: route({
    method: 'GET',
    path: '/api/knowledge',
    room,
    access: viewer,
    summary: 'How much is known',
    output: z.object({
      sources: z.number().int(),
      documents: z.number().int(),
      passages: z.number().int(),
      faqs: z.number().int(),
      suggestions: z.number().int(),
      locales: z.array(z.object({ locale: z.string(), passages: z.number().int() })),
    }),
  }),
  sources: route({
    method: 'GET',
    path: '/api/knowledge/sources',
    room,
    access: viewer,
    summary: 'Sources, newest first',
    query: z.object({ cursor: cursor.optional(), limit: pageSize }),
    output: page(source),
  }),
  source: route({
    method: 'GET',
    path: '/api/knowledge/sources/{id}',
    room,
    access: viewer,
    summary: 'One source',
    params: byId,
    output: source,
  }),
  addFile: route({
    method: 'POST',
    path: '/api/knowledge/files',
    room,
    access: agent,
    upload: true,
    status: 202,
    summary: 'Add a document: PDF, DOCX, XLSX, CSV, HTML, Markdown, text or e-mail',
    output: source,
  }),
  addWebsite: route({
    method: 'POST',
    path: '/api/knowledge/websites',
    room,
    access: agent,
    status: 202,
    summary: 'Add a website: robots and sitemap are respected',
    body: z.object({
      url: z.url({ protocol: /^https?$/ }).max(2000),
      crawl: crawlOptions.prefault({}),
      locale: locale.nullable().default(null),
    }),
    output: source,
  }),
  addText: route({
    method: 'POST',
    path: '/api/knowledge/texts',
    room,
    access: agent,
    status: 202,
    summary: 'Add text (Markdown) as a source',
    body: z.object({
      title: text(300, 1),
      text: text(500_000, 1),
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .nullable()
        .default(null),
      locale: locale.nullable().default(null),
    }),
    output: source,
  }),
  refreshSource: route({
    method: 'POST',
    path: '/api/knowledge/sources/{id}/refresh',
    room,
    access: agent,
    status: 202,
    summary: 'Read it again',
    params: byId,
    output: source,
  }),
  removeSource: route({
    method: 'DELETE',
    path: '/api/knowledge/sources/{id}',
    room,
    access: agent,
    summary: 'Remove it with its passages',
    params: byId,
    output: done,
  }),
  documents: route({
    method: 'GET',
    path: '/api/knowledge/sources/{id}/documents',
    room,
    access: viewer,
    summary: 'Its pages or files, each with what went wrong',
    params: byId,
    query: z.object({ state: sourceState.optional(), cursor: cursor.optional(), limit: pageSize }),
    output: page(document),
  }),
  passages: route({
    method: 'GET',
    path: '/api/knowledge/sources/{id}/passages',
    room,
    access: viewer,
    summary: 'Its passages',
    params: byId,
    query: z.object({ documentId: id.optional(), cursor: cursor.optional(), limit: pageSize }),
    output: page(passage),
  }),
  search: route({
    method: 'GET',
    path: '/api/knowledge/search',
    room,
    access: viewer,
    summary: 'The passages that fit a question',
    query: z.object({ q: text(1000, 1), locale: locale.optional(), limit: pageSize }),
    output: z.object({ items: z.array(searchHit), durationMs: z.number() }),
  }),
  faqs: route({
    method: 'GET',
    path: '/api/knowledge/faqs',
    room,
    access: viewer,
    summary: 'Questions and answers',
    query: z.object({
      q: z.string().max(200).optional(),
      locale: locale.optional(),
      status: faqStatus.optional(),
      cursor: cursor.optional(),
      limit: pageSize,
    }),
    output: page(faq),
  }),
  addFaq: route({
    method: 'POST',
    path: '/api/knowledge/faqs',
    room,
    access: agent,
    summary: 'Write a question and its answer',
    body: faqInput,
    output: faq,
  }),
  updateFaq: route({
    method: 'PATCH',
    path: '/api/knowledge/faqs/{id}',
    room,
    access: agent,
    summary: 'Change it; the version before is kept',
    params: byId,
    body: faqInput.partial().extend({
      version: z.number().int().optional().describe('The version you saw; a newer one is not overwritten'),
    }),
    output: faq,
  }),
  removeFaq: route({
    method: 'DELETE',
    path: '/api/knowledge/faqs/{id}',
    room,
    access: agent,
    summary: 'Remove it',
    params: byId,
    output: done,
  }),
  faqVersions: route({
    method: 'GET',
    path: '/api/knowledge/faqs/{id}/versions',
    room,
    access: viewer,
    summary: 'Its earlier versions',
    params: byId,
    output: z.object({ items: z.array(faqVersion) }),
  }),
  exportFaqs: route({
    method: 'GET',
    path: '/api/knowledge/faqs/export',
    room,
    access: viewer,
    summary: 'All questions and answers, to import elsewhere',
    output: z.object({ faqs: z.array(faqInput) }),
  }),
  importFaqs: route({
    method: 'POST',
    path: '/api/knowledge/faqs/import',
    room,
    access: agent,
    summary: 'Import questions and answers; the same question in the same language is updated',
    body: z.object({ faqs: z.array(faqInput).max(5000) }),
    output: z.object({ added: z.number().int(), updated: z.number().int(), unchanged: z.number().int() }),
  }),
  suggestions: route({
    method: 'GET',
    path: '/api/knowledge/suggestions',
    room,
    access: viewer,
    summary: 'Suggested questions and answers, out of what people wrote',
    query: z.object({ cursor: cursor.optional(), limit: pageSize }),
    output: page(suggestion),
  }),
  approveSuggestion: route({
    method: 'POST',
    path: '/api/knowledge/suggestions/{id}/approval',
    room,
    access: agent,
    summary: 'Make it a question and answer, changed if need be',
    params: byId,
    body: faqInput.partial(),
    output: faq,
  }),
  rejectSuggestion: route({
    method: 'DELETE',
    path: '/api/knowledge/suggestions/{id}',
    room,
    access: agent,
    summary: 'Refuse it',
    params: byId,
    output: done,
  }),
}
