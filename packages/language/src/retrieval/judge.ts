import { openWords } from '../answer/open-asks.ts'
import { showsWanted } from '../answer/wanted.ts'
import { asksMeans, grants, namesMeans, tellsOfMeans, wishOf } from '../answer/wishes.ts'
import { identifyLanguage } from '../identify/identify-language.ts'
import { type Language, type Locale, languageOf } from '../locale.ts'
import { inOwnLanguage, speaksAside } from './aside.ts'
import { confidenceOf } from './confidence.ts'
import { tellsOrdinaryDays } from './ordinary-days.ts'
import { isOfAnotherSize } from './other-size.ts'
import { tellsNoHour } from './per-hour.ts'
import { asksPrice, howPriceIsTold, pricedIn } from './told-price.ts'
import { boughtIn, tellsSale } from './told-sale.ts'
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

/**
 * The texts of the hits, for what the words alone cannot tell. Passages of one `document` are no rivals of each other:
 * that the next page says nearly the same makes this one no less sure.
 */
export type JudgedPassage = {
  id: string
  text: string
  title?: string
  document?: string
  /** Left out where it may be of any. */
  locale?: Locale
}

/** From this confidence on a passage may be given as an answer. */
export const ANSWERABLE_FROM = 0.5
const LOOKED_AT = 3
const ENOUGH = 2000
/** What is left where a price is asked for and none is told, or where a "yes" answers no yes-or-no question. */
const ASIDE = 0.5
/** A price list stands further down where other texts say more of the same thing. */
const LOOKED_AT_FOR_PRICES = 6
/** So much of the question its heading must hold. */
const HEADED = 0.5
/** Where a card is named as well, the heading need hold the paying only. */
const HEADED_IN_PART = 0.2
/** How sure at least a passage is that tells the price of the thing asked about, or how one pays. */
const TOLD = 0.65
/** What is left of the confidence in a passage about homes of another size, other days or no hour. */
const ANOTHER = 0.3

/**
 * Judges whether the passages found really answer the question, so that what the knowledge does not hold is never
 * answered with the nearest thing. What the question is about must stand there, rare words counting most and in one
 * place; a FAQ whose own question was asked counts more; the kind of thing that is asked for must be shown.
 */
export function judge(
  question: string,
  found: readonly PassageHit[],
  passages: readonly JudgedPassage[],
  options: { locale?: Locale } = {},
): Judgement {
  const [first] = found
  if (!first) return { answerable: false, confidence: 0, reason: 'nothing_found' }
  if (first.matched.length + first.missing.length === 0)
    return { answerable: false, confidence: 0.1, reason: 'nothing_asked' }
  const locale = options.locale ?? identifyLanguage(question).locale
  const language = languageOf(locale)
  const wish = wishOf(question, language)
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const hits = inOwnLanguage(found, byId, locale)
  const priced = pricedIn(question, language)
  const telling =
    priced.length > 0 ? pricesTold(priced, hits, byId, language) : toldPlainly(question, hits, byId, language)
  // "What do I do about toothache?" is not answered by the "No" of a question that holds the same words.
  const isOpen = wish.kinds.size === 0 && asksOpenly(question, language)
  const isYesToOpen = (passage?: JudgedPassage) => isOpen && showsWanted(passage?.text ?? '', 'yesno')
  let best = { hit: first, confidence: -1 }
  for (const hit of telling.length > 0 ? telling : hits.slice(0, LOOKED_AT)) {
    const passage = byId.get(hit.id)
    const whole = passage ? `${passage.title ?? ''}\n${passage.text}` : ''
    const lacksWish = wish.kinds.size > 0 && grants(whole, wish, language) === 0
    const isAnother =
      isOfAnotherSize(question, whole, locale) ||
      tellsOrdinaryDays(question, whole, locale) ||
      tellsNoHour(question, whole, language)
    const isAside = priced.length > 0 && lacksWish && !asksPrice(passage?.title ?? '', language)
    const isElse = isAside || isYesToOpen(passage) || speaksAside(question, hit, passage, language)
    const share = (isAnother ? ANOTHER : 1) * (isElse ? ASIDE : 1)
    const sure = confidenceOf(hit, rivalOf(hit, hits, byId), lacksWish)
    const confidence = share * (telling.length > 0 ? Math.max(TOLD, sure) : sure)
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

type Passages = ReadonlyMap<string, JudgedPassage>

/** The hits that tell the price of what is asked about; where one names just that, none that names only its kind. */
function pricesTold(priced: string[], hits: readonly PassageHit[], byId: Passages, language: Language) {
  const told = hits
    .slice(0, LOOKED_AT_FOR_PRICES)
    .map((hit) => ({ hit, how: howPriceIsTold(priced, byId.get(hit.id) ?? { text: '' }, language) }))
  const named = told.filter(({ how }) => how === 'named')
  return (named.length > 0 ? named : told.filter(({ how }) => how === 'loosely')).map(({ hit }) => hit)
}

/** Where one asks whether a thing is sold, the hits that list it with its price; else those that tell how to pay. */
function toldPlainly(question: string, hits: readonly PassageHit[], byId: Passages, language: Language) {
  const things = boughtIn(question, language)
  if (things.length === 0) return meansTold(question, hits, byId, language)
  return hits.filter(({ id }) => tellsSale(things, byId.get(id) ?? { text: '' }, language))
}

/** Where one asks how to pay, or whether by card: the hits that are headed so and name cards, invoices or the like. */
function meansTold(question: string, hits: readonly PassageHit[], byId: Passages, language: Language) {
  const isNamed = namesMeans(question, language)
  if (!asksMeans(question, language) && !isNamed) return []
  const wish = { kinds: new Map([['means' as const, 1]]), whether: false }
  return hits.slice(0, LOOKED_AT_FOR_PRICES).filter((hit) => {
    const text = byId.get(hit.id)?.text ?? ''
    return (
      hit.signals?.lacking === 0 &&
      hit.titleCoverage >= (isNamed ? HEADED_IN_PART : HEADED) &&
      // What is said of a deposit, or of cash, says nothing of Swish.
      (!isNamed || tellsOfMeans(text, question)) &&
      grants(text, wish, language) > 0
    )
  })
}

/** Whether a clause begins with a word that asks for more than yes or no; `can I come when it snows?` does not. */
function asksOpenly(question: string, language: Language): boolean {
  const clauses = question
    .slice(0, ENOUGH)
    .toLowerCase()
    .split(/[,.;:!?]\s*/)
  return clauses.some((clause) => openWords[language].exec(clause.trimStart())?.index === 0)
}

/** The best of the hits of other documents, by what was found rather than by what it would answer. */
function rivalOf(hit: PassageHit, hits: readonly PassageHit[], byId: ReadonlyMap<string, JudgedPassage>) {
  const documentOf = ({ id }: PassageHit) => byId.get(id)?.document ?? id
  const own = documentOf(hit)
  const rivals = hits.filter((other) => other !== hit && documentOf(other) !== own)
  return rivals.reduce<PassageHit | undefined>(
    (best, other) => (best && plainScore(best) >= plainScore(other) ? best : other),
    undefined,
  )
}

function plainScore({ score, signals }: PassageHit): number {
  return signals?.plain ?? score
}

function reasonFor(hit: PassageHit, answerable: boolean): JudgementReason {
  if (answerable) return hit.titleCoverage > 0.6 && hit.titleFocus > 0.5 ? 'question_known' : 'covered'
  return hit.coverage > 0.25 ? 'partly_covered' : 'not_covered'
}
