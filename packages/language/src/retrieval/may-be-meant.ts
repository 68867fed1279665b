import { type Language, type Locale, languageOf } from '../locale.ts'
import { isPriceWord } from '../words/concepts.ts'
import { isDealing } from '../words/deeds.ts'
import { functionWords } from '../words/function-words.ts'
import { isLightWord } from '../words/light-words.ts'
import { stemFor } from '../words/stem.ts'
import { customersDeed, isBesideTheThing, isToldOfBusiness } from './aside.ts'
import type { JudgedPassage } from './judge.ts'
import type { PassageHit } from './types.ts'

const MOST = 3
/** So much of the question a passage must hold that may be meant; more where neither its heading nor a second word */
const HELD = 0.2
/** speaks for it: so much where few others hold that word, */
const HELD_BY_FEW = 0.3
const FEW = 2
/** and so much where many do. */
const HELD_BY_MANY = 0.5
const HEADED = 0.05
/** How sure the judgement must be at least that the knowledge holds it: less where a heading speaks for it. */
const SURE_ENOUGH = 0.08
const SURE_ENOUGH_HEADED = 0.04

/**
 * Of the hits of a question that none of them surely answers, those that may be meant: they hold something that is asked
 * about, and not merely the verb, the day or the price. Bounds were set so that seldom anything is offered to who asks for
 * what the business has nothing of.
 * @param confidence that of the judgement that none answers
 * @returns the ids of at most three, the likeliest first; only passages in the asker's own language
 */
export function mayBeMeant(
  question: string,
  hits: readonly PassageHit[],
  passages: readonly JudgedPassage[],
  { locale, confidence }: { locale: Locale; confidence: number },
): string[] {
  const language = languageOf(locale)
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const isTopic = topicOf(question, language)
  const deed = customersDeed(question, language)
  const holding = (word: string) => hits.filter((hit) => hit.matched.includes(word)).length
  const isMeant = ({ id, matched, missing, coverage, titleCoverage }: PassageHit) => {
    // `Can I rent a bicycle?` is not about what is rented else.
    const isElse = (word: string) => word === deed && isDealing(word, language) && missing.some(isTopic)
    const topics = matched.filter((word) => isTopic(word) && !isElse(word)).length
    const own = languageOf(byId.get(id)?.locale ?? locale) === language
    const isHeaded = titleCoverage >= HEADED
    if (!own || topics === 0 || coverage < HELD) return false
    const passage = byId.get(id)
    if (passage && isToldOfBusiness(question, { matched }, passage, language)) return false
    if (confidence < (isHeaded ? SURE_ENOUGH_HEADED : SURE_ENOUGH)) return false
    if (isHeaded || topics > 1 || coverage >= HELD_BY_MANY) return true
    const isRare = matched.some((word) => isTopic(word) && holding(word) <= FEW)
    return isRare && coverage >= HELD_BY_FEW
  }
  return hits
    .filter(isMeant)
    .slice(0, MOST)
    .map(({ id }) => id)
}

function topicOf(question: string, language: Language): (word: string) => boolean {
  const stop = functionWords(language)
  const isBeside = isBesideTheThing(question, language)
  return (word) =>
    !stop.has(word) &&
    !isLightWord(word, language) &&
    !isPriceWord(stemFor(word, language), language) &&
    !isBeside(word)
}
