import type { Language } from '../locale.ts'
import { isHour } from '../recognise/opened-thing.ts'
import { namedIn } from '../retrieval/asked.ts'
import { type Term, termsOf } from '../retrieval/features.ts'
import { isOfAnotherSize } from '../retrieval/other-size.ts'
import { isPriceWord, nearThing, sameThing } from '../words/concepts.ts'
import { isOfAsker, isOfBusiness } from '../words/deeds.ts'
import { functionWords } from '../words/function-words.ts'
import { isLightWord } from '../words/light-words.ts'
import { isNearSpelling } from '../words/spelling.ts'
import { leansBack } from './bonds.ts'
import type { Unit } from './units.ts'
import { asksToBuy, grants, tellsWhether, type Wish, wishOf } from './wishes.ts'

/** What speaks for a sentence as the answer. */
type Signs = {
  /** The words of the question that it holds, each by its rarity among the sentences. */
  words: number
  /** The same of the sentence before, for one that leans back on it. */
  leaned: number
  shows: number
  whether: number
  aside: number
  /** It tells of homes of another size than the one that is asked about. */
  otherSize: number
  /** A row of a table that names nothing of the question, where something else in the passage does. */
  stranger: number
}

/** A word among the names of the columns is said of every row: it speaks for a row less than its own. */
const COLUMN = 0.6
/** How near a word is to one that begins or ends with it. */
const PART = 0.7
/** Where the word itself stands in a passage, what merely means the same elsewhere in it counts so much of that. */
const ELSEWHERE = 0.5
/** A place or a maker that is asked about is what the sentence must hold. */
const NAME = 2
/** What a word says that the title holds, or a word for the same thing. */
const TITLED = 0.4
const TITLED_ALIKE = 0.7
/** `Do you sell boxes?` is answered best by what a box costs. */
const FOR_SALE = 0.4
const FOR_SALE_IN_LIST = 0.6
/** What may or may not be, said of something else than what is asked about. */
const WHETHER_ELSE = 0.6

/** A word of the question with what may stand for it. */
type AskedWord = { stem: string; same: Set<string>; near: Set<string>; weight: number }

/** How much each sign counts: fitted so that the chance of the sentence that answers is greatest (a softmax). */
const weights: Signs = {
  words: 1.15,
  leaned: 0.4,
  shows: 3.8,
  whether: 0.9,
  aside: -2,
  otherSize: -6,
  stranger: -3,
}

/** The chance (0 to 1, together 1) of each unit of a passage to be the answer to a question. */
export function chancesOf(question: string, units: Unit[], title: string, language: Language): number[] {
  const scores = signsOf(question, units, title, language).map((signs) =>
    (Object.keys(weights) as (keyof Signs)[]).reduce((sum, sign) => sum + weights[sign] * signs[sign], 0),
  )
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const odds = scores.map((score) => Math.exp(score - top))
  const all = odds.reduce((sum, each) => sum + each, 0)
  return odds.map((each) => each / all)
}

/** The signs of each unit of a passage, in order. */
function signsOf(question: string, units: Unit[], title: string, language: Language): Signs[] {
  const held = units.map((unit) => stemsOf(termsOf(unit.text, language)))
  const wish = wishOf(question, language)
  const asked = askedIn(question, title, wish, language)
  const near = nearnesses(units, held, asked, language)
  const found = wish.whether ? asFarAsSaid(near) : near
  const rarity = asked.map((term, place) => {
    const holding = found.filter((each) => (each[place] ?? 0) > 0.3).length
    return term.weight * (1 + Math.log((units.length + 1) / (1 + holding)))
  })
  const words = found.map((each) => each.reduce((sum, near, place) => sum + near * (rarity[place] ?? 0), 0))
  const isNamed = words.some((each) => each > 0)
  const locale = language === 'en' ? 'en-GB' : language
  const isForSale = wish.kinds.size === 0 && asksToBuy(question, language)
  const asksWhether = wish.whether && !isForSale
  const isForAsker = isOfAsker(question.slice(0, 1000), language)
  // What holds when the business has to cancel is not what holds when a customer has to.
  const isAside = ({ kind, text }: Unit) =>
    kind === 'heading' || text.endsWith('?') || (isForAsker && isOfBusiness(text, language))
  return units.map((unit, at) => {
    const own = words[at] ?? 0
    const leaned = leansBack(unit.text, language) ? (words[at - 1] ?? 0) : 0
    const shows = isForSale ? priceOf(unit, language) : grants(unit.text, wish, language)
    const isAbout = own + leaned > 0 || !isNamed
    return {
      words: own,
      leaned,
      shows,
      whether: asksWhether && tellsWhether(unit.text, language) ? (isAbout ? 1 : WHETHER_ELSE) : 0,
      aside: isAside(unit) ? 1 : 0,
      otherSize: isOfAnotherSize(question, unit.text, locale) ? 1 : 0,
      stranger: isNamed && own === 0 && unit.kind === 'row' ? 1 : 0,
    }
  })
}

/** A price list tells a price more surely than a sentence in which one stands. */
function priceOf(unit: Unit, language: Language): number {
  const share = unit.kind === 'sentence' ? FOR_SALE : FOR_SALE_IN_LIST
  return share * grants(unit.text, forSale, language)
}

const forSale: Wish = { kinds: new Map([['price', 1]]), whether: false }

/** How near each unit comes to each word that is asked. */
function nearnesses(units: Unit[], held: string[][], asked: AskedWord[], language: Language): number[][] {
  return held.map((stems, at) => {
    const columns = columnsOf(units[at], asked, language)
    return asked.map((term, place) =>
      Math.max(nearness(term, stems, language), COLUMN * (columns[place] ?? 0)),
    )
  })
}

/** The same for a question of yes or no, where what stands for a word counts less beside the word itself. */
function asFarAsSaid(near: number[][]): number[][] {
  const isSaid = near[0]?.map((_, place) => near.some((each) => each[place] === 1)) ?? []
  return near.map((each) => each.map((one, place) => (isSaid[place] && one < PART ? one * ELSEWHERE : one)))
}

/** How well the words of a question stand in the names of a row's columns, which say what its figures are. */
function columnsOf(unit: Unit | undefined, asked: AskedWord[], language: Language): number[] {
  if (!unit?.columns) return []
  const stems = stemsOf(termsOf(unit.columns, language))
  return asked.map((term) => nearness(term, stems, language))
}

/** The different stems of a text's words. */
export function stemsOf(terms: Term[]): string[] {
  return [...new Set(terms.map((term) => term.stem))]
}

/** `What day is it?` is answered by a weekday, and not by whatever says "day". */
const measureAsked =
  /((?<!\p{L})(?:what|which|hvilke[nt]|vilke[nt]|welche[mnr]|minä|mikä)) (?:day|date|time|dag|dato|datum|tid|tag|päivä\p{L}{0,3})(?!\p{L})/giu

/** Words of the title count little: the whole passage is about them. */
function askedIn(question: string, title: string, wish: Wish, language: Language): AskedWord[] {
  const stop = functionWords(language)
  const named = stemsOf(termsOf(title.slice(0, 300), language))
  const names = namedIn(question)
  const seen = new Map<string, AskedWord>()
  const read = question.slice(0, 1000).replace(measureAsked, '$1')
  for (const { word, stem } of termsOf(read, language)) {
    if (stop.has(word) || seen.has(stem)) continue
    const same = new Set(sameThing(stem, language))
    const titled = named.includes(stem) ? TITLED : named.some((other) => same.has(other)) ? TITLED_ALIKE : 1
    // That it costs something, and that one may buy it, is told by the price itself.
    // That an hour was named does not make the line that names it the one that is asked about.
    const isLight =
      isLightWord(word, language) ||
      isPriceWord(stem, language) ||
      asksToBuy(word, language) ||
      (wish.whether && isHour.test(word))
    const isName = names.has(word) && language !== 'de'
    const weight = titled * (isLight ? 0.3 : 1) * (isName ? NAME : 1)
    seen.set(stem, { stem, same, near: new Set(nearThing(stem, language)), weight })
  }
  return [...seen.values()]
}

/** How well a word of the question stands among the words of a sentence. */
export function nearness(term: AskedWord, stems: readonly string[], language: Language): number {
  let best = 0
  for (const other of stems) {
    if (other === term.stem) return 1
    if (term.same.has(other)) best = Math.max(best, 0.6)
    else if (best < PART && language !== 'en' && isPartOf(other, term.stem)) best = PART
    else if (best < 0.6 && term.stem.length >= 5 && isNearSpelling(other, term.stem)) best = 0.6
    else if (best < 0.5 && sharesStart(other, term.stem)) best = 0.5
    else if (best < 0.3 && term.near.has(other)) best = 0.3
  }
  return best
}

/** Whether one word begins or ends with the other, as the parts of a compound do. */
function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 4 && (long.startsWith(short) || long.endsWith(short))
}

/** Whether two words begin with the same five letters or more, most of the shorter one: kin, in most cases. */
function sharesStart(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 5 || one.slice(0, 5) !== other.slice(0, 5)) return false
  let at = 5
  while (at < shorter && one[at] === other[at]) at += 1
  return at >= shorter * 0.7
}
