import type { Document, Faq, Passage, Source, Suggestion } from '@svar/contract'
import type { PassageRow } from './passage.ts'
import type { DocumentRow, FaqRow, SourceRow, SuggestionRow } from './tables.ts'

export const showSource = (row: SourceRow): Source => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  url: row.url,
  fileName: row.fileName,
  locale: row.locale,
  state: row.state,
  problem: row.problem,
  warnings: row.warnings,
  progress: row.progress,
  documents: row.documents,
  passages: row.passages,
  failedPages: row.failedPages,
  crawl: row.crawl,
  nextCrawlAt: row.nextCrawlAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

export const showDocument = (row: DocumentRow): Document => ({
  id: row.id,
  sourceId: row.sourceId,
  title: row.title,
  url: row.address || null,
  state: row.state,
  problem: row.problem,
  passages: row.passages,
  updatedAt: row.updatedAt.toISOString(),
})

export const showPassage = ({ phrasings: _, ...passage }: PassageRow): Passage => passage

export const showFaq = (row: FaqRow): Faq => ({
  id: row.id,
  question: row.question,
  alternatives: row.alternatives,
  answer: row.answer,
  locale: row.locale,
  status: row.status,
  version: row.version,
  updatedBy: row.updatedBy,
  updatedAt: row.updatedAt.toISOString(),
})

export const showSuggestion = (row: SuggestionRow): Suggestion => ({
  id: row.id,
  question: row.question,
  answer: row.answer,
  locale: row.locale,
  origin: row.origin,
  times: row.times,
  conversationId: row.conversationId,
  createdAt: row.createdAt.toISOString(),
})
