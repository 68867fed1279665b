import { askedShare, type Judgement, judge, type Locale, mayBeMeant, nearInMeaning } from '@svar/language'
import type { PassageRow } from '../passage.ts'
import type { FoundHit } from './fuse-hits.ts'
import { type IndexHit, judgedAs } from './tenant-index.ts'

/** Whether the best passage really answers; `best` is its id. */
export type SearchJudgement = Omit<Judgement, 'reason'> & {
  reason: Judgement['reason'] | 'near_in_meaning' | 'asked_alike'
}

/** The same hits in the order of their words and in the order that counts; all of them stand in `rows`. */
interface Judged {
  question: string
  locale: Locale
  words: readonly IndexHit[]
  fused: FoundHit[]
  rows: Map<string, PassageRow>
  /** How near a passage may stand that does not answer; null where vectors decide nothing. */
  nearestWrong: number | null
}

/**
 * The words judge first, the passage that both rankings put first as much as their own best. Where they lack what was
 * asked, that passage may still answer by standing nearer than wrong ones do.
 */
export function judgeHits(input: Judged): SearchJudgement {
  const { words, fused, rows } = input
  const [first] = fused
  const byWords = judgeByWords(input, words)
  const isApart = first && first.score > 0 && first.passageId !== words[0]?.passageId
  const others = words.filter(({ passageId }) => passageId !== first?.passageId)
  const promoted = isApart ? judgeByWords(input, [first, ...others]) : null
  if (promoted?.answerable && promoted.best === first?.passageId) return promoted
  if (byWords.answerable || !first) return byWords
  const passage = rows.get(first.passageId)
  if (!passage || first.similarity === null || input.nearestWrong === null) return byWords
  const confidence = nearInMeaning(input.question, judgedAs(passage, first), {
    similarity: first.similarity,
    bound: input.nearestWrong,
    locale: input.locale,
  })
  if (confidence === null) return byWords
  return { answerable: true, confidence, reason: 'near_in_meaning', best: first.passageId }
}

/** Passages that may be meant where none answers, the likeliest first. */
export function meantBy({ question, locale, rows, words }: Judged, confidence: number): PassageRow[] {
  const known = words.flatMap((hit) => rows.get(hit.passageId) ?? [])
  const judged = words.flatMap((hit) => {
    const row = rows.get(hit.passageId)
    return row ? [judgedAs(row, hit)] : []
  })
  const ids = mayBeMeant(question, words, judged, { locale, confidence })
  const meant = words.filter(({ id }) => ids.includes(id)).map(({ passageId }) => passageId)
  return known.filter(({ id }) => meant.includes(id))
}

function judgeByWords({ question, locale, rows }: Judged, hits: readonly IndexHit[]): Judgement {
  const known = hits.flatMap((hit) => {
    const passage = rows.get(hit.passageId)
    return passage ? [{ hit, passage }] : []
  })
  const judgement = judge(
    question,
    known.map(({ hit, passage }) => asJudged(hit, passage, question)),
    known.map(({ hit, passage }) => judgedAs(passage, hit)),
    { locale },
  )
  const best = known.find(({ hit }) => hit.id === judgement.best)?.passage.id
  return best ? { ...judgement, best } : judgement
}

/**
 * A heading names a subject, and only a question that stands there says that this one was asked before. The more of the
 * subject was asked for, the more the heading says: `Ways to pay` is all that "how do I pay?" wants to know.
 */
const HEADING_SHARE = 0.5

function asJudged(hit: IndexHit, passage: PassageRow, question: string): IndexHit {
  if (passage.faqId !== null) return hit
  const heading = (passage.heading.at(-1) ?? passage.title).trim()
  const asked = askedShare(heading, question, passage.locale as Locale | null)
  // What stands above the heading, `Questions and answers`, is not asked for and makes it no other question.
  const titleFocus = Math.max(hit.titleFocus, asked)
  if (heading.endsWith('?')) return { ...hit, titleFocus }
  const share = HEADING_SHARE + (1 - HEADING_SHARE) * asked
  return { ...hit, titleFocus, titleCoverage: hit.titleCoverage * share }
}
