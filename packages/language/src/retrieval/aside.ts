import { openWords } from '../answer/open-asks.ts'
import { sentences } from '../answer/sentences.ts'
import { type Language, type Locale, languageOf } from '../locale.ts'
import { isHour, isTimeWord } from '../recognise/opened-thing.ts'
import { openingWords } from '../recognise/opening.ts'
import { isDeed, isOfAsker, isOfBusiness, isRental } from '../words/deeds.ts'
import { isLightWord } from '../words/light-words.ts'
import { stemFor } from '../words/stem.ts'
import { plainWords } from '../words/tokenize.ts'
import type { JudgedPassage } from './judge.ts'
import { leavesOut } from './not-told.ts'
import type { PassageHit } from './types.ts'

/** How much of a question, and of a heading from its end, is read. */
const ENOUGH = 300
/** How much of a passage is read. */
const FAR = 4000

/**
 * Whether what a hit holds of a question says nothing of what is asked: only the hour or the day, only what would be done
 * (`do you repair boots?` by who repairs clothes), only the thing where a deed of another trade or a rental is asked for, what its
 * heading denies, or what holds when the business itself has to cancel.
 */
export function speaksAside(
  question: string,
  hit: PassageHit,
  passage: JudgedPassage | undefined,
  language: Language,
): boolean {
  if (hit.matched.length === 0) return false
  if (hit.matched.every((word) => isHour.test(word))) return true
  if (isDenied(question, hit, passage, language)) return true
  const isDone = (verb: string) => isDeed(verb, language) && hit.missing.includes(verb)
  if (verbsIn(question, language).some(isDone)) return true
  const wanted = customersDeed(question, language)
  if (wanted && isRental(wanted, language) && hit.missing.includes(wanted)) return true
  if (isOfAnother(question, hit, language)) return true
  if (passage && isToldOfBusiness(question, hit, passage, language)) return true
  if (passage && leavesOut(question, hit, passage, language)) return true
  if (language === 'en' && isTornApart(question, hit, passage)) return true
  const lacks = (hit.signals?.lacking ?? 0) > 0
  return lacks && hit.matched.every(isBesideTheThing(question, language))
}

/** `Can my budgie travel in the van?` is about the budgie, and who tells that one adult may travel has not spoken of it. */
function isOfAnother(question: string, { missing }: PassageHit, language: Language): boolean {
  const [first = '', second = '', third = ''] = plainWords(question.slice(0, ENOUGH).toLowerCase())
  if (!helping[language].test(first) && !/^(?:darf|dürfen|får|må|may)$/.test(first)) return false
  return (mine.test(second) && missing.includes(third)) || (mine.test(third) && missing.includes(second))
}

const mine = /^(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|min|mitt|mit|mi|mine|mina|vår|vårt|våre|våra|vores)$/u

/**
 * `What if I have to cancel?` is not answered by what holds when the business has to: where its heading is about that, or
 * what the passage holds of the question stands in such a sentence only.
 */
export function isToldOfBusiness(
  question: string,
  { matched }: Pick<PassageHit, 'matched'>,
  passage: JudgedPassage,
  language: Language,
): boolean {
  if (!isOfAsker(question.slice(0, ENOUGH), language)) return false
  if (isOfBusiness(lastHeading(passage), language)) return true
  const text = passage.text.slice(0, FAR)
  const said = sentences(text).map(({ start, end }) => text.slice(start, end))
  const others = said.filter((sentence) => !isOfBusiness(sentence, language))
  if (others.length === said.length) return false
  const stems = new Set(
    plainWords(`${passage.title ?? ''} ${others.join(' ')}`).map((word) => stemFor(word, language)),
  )
  return !matched.some((word) => !isLightWord(word, language) && stems.has(stemFor(word, language)))
}

/** So many words may stand between the two of a thing: `gas or electric fires`. */
const BETWEEN = 3

/**
 * `Do you do gas fires?` asks about one thing of two words, which German or Swedish would write as one: where they
 * stand far apart ("put the fire out … the gas emergency line") it is not named.
 */
function isTornApart(question: string, { matched }: PassageHit, passage?: JudgedPassage): boolean {
  const asked = plainWords(question.slice(0, ENOUGH).toLowerCase())
  const [one, other] = matched
  const isThing = matched.length === 2 && asked.at(-2) === one && asked.at(-1) === other
  if (!isThing || !one || !other || !passage || openWords.en.test(question.toLowerCase())) return false
  const words = plainWords(`${passage.title ?? ''} ${passage.text}`.slice(0, FAR).toLowerCase())
  const places = (word: string) =>
    words.flatMap((said, at) => (stemFor(said, 'en') === stemFor(word, 'en') ? [at] : []))
  const [ones, others] = [places(one), places(other)]
  if (ones.length === 0 || others.length === 0) return false
  return !ones.some((at) => others.some((place) => Math.abs(place - at) <= BETWEEN + 1))
}

/** What a customer asks whether they may do themselves: `kan jeg leie en sykkel?`; in German last. */
const customer: Record<Language, RegExp> = {
  nb: /^(?:jeg|vi|man)$/u,
  sv: /^(?:jag|vi|man)$/u,
  da: /^(?:jeg|vi|man)$/u,
  fi: /^(?:voinko|voiko|voimmeko|saanko|saako)$/u,
  de: /^(?:ich|wir|man)$/u,
  en: /^(?:i|we|one)$/u,
}

/** The verb of such a question. */
export function customersDeed(question: string, language: Language): string | undefined {
  const words = plainWords(question.slice(0, ENOUGH).toLowerCase())
  if (language === 'fi') return customer.fi.test(words[0] ?? '') ? words[1] : undefined
  if (!helping[language].test(words[0] ?? '') || !customer[language].test(words[1] ?? '')) return undefined
  return language === 'de' ? words.at(-1) : words[2]
}

/** Days and hours, and the verb with which a question of yes or no begins: neither is the thing that is asked about. */
export function isBesideTheThing(question: string, language: Language): (word: string) => boolean {
  const verbs = verbsIn(question, language)
  // "Are you open in winter?" asks about the winter.
  const isOpening = openingWords[language].test(question.slice(0, ENOUGH).toLowerCase())
  // Finnish `pääsenkö varastolle`: the verb of who asks.
  const isOwnVerb = (word: string) => language === 'fi' && /^\p{L}{3,}(?:nko|nkö|mmeko|mmekö)$/u.test(word)
  return (word) => verbs.includes(word) || isOwnVerb(word) || (!isOpening && isTimeWord(word, language))
}

const helping: Record<Language, RegExp> = {
  nb: /^(?:kan|kunne|vil|skal|må)$/u,
  sv: /^(?:kan|kunde|vill|ska|skulle|måste)$/u,
  da: /^(?:kan|ku|kunne|vil|skal|må)$/u,
  fi: /^(?:voi(?:tteko|nko|ko|tko|mmeko)|saa(?:ko|nko)|pystyttekö)$/u,
  de: /^(?:könn(?:t|en|tet|ten)|kann|würde[nt]?|macht|machen)$/u,
  en: /^(?:do|does|did|can|could|will|would)$/u,
}

const business: Record<Language, RegExp> = {
  nb: /^(?:dere|du)$/u,
  sv: /^(?:ni|du)$/u,
  da: /^(?:i|du)$/u,
  fi: /(?:tteko|ttekö)$/u,
  de: /^(?:ihr|sie)$/u,
  en: /^(?:you|u)$/u,
}

/**
 * What the business is asked whether it does: the verb stands first, or behind who is asked where a helping one does; in
 * German last. What a customer may do (`can I burn pallets?`) is asked about itself.
 */
function verbsIn(question: string, language: Language): string[] {
  const lower = question.slice(0, ENOUGH).toLowerCase()
  if (openWords[language].test(lower)) return []
  const words = plainWords(lower)
  const [first = '', second = ''] = words
  if (!business[language].test(language === 'fi' ? first : second)) return []
  if (!helping[language].test(first)) return [first]
  const verb = language === 'de' ? words.at(-1) : words[language === 'fi' ? 1 : 2]
  return verb ? [verb] : []
}

const denying: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:ikke|ingen|aldri|uten)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|ej|ingen|inga|aldrig|utan)(?!\p{L})/iu,
  da: /(?<!\p{L})(?:ikke|ingen|aldrig|uden)(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:ei|emme|eivät|et|en|ilman)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht|kein\p{L}{0,2}|nie|ohne)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|never|without|\p{L}{2,6}n['’]t)(?!\p{L})/iu,
}

/** `Are you insured?` is not answered below `What isn't covered`, unless a thing that is asked about stands there. */
function isDenied(
  question: string,
  hit: PassageHit,
  passage: JudgedPassage | undefined,
  language: Language,
): boolean {
  if (hit.matched.length > 1 || hit.titleCoverage === 0) return false
  const asked = question.slice(0, ENOUGH).toLowerCase()
  if (openWords[language].test(asked) || denying[language].test(asked)) return false
  return denying[language].test(lastHeading(passage))
}

const lastHeading = (passage?: JudgedPassage) => passage?.title?.slice(-ENOUGH).split(' · ').at(-1) ?? ''

/**
 * The hits in the asker's own language, where they hold as much of the question as the best of the others: the same text
 * in a neighbour's language is neither the better answer nor a rival.
 */
export function inOwnLanguage<Hit extends PassageHit>(
  hits: readonly Hit[],
  passages: ReadonlyMap<string, JudgedPassage>,
  locale: Locale,
): readonly Hit[] {
  const nearness = ({ id }: Hit) => nearnessOf(passages.get(id)?.locale ?? null, locale)
  for (const least of [2, 1]) {
    const own = hits.filter((hit) => nearness(hit) >= least)
    const others = hits.filter((hit) => nearness(hit) < least)
    if (own.length > 0 && mostHeld(own) >= mostHeld(others)) return own
  }
  return hits
}

/** 2: in the same locale, or in any; 1: in the same language, for another country. */
function nearnessOf(written: Locale | null, asked: Locale): number {
  if (written === null || written === asked) return 2
  return languageOf(written) === languageOf(asked) ? 1 : 0
}

const mostHeld = (hits: readonly PassageHit[]) =>
  hits.reduce((most, { coverage }) => Math.max(most, coverage), 0)
