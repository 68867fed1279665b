import { contract } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import type { Call, Http } from '../../platform/http/http.ts'
import { addFaq } from './actions/add-faq.ts'
import { addFaqs } from './actions/add-faqs.ts'
import { addFileSource } from './actions/add-file.ts'
import { addTextSource } from './actions/add-text.ts'
import { addWebsiteSource } from './actions/add-website.ts'
import { approveSuggestion, rejectSuggestion } from './actions/approve-suggestion.ts'
import { refreshSource } from './actions/refresh-source.ts'
import { removeFaq } from './actions/remove-faq.ts'
import { removeSource } from './actions/remove-source.ts'
import { updateFaq } from './actions/update-faq.ts'
import { refillEmbeddings, removeEmbeddings, saveEmbeddings } from './meaning/save-embeddings.ts'
import { showEmbeddings } from './meaning/show-embeddings.ts'
import { tryEmbeddings } from './meaning/try-embeddings.ts'
import * as queries from './queries.ts'
import { searchKnowledge } from './search/search-knowledge.ts'
import { showPassage, showSource } from './show.ts'
import { source } from './stores/sources.ts'

const { knowledge: k } = contract
const ok = { ok: true } as const

export function routes(http: Http): void {
  meaningRoutes(http)
  sourceRoutes(http)
  readRoutes(http)
  faqRoutes(http)
  suggestionRoutes(http)
}

function sourceRoutes(http: Http) {
  http.on(k.sources, (ctx, { query }) => queries.listSources(ctx, query))
  http.on(k.source, async (ctx, { params }) => showSource(await source(ctx, params.id)))
  http.free(k.addFile, uploadSource)
  http.on(k.addWebsite, (ctx, { body }) => addWebsiteSource(ctx, body))
  http.on(k.addText, (ctx, { body }) => addTextSource(ctx, body))
  http.on(k.refreshSource, (ctx, { params }) => refreshSource(ctx, params.id))
  http.on(k.removeSource, (ctx, { params }) => removeSource(ctx, params.id).then(() => ok))
}

/** The bytes go to the disk as they come. */
async function uploadSource({ platform, tenantId, actor, request }: Call) {
  const part = await request.file()
  if (!part) throw new AppError('bad_request', 'Send the file as the field "file" of a multipart form.')
  const isCut = () => part.file.truncated
  return addFileSource(platform, tenantId, actor, { name: part.filename ?? '', content: part.file, isCut })
}

function readRoutes(http: Http) {
  http.on(k.overview, (ctx) => queries.overview(ctx))
  http.on(k.documents, (ctx, { params, query }) => queries.listDocuments(ctx, params.id, query))
  http.on(k.passages, (ctx, { params, query }) => queries.listPassages(ctx, params.id, query))
  http.free(k.search, async ({ platform, tenantId }, { query }) => {
    const { q: question, locale, limit } = query
    const { hits, durationMs } = await searchKnowledge(platform, tenantId, { question, locale, limit })
    const items = hits.map(({ passage, score, similarity, matched }) => ({
      passage: showPassage(passage),
      score,
      similarity,
      matched,
    }))
    return { items, durationMs }
  })
}

function meaningRoutes(http: Http) {
  http.on(k.embeddings, (ctx) => showEmbeddings(ctx))
  http.on(k.saveEmbeddings, (ctx, { body }) => saveEmbeddings(ctx, body))
  http.on(k.removeEmbeddings, (ctx) => removeEmbeddings(ctx).then(() => ok))
  http.on(k.refillEmbeddings, (ctx) => refillEmbeddings(ctx))
  http.free(k.testEmbeddings, (call, { body }) => tryEmbeddings(call, body))
}

function faqRoutes(http: Http) {
  http.on(k.faqs, (ctx, { query }) => queries.listFaqs(ctx, query))
  http.on(k.addFaq, (ctx, { body }) => addFaq(ctx, body))
  http.on(k.updateFaq, (ctx, { params, body }) => updateFaq(ctx, params.id, body))
  http.on(k.removeFaq, (ctx, { params }) => removeFaq(ctx, params.id).then(() => ok))
  http.on(k.faqVersions, async (ctx, { params }) => ({
    items: await queries.listFaqVersions(ctx, params.id),
  }))
  http.on(k.exportFaqs, async (ctx) => ({ faqs: await queries.exportFaqs(ctx) }))
  http.on(k.importFaqs, (ctx, { body }) => addFaqs(ctx, body.faqs))
}

function suggestionRoutes(http: Http) {
  http.on(k.suggestions, (ctx, { query }) => queries.listSuggestions(ctx, query))
  http.on(k.approveSuggestion, (ctx, { params, body }) => approveSuggestion(ctx, params.id, body))
  http.on(k.rejectSuggestion, (ctx, { params }) => rejectSuggestion(ctx, params.id).then(() => ok))
}
