import { eachLanguage, type Language, type Locale, languageOf, languages, locales } from '../locale.ts'
import { plainWords } from '../words/tokenize.ts'
import { american, british } from './messages.ts'
import { namesIn } from './names-in.ts'
import { profiles } from './profile.ts'
import { turnsOfPhrase } from './turns-of-phrase.ts'

/** `hint` breaks ties (the page's locale); `among` restricts the answer to the locales that a tenant speaks. */
export type IdentifyOptions = { hint?: Locale; among?: readonly Locale[] }

/** The most likely locale, how sure that is (0 to 1), and the share of each language. */
export type Identified = { locale: Locale; confidence: number; scores: Record<Language, number> }

/** Text beyond this adds nothing but cost. */
const ENOUGH = 1200
const HINT_WEIGHT = 1
/** Bokmål and Danish share many short sentences; undecided ones are taken for bokmål. */
const PRIOR: Record<Language, number> = { nb: 0.3, sv: 0, da: 0, fi: 0, de: 0, en: 0 }
/** Danish writes its plural "you" as a capital I, which stands inside sentences. */
const danishYou = /\p{Ll}\s+I(?=\s+\p{Ll}|[?.,!]|$)/u
const DANISH_YOU = 4
/** Words that all languages share say nothing, unless they stand alone. */
const shared = new Set(
  'ok okay okey super service sorry online wifi chat euro mail email sms app paypal klarna visa mastercard amex iphone google facebook instagram whatsapp'.split(
    ' ',
  ),
)
/** How far behind the best spelling a word may fall, and how much its spelling counts where it is unknown. */
const FARTHEST = 6
const UNKNOWN = 0.5
/** Of a word that several languages know, how much counts that one knows it better. */
const SPREAD = 0.5
/** What a word within a name counts, unless the text is nothing but names. */
const NAME = 0.2

/**
 * Says in which of Svar's languages a message is written, from letter sequences, function words and the letters
 * that only some languages have. English becomes `en-GB` or `en-US` by its spelling, else by the hint, else `en-US`.
 * Without any evidence (an empty text, a number) the hint comes back with confidence 0.
 */
export function identifyLanguage(text: string, options: IdentifyOptions = {}): Identified {
  const read = text.slice(0, ENOUGH).normalize('NFC')
  const all = plainWords(read)
  const words = tellingWords(all)
  const allowed = new Set((options.among?.length ? options.among : locales).map(languageOf))
  const hint = options.hint && allowed.has(languageOf(options.hint)) ? languageOf(options.hint) : undefined
  const candidates = languages.filter((language) => allowed.has(language))
  const sums = evidence(words, namesIn(read), candidates)
  const phrases = all.join(' ')
  const logs = languages.map((language) => {
    const sum = sums[candidates.indexOf(language)]
    if (sum === undefined) return Number.NEGATIVE_INFINITY
    const you = language === 'da' && danishYou.test(read) ? DANISH_YOU : 0
    return (
      sum + turnsOfPhrase(phrases, language) + you + PRIOR[language] + (language === hint ? HINT_WEIGHT : 0)
    )
  })
  const shares = softmax(logs, words.length)
  const scores = Object.fromEntries(languages.map((language, at) => [language, shares[at] ?? 0])) as Record<
    Language,
    number
  >
  const best = languages.reduce(
    (one, other) => (scores[other] > scores[one] ? other : one),
    hint ?? [...allowed][0] ?? 'nb',
  )
  return { locale: localeOf(best, words, options), confidence: words.length === 0 ? 0 : scores[best], scores }
}

function tellingWords(words: string[]): string[] {
  const letters = words.filter((word) => !/\d/.test(word))
  const telling = letters.filter((word) => !shared.has(word))
  return telling.length > 0 ? telling : letters
}

type Standings = { spelled: Record<Language, number>; known: Record<Language, number> }

/** Customers use the same words, and one message is read more than once: these are kept, up to so many. */
const standings = new Map<string, Standings>()
const MOST_KEPT = 4000
const LONGEST_KEPT = 30

/** How well a word is spelt in each language, and how well it is known there. */
function standingsOf(word: string): Standings {
  const kept = standings.get(word)
  if (kept) return kept
  const found = {
    spelled: eachLanguage((language) => profiles()[language].spelled(word)),
    known: eachLanguage((language) => profiles()[language].known(word)),
  }
  if (standings.size >= MOST_KEPT) standings.clear()
  if (word.length <= LONGEST_KEPT) standings.set(word, found)
  return found
}

/** What the words say for each candidate; no single word may decide more than so much. */
function evidence(words: string[], names: ReadonlySet<string>, candidates: Language[]): number[] {
  const sums = candidates.map(() => 0)
  const isAllNames = words.every((word) => names.has(word))
  for (const word of words) {
    const share = !isAllNames && names.has(word) ? NAME : 1
    const values = wordEvidence(word, candidates)
    candidates.forEach((_, at) => {
      sums[at] = (sums[at] ?? 0) + share * (values[at] ?? 0)
    })
  }
  return sums
}

function wordEvidence(word: string, candidates: Language[]): number[] {
  const found = standingsOf(word)
  const spelled = candidates.map((language) => found.spelled[language])
  const known = candidates.map((language) => found.known[language])
  const best = Math.max(...spelled)
  const most = Math.max(...known)
  return known.map((value, at) => {
    if (value > 0) return most - (most - value) * SPREAD
    return Math.max((spelled[at] ?? 0) - best, -FARTHEST) * UNKNOWN
  })
}

/** Letters within a word depend on each other: the evidence is tempered before it is called a probability. */
function softmax(logs: number[], words: number): number[] {
  const temperature = 1 + Math.sqrt(words) * 0.3
  const top = Math.max(...logs)
  const raised = logs.map((log) => Math.exp((log - top) / temperature))
  const sum = raised.reduce((total, value) => total + value, 0)
  return raised.map((value) => value / sum)
}

const britishWords = new Set(british.split(/\s+/))
const americanWords = new Set(american.split(/\s+/))

function localeOf(language: Language, words: string[], options: IdentifyOptions): Locale {
  if (language !== 'en') return language
  const among = options.among?.filter((locale) => languageOf(locale) === 'en') ?? []
  if (among.length === 1 && among[0]) return among[0]
  const count = (set: Set<string>) => words.filter((word) => set.has(word)).length
  const leaning = count(britishWords) - count(americanWords)
  if (leaning !== 0) return leaning > 0 ? 'en-GB' : 'en-US'
  return options.hint && languageOf(options.hint) === 'en' ? options.hint : 'en-US'
}
