import { identifyLanguage, type Judgement, judge, type Locale } from '@svar/language'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { type PassageRow, passageOfFaq } from '../passage.ts'
import { faqsByIds } from '../stores/faqs.ts'
import { passagesByIds } from '../stores/passages.ts'
import { knowledgeState } from '../stores/state.ts'
import { tenantIndex, update } from './indexes.ts'
import { type IndexHit, judgedAs, type TenantIndex } from './tenant-index.ts'

/** How often a search is repeated because the knowledge has changed under it. */
const MAX_TRIES = 3

export interface SearchInput {
  question: string
  /** The asker's; found out from the question where it is left out. */
  locale?: Locale | undefined
  limit?: number
  /** Drafts of questions and answers to search as if they were published. */
  withDrafts?: string[]
}
export interface SearchHit {
  passage: PassageRow
  /** Only comparable within one search. */
  score: number
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
  /** Whether the best passage really answers; `best` is its id. */
  judgement: Judgement
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
  const wanted = { ...input, locale, limit: input.limit ?? 10 }
  const drafts = await draftsOf(platform, tenantId, input.withDrafts ?? [])
  for (let tries = 1; ; tries += 1) {
    const index = await tenantIndex(platform, tenantId)
    const found = withDrafts(index, drafts, () => index.search(input.question, locale, wanted.limit))
    const { rows, version } = await inTenant(platform, tenantId, system('search'), async (ctx) => ({
      version: (await knowledgeState(ctx)).version,
      rows: await passagesByIds(
        ctx,
        found.map(({ passageId }) => passageId),
      ),
    }))
    if (version === index.version || tries === MAX_TRIES) {
      const result = judged(input.question, locale, found, [...rows, ...drafts])
      return { ...result, locale, durationMs: performance.now() - started }
    }
    await update(platform, tenantId)
  }
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

function judged(question: string, locale: Locale, found: IndexHit[], rows: PassageRow[]) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const known = found.flatMap((hit) => {
    const passage = byId.get(hit.passageId)
    return passage ? [{ hit, passage }] : []
  })
  const judgement = judge(
    question,
    known.map(({ hit, passage }) => asJudged(hit, passage)),
    known.map(({ hit, passage }) => judgedAs(passage, hit)),
    { locale },
  )
  const best = known.find(({ hit }) => hit.id === judgement.best)?.passage.id
  return {
    hits: known.map(({ hit, passage }): SearchHit => {
      const { score, matched, missing, coverage, titleCoverage, titleFocus } = hit
      return { passage, score, matched, missing, coverage, titleCoverage, titleFocus }
    }),
    judgement: best ? { ...judgement, best } : judgement,
  }
}

/** A heading names a subject; only a question that stands there says that this one was asked before. */
const HEADING_SHARE = 0.5

function asJudged(hit: IndexHit, passage: PassageRow): IndexHit {
  const isQuestion = passage.faqId !== null || (passage.heading.at(-1) ?? passage.title).trim().endsWith('?')
  return isQuestion ? hit : { ...hit, titleCoverage: hit.titleCoverage * HEADING_SHARE }
}
