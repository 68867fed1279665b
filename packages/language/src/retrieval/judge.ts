import { showsWanted, wantedBy } from '../answer/wanted.ts'
import { identifyLanguage } from '../identify/identify-language.ts'
import { type Locale, languageOf } from '../locale.ts'
import { isOfAnotherSize } from './other-size.ts'
import type { PassageHit } from './types.ts'

/** Why a passage is or is not held to answer; stable words, for logs and the playground. */
export type JudgementReason =
  | 'nothing_found'
  | 'nothing_asked'
  | 'not_covered'
  | 'partly_covered'
  | 'covered'
  | 'question_known'

/** The judgement; `best` is the id of the passage that it is about. */
export type Judgement = { answerable: boolean; confidence: number; reason: JudgementReason; best?: string }

/** The texts of the hits, for what the words alone cannot tell. */
export type JudgedPassage = { id: string; text: string; title?: string }

/** From this confidence on a passage may be given as an answer. */
export const ANSWERABLE_FROM = 0.5
const LOOKED_AT = 3
/** The lead of a hit that has no rival. */
const ALONE = 0.5
/** What is left of the confidence in a passage about homes of another size. */
const ANOTHER_SIZE = 0.3

/**
 * Judges whether the passages found really answer the question, so that what the knowledge does not hold is never
 * answered with the nearest thing. What the question is about must stand there, rare words counting most; a FAQ
 * whose own question was asked counts more; a price that is asked for must be shown.
 */
export function judge(
  question: string,
  hits: readonly PassageHit[],
  passages: readonly JudgedPassage[],
  options: { locale?: Locale } = {},
): Judgement {
  const first = hits[0]
  if (!first) return { answerable: false, confidence: 0, reason: 'nothing_found' }
  if (first.matched.length + first.missing.length === 0)
    return { answerable: false, confidence: 0.1, reason: 'nothing_asked' }
  const locale = options.locale ?? identifyLanguage(question).locale
  const wanted = wantedBy(question, languageOf(locale))
  let best = { hit: first, confidence: -1 }
  for (const hit of hits.slice(0, LOOKED_AT)) {
    const passage = passages.find((candidate) => candidate.id === hit.id)
    const whole = passage ? `${passage.title ?? ''}\n${passage.text}` : ''
    const lacksPrice = wanted === 'price' && !showsWanted(whole, wanted)
    const share = isOfAnotherSize(question, whole, locale) ? ANOTHER_SIZE : 1
    const confidence = share * confidenceOf(hit, leadOf(hit, hits), lacksPrice)
    if (confidence > best.confidence) best = { hit, confidence }
  }
  const answerable = best.confidence >= ANSWERABLE_FROM
  return {
    answerable,
    confidence: best.confidence,
    reason: reasonFor(best.hit, answerable),
    best: best.hit.id,
  }
}

/** How far a hit is ahead of the best of the others, as a share of its own score; behind it is below 0. */
function leadOf(hit: PassageHit, hits: readonly PassageHit[]): number {
  const rival = hits.find((other) => other !== hit)
  return rival && hit.score > 0 ? Math.max(-1, 1 - rival.score / hit.score) : ALONE
}

/**
 * A logistic fit on questions in seven collections of six languages, each asked with and without the passage that
 * answers it: what is held tells itself from what is not by its words, by the title, and by its lead over the others.
 */
function confidenceOf(hit: PassageHit, lead: number, lacksWanted: boolean): number {
  const { coverage, titleCoverage, titleFocus, matched, missing } = hit
  const known = titleCoverage * 0.5 + Math.min(titleCoverage, titleFocus) * 0.5
  const held = 17.6 * coverage - 7.9 * coverage ** 2 + 8.5 * known * coverage
  const words = 1.3 * Math.log(matched.length + missing.length + 1)
  const ahead = 3.4 * Math.sqrt(Math.max(0, lead)) + 6.6 * coverage * lead
  const evidence = held + words + ahead - (lacksWanted ? 1 : 0) - 12.9
  return 1 / (1 + Math.exp(-evidence))
}

function reasonFor(hit: PassageHit, answerable: boolean): JudgementReason {
  if (answerable) return hit.titleCoverage > 0.6 && hit.titleFocus > 0.5 ? 'question_known' : 'covered'
  return hit.coverage > 0.25 ? 'partly_covered' : 'not_covered'
}
