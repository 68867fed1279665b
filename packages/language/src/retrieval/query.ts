import { spanWords } from '../answer/open-asks.ts'
import { asksMeans } from '../answer/wishes.ts'
import type { Language } from '../locale.ts'
import { inOtherLanguage } from '../words/across.ts'
import { splitCompound } from '../words/compound.ts'
import { isConcept, isPriceWord, nearThing, sameThing } from '../words/concepts.ts'
import { isDeed } from '../words/deeds.ts'
import { isFunctionStem } from '../words/function-stems.ts'
import { functionWords } from '../words/function-words.ts'
import { foldLetters } from '../words/letters.ts'
import { isLightWord } from '../words/light-words.ts'
import { numberWord } from '../words/number-words.ts'
import { isNearSpelling } from '../words/spelling.ts'
import { stemFor } from '../words/stem.ts'
import { plainWords } from '../words/tokenize.ts'
import { namedIn } from './asked.ts'
import { type Term, termsOf } from './features.ts'
import type { LanguageIndex } from './language-index.ts'

/** Another stem that stands for a word of the question, and how well (0 to 1). */
export type Alternative = { stem: string; strength: number; how: 'spelling' | 'part' | 'meaning' | 'near' }

/** A word of the question with everything it may be found by. */
export type QueryTerm = Term & {
  isContent: boolean
  isLight: boolean
  isName: boolean
  asksPrice: boolean
  idf: number
  alternatives: Alternative[]
}

/** How much of a question is read: customers do not ask longer, and cost must stay bounded. */
const LONGEST_QUESTION = 64
const FUNCTION_WORD_SHARE = 0.5
/** In texts that ask nothing, "what does it" is rare, and still says nothing. */
const FUNCTION_WORD_AT_MOST = 1.5
/** How much a word of the same meaning, one often said with it, and a part of a compound count beside the word. */
const MEANING = 0.5
const NEAR = 0.2
const PART = 0.5
/** How much a longer compound with the word in it counts. */
const INSIDE = 0.6
/** Shorter words are no compounds; so long are the first and the last part at least. */
const LONG_WORD = 7
const SHORTEST_FIRST = 3
/** Shorter parts stand for nothing but themselves. */
const LONG_PART = 5
const SHORTEST_LAST = 3
/** A word that any question may hold says less than its rarity. */
const LIGHT = 0.8
/**
 * What is asked is a price, whatever the business calls it: where its texts say "the fee is 90", the word for "cost" is
 * rare among them, and must not outweigh what the question is about.
 */
const PRICE_AT_MOST = 2

/**
 * Reads a question against an index: stems, rarity, compound parts, slips and words of the same meaning.
 * @param asked the language of the question, whose words are then looked up in that of the index
 */
export function readQuestion(
  question: string,
  index: LanguageIndex,
  asked: Language = index.language,
): QueryTerm[] {
  const stop = functionWords(asked)
  const named = namedIn(question)
  const isHow = asksMeans(question, asked)
  const span = plainWords(spanWords[asked].exec(question.toLowerCase())?.[0] ?? '')
  const seen = new Set<string>()
  const terms: QueryTerm[] = []
  for (const term of termsOf(question.slice(0, 2000), index.language)) {
    if (seen.has(term.stem) || terms.length >= LONGEST_QUESTION) continue
    seen.add(term.stem)
    const isContent =
      !stop.has(term.word) &&
      !span.includes(term.word) &&
      !functionWords(index.language).has(term.word) &&
      (term.stem.length > 1 || /\d/.test(term.stem))
    // "My two cats": how many there are is not what is asked about.
    const isLight = isLightWord(term.word, asked) || numberWord(term.word, asked) !== undefined
    const rare = rarity(term.stem, index)
    const asksPrice =
      !isHow && isPriceWord(asked === index.language ? term.stem : stemFor(term.word, asked), asked)
    const said = isContent
      ? rare * (isLight ? LIGHT : 1)
      : Math.min(rare * FUNCTION_WORD_SHARE, FUNCTION_WORD_AT_MOST)
    const idf = asksPrice ? Math.min(said, PRICE_AT_MOST) : said
    const own = isContent ? alternativesFor(term, index) : []
    const alternatives =
      isContent && asked !== index.language ? [...own, ...translated(term, index, asked)] : own
    terms.push({
      ...term,
      isContent,
      isLight,
      isName: isContent && named.has(term.word),
      asksPrice,
      idf,
      alternatives,
    })
  }
  return terms
}

/** BM25's inverse document frequency, never negative. */
export function rarity(stem: string, index: LanguageIndex): number {
  const id = index.stems.find(stem)
  const documents = id === undefined ? 0 : index.stems.documents(id)
  return Math.log(1 + (index.size - documents + 0.5) / (documents + 0.5))
}

/** How much all words of a question say together. */
export function raritySum(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, term) => sum + term.idf, 0)
}

function alternativesFor({ word, stem }: Term, index: LanguageIndex): Alternative[] {
  const found = new Map<string, Alternative>()
  const add = (other: string, strength: number, how: Alternative['how']) => {
    if (other !== stem && !found.has(other) && index.stems.has(other))
      found.set(other, { stem: other, strength, how })
  }
  const same = sameThing(stem, index.language, word)
  const { language } = index
  for (const other of same)
    if (isFunctionStem(other, language)) add(other, NEAR, 'near')
    else add(other, MEANING, 'meaning')
  for (const longer of index.compoundsWith(stem)) add(longer, INSIDE, 'near')
  for (const other of same)
    for (const longer of index.compoundsWith(other)) add(longer, MEANING * INSIDE, 'near')
  for (const other of nearThing(stem, index.language, word)) add(other, NEAR, 'near')
  if (index.stems.has(stem)) return [...found.values()]
  // A word that is known is no slip of another one: `leiht` is not `leicht`.
  const isKnown = isConcept(stem, index.language) || isDeed(word, index.language)
  return [
    ...found.values(),
    ...respelled(stem, index, !isKnown),
    ...parts(word, index),
    ...alike(stem, index),
  ]
}

/** A word of another language by what it means in this one. */
function translated(term: Term, index: LanguageIndex, asked: Language): Alternative[] {
  return inOtherLanguage(term.word, asked, index.language)
    .filter((stem) => index.stems.has(stem))
    .map((stem) => ({ stem, strength: MEANING, how: 'meaning' }))
}

/** @param withSlips whether it may be another word, misspelt; else another way to write it only */
function respelled(stem: string, index: LanguageIndex, withSlips: boolean): Alternative[] {
  if (stem.length < 4 || /\d/.test(stem)) return []
  const folded = foldLetters(stem)
  const near: Alternative[] = []
  for (const other of index.stemsLike(stem)) {
    if (foldLetters(other) === folded) near.unshift({ stem: other, strength: 0.9, how: 'spelling' })
    else if (withSlips && near.length < 3 && isNearSpelling(stem, other))
      near.push({ stem: other, strength: 0.5, how: 'spelling' })
  }
  return near.slice(0, 3)
}

/** The parts of a compound that the index does not know, each as a word of its own there: `nyfödd`, `fotografera`. */
function parts(word: string, index: LanguageIndex): Alternative[] {
  if (index.language === 'en' || word.length < LONG_WORD || /\d/.test(word)) return []
  const known = (part: string) => {
    const stem = stemFor(part, index.language)
    const same = part.length >= LONG_PART ? sameThing(stem, index.language) : []
    return [part, stem, ...same].find((one) => one.length > 2 && index.stems.has(one))
  }
  const split = splitCompound(word, { has: (part) => known(part) !== undefined })
  if (split.length < 2 || split.length > 4) return []
  return split.map((part) => ({ stem: known(part) ?? part, strength: PART, how: 'part' }))
}

/** Compounds of the index that differ in their last part, and mean the same by it: `passfoto` for `passbild`. */
function alike(stem: string, index: LanguageIndex): Alternative[] {
  if (index.language === 'en' || stem.length < LONG_WORD) return []
  const found: Alternative[] = []
  for (let cut = SHORTEST_FIRST; cut <= stem.length - SHORTEST_LAST; cut += 1)
    for (const last of sameThing(stem.slice(cut), index.language)) {
      const other = stem.slice(0, cut) + last
      if (index.stems.has(other)) found.push({ stem: other, strength: MEANING, how: 'meaning' })
    }
  return found
}
