/**
 * Knowledge: what the business has given to read and has answered by hand, and finding in it what fits a question.
 * It owns sources (files, websites, texts), their documents and passages, questions and answers with their versions,
 * suggestions, and the search index of each workspace, which is a copy in memory of what the database holds; where a
 * workspace has chosen a model for it, the vectors by which passages are found by meaning too.
 * It never answers a customer and asks no language model: later rooms search here and decide.
 */
export { addFaqs } from './actions/add-faqs.ts'
export { addFileSource, type FileInput } from './actions/add-file.ts'
export { addTextSource, type TextInput } from './actions/add-text.ts'
export { addWebsiteSource, type WebsiteInput } from './actions/add-website.ts'
export { type SuggestionInput, suggestFaq } from './actions/suggest-faq.ts'
export { teachFaq } from './actions/teach-faq.ts'
export { withdrawUnanswered } from './actions/withdraw-unanswered.ts'
export type { FaqDraft } from './faq.ts'
export { tenantsWithFailingEmbeddings } from './meaning/failing-tenants.ts'
export type { PassageRow } from './passage.ts'
export { overview } from './queries.ts'
export { waitUntilRead } from './reading/wait-until-read.ts'
export { knowledge } from './room.ts'
export {
  type SearchHit,
  type SearchInput,
  type SearchResult,
  searchKnowledge,
} from './search/search-knowledge.ts'
export { suggestQuestions } from './search/suggest-questions.ts'
export { showPassage } from './show.ts'
export { passagesByIds } from './stores/passages.ts'
export { knowledgeState } from './stores/state.ts'
