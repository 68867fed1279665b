import { type Language, type Locale, languageOf, languages, locales } from '../locale.ts'
import { plainWords } from '../words/tokenize.ts'
import { american, british } from './messages.ts'
import { profiles } from './profile.ts'

/** `hint` breaks ties (the page's locale); `among` restricts the answer to the locales that a tenant speaks. */
export type IdentifyOptions = { hint?: Locale; among?: readonly Locale[] }

/** The most likely locale, how sure that is (0 to 1), and the share of each language. */
export type Identified = { locale: Locale; confidence: number; scores: Record<Language, number> }

/** Text beyond this adds nothing but cost. */
const ENOUGH = 1200
const HINT_WEIGHT = 0.7
/** Bokmål and Danish share many short sentences; undecided ones are taken for bokmål. */
const PRIOR: Record<Language, number> = { nb: 0.3, sv: 0, da: 0, fi: 0, de: 0, en: 0 }
/** Danish writes its plural "you" as a capital I, which stands inside sentences. */
const danishYou = /\p{Ll}\s+I(?=\s+\p{Ll}|[?.,!]|$)/u
const DANISH_YOU = 4
/** Words that all languages share say nothing, unless they stand alone. */
const shared = new Set('ok okay okey super service sorry online wifi chat'.split(' '))
/** How far behind the best spelling a word may fall, and how much its spelling counts when no language knows it. */
const FARTHEST = 6
const UNKNOWN = 0.5
const KNOWN_ELSEWHERE = 0.5

/**
 * Says in which of Svar's languages a message is written, from letter sequences, function words and the letters
 * that only some languages have. English becomes `en-GB` or `en-US` by its spelling, else by the hint, else `en-US`.
 * Without any evidence (an empty text, a number) the hint comes back with confidence 0.
 */
export function identifyLanguage(text: string, options: IdentifyOptions = {}): Identified {
  const words = tellingWords(plainWords(text.slice(0, ENOUGH).normalize('NFC')))
  const allowed = new Set((options.among?.length ? options.among : locales).map(languageOf))
  const hint = options.hint && allowed.has(languageOf(options.hint)) ? languageOf(options.hint) : undefined
  const candidates = languages.filter((language) => allowed.has(language))
  const sums = evidence(words, candidates)
  const danish = candidates.indexOf('da')
  if (danish >= 0 && danishYou.test(text.slice(0, ENOUGH))) sums[danish] = (sums[danish] ?? 0) + DANISH_YOU
  const logs = languages.map((language) => {
    const sum = sums[candidates.indexOf(language)]
    return sum === undefined
      ? Number.NEGATIVE_INFINITY
      : sum + PRIOR[language] + (language === hint ? HINT_WEIGHT : 0)
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

/** What the words say for each candidate; no single word may decide more than so much. */
function evidence(words: string[], candidates: Language[]): number[] {
  const sums = candidates.map(() => 0)
  for (const word of words) {
    const spelled = candidates.map((language) => profiles()[language].spelled(word))
    const known = candidates.map((language) => profiles()[language].known(word))
    const best = Math.max(...spelled)
    const weight = known.some((value) => value > 0) ? KNOWN_ELSEWHERE : UNKNOWN
    candidates.forEach((_, at) => {
      const behind = Math.max((spelled[at] ?? 0) - best, -FARTHEST)
      sums[at] = (sums[at] ?? 0) + (known[at] ? known[at] : behind * weight)
    })
  }
  return sums
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
