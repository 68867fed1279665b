import { identifyLanguage, type Locale } from '@svar/language'
import { system } from '../../../kernel/actor.ts'
import { ownTurn } from '../../../kernel/own-turn.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { nearestTo } from '../meaning/nearest.ts'
import { type MeaningAsked, questionVector } from '../meaning/question-vector.ts'
import { type PassageRow, passageOfFaq } from '../passage.ts'
import { faqsByIds } from '../stores/faqs.ts'
import { passagesByIds } from '../stores/passages.ts'
import { knowledgeState } from '../stores/state.ts'
import { type AskedAlike, askedAlike, isSure } from '../wordings/asked-alike.ts'
import { type FoundHit, fuseHits } from './fuse-hits.ts'
import { tenantIndex, update } from './indexes.ts'
import { judgeHits, meantBy, type SearchJudgement } from './judge-hits.ts'
import type { IndexHit, TenantIndex } from './tenant-index.ts'

/** How often a search is repeated because the knowledge has changed under it. */
const MAX_TRIES = 3
/** So far down the words' ranking a passage may stand that meaning lifts. */
const FUSED_WORDS = 60

export interface SearchInput {
  question: string
  /** The asker's; found out from the question where it is left out. */
  locale?: Locale | undefined
  limit?: number
  /** Other ways to ask it that may be searched for next. */
  otherWays?: string[]
  /** Drafts of questions and answers to search as if they were published. */
  withDrafts?: string[]
  /** So long it may wait until all wordings are learnt; a customer does not wait. */
  patienceMs?: number
}
export interface SearchHit {
  passage: PassageRow
  /** By its words; only comparable within one search, and 0 where it was found by meaning alone. */
  score: number
  /** By meaning, -1 to 1; null where vectors were not asked or did not find it. */
  similarity: number | null
  /** Words of the question that the passage holds, and content words that it lacks. */
  matched: string[]
  missing: string[]
  /** 0 to 1: how much of what was asked stands in the passage, and in its title or question. */
  coverage: number
  titleCoverage: number
  titleFocus: number
}
export interface SearchResult {
  hits: SearchHit[]
  judgement: SearchJudgement
  /** At most three passages that may be meant where none answers, the likeliest first. */
  meant: PassageRow[]
  /** Whether vectors were asked beside the words, or why not. */
  meaning: MeaningAsked['state']
  /** Which question was most likely asked in other words; null where words or meaning answer it, or nothing was learnt. */
  alike: AskedAlike | null
  locale: Locale
  durationMs: number
}

/**
 * The passages that fit a question, best first, and whether they answer it. What was committed before the call is
 * found. Opens short transactions of its own, so it is called outside of one.
 */
export async function searchKnowledge(
  platform: Platform,
  tenantId: string,
  input: SearchInput,
): Promise<SearchResult> {
  const started = performance.now()
  const locale = input.locale ?? identifyLanguage(input.question).locale
  const search: Search = { question: input.question, locale, limit: input.limit ?? 10, meaning: null }
  const drafts = await draftsOf(platform, tenantId, input.withDrafts ?? [])
  for (let tries = 1; ; tries += 1) {
    const index = await tenantIndex(platform, tenantId)
    if (index.isEmbedded !== false)
      search.meaning ??= await questionVector(platform, tenantId, input.question, input.otherWays)
    const depth = search.meaning?.state === 'used' ? Math.max(FUSED_WORDS, search.limit) : search.limit
    await ownTurn()
    const words = withDrafts(index, drafts, () => index.search(input.question, locale, depth))
    const read = await inTenant(platform, tenantId, system('search'), (ctx) => readHits(ctx, search, words))
    index.isEmbedded = read.isEmbedded
    // Vectors that have come since the last search are asked at once.
    const isWhole = read.version === index.version && (search.meaning !== null || !read.isEmbedded)
    if (isWhole || tries === MAX_TRIES) {
      const result = judged(search, words, read.fused, [...read.rows, ...drafts])
      const heard = await withWordings(platform, tenantId, input, {
        ...result,
        locale,
        version: read.version,
      })
      const meaning = search.meaning?.state ?? 'off'
      return { ...heard, meaning, locale, durationMs: performance.now() - started }
    }
    if (read.version !== index.version) await update(platform, tenantId)
  }
}

type Found = Pick<SearchResult, 'hits' | 'judgement' | 'meant' | 'locale'>

/** What neither words nor meaning answer may be a question that is known, asked in other words. */
async function withWordings(
  platform: Platform,
  tenantId: string,
  { question, patienceMs = 0 }: SearchInput,
  { version, ...found }: Found & { version: number },
): Promise<Found & Pick<SearchResult, 'alike'>> {
  const { hits, judgement, locale } = found
  if (judgement.answerable) return { ...found, alike: null }
  const alike = await askedAlike(platform, tenantId, { question, locale, version, patienceMs })
  const first = hits[0]?.passage
  if (!alike || !first || !isSure(alike, first, { question, locale })) return { ...found, alike }
  const { confidence } = alike
  return {
    ...found,
    alike,
    meant: [],
    judgement: { answerable: true, confidence, reason: 'asked_alike', best: first.id },
  }
}

interface Search {
  question: string
  locale: Locale
  limit: number
  /** Null: not asked yet. */
  meaning: MeaningAsked | null
}

/** The passages found, with the version that they belong to. */
async function readHits(ctx: Context, { meaning, limit }: Search, words: readonly IndexHit[]) {
  const { version, isEmbedded = false } = await knowledgeState(ctx)
  const near =
    meaning?.state === 'used' ? await nearestTo(ctx, meaning.asked.generation, meaning.asked.vector) : []
  const fused = fuseHits(words, near).slice(0, limit)
  const ids = [...fused, ...words.slice(0, limit)].map(({ passageId }) => passageId)
  return { version, isEmbedded, fused, rows: await passagesByIds(ctx, [...new Set(ids)]) }
}

/** A draft's passage has the id of its question and answer. */
async function draftsOf(platform: Platform, tenantId: string, ids: string[]): Promise<PassageRow[]> {
  if (ids.length === 0) return []
  const faqs = await inTenant(platform, tenantId, system('search'), (ctx) => faqsByIds(ctx, ids))
  return faqs.filter((faq) => faq.status === 'draft').map((faq) => ({ ...passageOfFaq(faq), id: faq.id }))
}

/** Puts drafts in and takes them out again before anybody else can look. */
function withDrafts<T>(index: TenantIndex, drafts: PassageRow[], search: () => T): T {
  for (const draft of drafts) index.add(draft)
  try {
    return search()
  } finally {
    for (const draft of drafts) index.remove(draft.id)
  }
}

function judged(search: Search, words: readonly IndexHit[], fused: FoundHit[], known: PassageRow[]) {
  const { question, locale, limit, meaning } = search
  const rows = new Map(known.map((row) => [row.id, row]))
  const nearestWrong = meaning?.state === 'used' ? meaning.asked.nearestWrong : null
  const asked = { question, locale, words: words.slice(0, limit), fused, rows, nearestWrong }
  const judgement = judgeHits(asked)
  const meant = judgement.answerable ? [] : meantBy(asked, judgement.confidence)
  // What the words hold to answer is shown, however far down meaning has put it.
  const missed = words.find(({ passageId }) => passageId === judgement.best)
  const isShown = !missed || fused.some(({ passageId }) => passageId === missed.passageId)
  const shown = isShown ? fused : [...fused.slice(0, limit - 1), { ...missed, similarity: null }]
  const hits = shown.flatMap((hit): SearchHit[] => {
    const passage = rows.get(hit.passageId)
    const { score, similarity, matched, missing, coverage, titleCoverage, titleFocus } = hit
    return passage
      ? [{ passage, score, similarity, matched, missing, coverage, titleCoverage, titleFocus }]
      : []
  })
  return { hits, judgement, meant }
}
