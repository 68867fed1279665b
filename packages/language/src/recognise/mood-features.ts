import { eachLanguage, type Language } from '../locale.ts'
import { numberWord } from '../words/number-words.ts'
import { agrees } from './agrees.ts'
import { bareWord, type PhraseFound, phraseFinder } from './phrase-finder.ts'
import { da } from './signals/da.ts'
import { de } from './signals/de.ts'
import { en } from './signals/en.ts'
import { fi } from './signals/fi.ts'
import { nb } from './signals/nb.ts'
import type { SignalName, Signals } from './signals/signals.ts'
import { sv } from './signals/sv.ts'

type Word = { bare: string; start: number; end: number; clause: number; sentence: number }
type Hit = { name: SignalName; from: number; to: number; isTurned: boolean }

/** What a text shows, for the model: names of features, and where in the text each signal stands. */
export type MoodFeatures = { features: Set<string>; places: Map<string, [start: number, end: number]> }

/** How many words a negation reaches forward, and how far apart two signals may stand to count as a pair. */
const NEGATION_REACH = 3
const PAIR_REACH = 5
const MOST_WORDS = 400
const wordPattern = /[\p{L}\p{M}\p{N}]{1,64}(?:['’/-][\p{L}\p{M}\p{N}]{1,64}){0,4}|[.!?\n;:,()…]/gu
const lists: Record<Language, Signals> = { nb, sv, da, fi, de, en }
const finders = eachLanguage((language) => phraseFinder<SignalName>(lists[language]))

/** People of one's own (`my colleague`), and people counted (`three persons`), are none to talk to. */
const ownWords: Record<Language, string> = {
  nb: 'min mi mine vår våre',
  sv: 'min mina vår våra',
  da: 'min mine vores vor',
  fi: 'minun mun meidän meiän',
  de: 'meine meiner meinen meinem mein unser unsere unseren unserem',
  en: 'my our',
}
const own = eachLanguage((language) => new Set(ownWords[language].split(' ').map(bareWord)))

function isCount(word: string, language: Language): boolean {
  return (numberWord(word, language) ?? 1) > 1
}

/** The features of a text: signals, negated signals, signals asked about, pairs that follow on each other, and its form. */
export function moodFeaturesOf(text: string, language: Language): MoodFeatures {
  const { words, asked } = wordsOf(text)
  const hits = hitsOf(words, language)
  const features = new Set<string>(formOf(text, words))
  const places: MoodFeatures['places'] = new Map()
  for (const { name, from, to, isTurned } of hits) {
    const key = isTurned ? `not ${name}` : name
    if (features.has(key)) features.add(`${key} twice`)
    features.add(key)
    features.add(`${key} ${asked.has(words[from]?.sentence ?? -1) ? 'asked' : 'said'}`)
    if (!places.has(key)) places.set(key, [words[from]?.start ?? 0, words[to - 1]?.end ?? 0])
  }
  for (const pair of pairsOf(hits, words)) features.add(pair)
  return { features, places }
}

function wordsOf(text: string): { words: Word[]; asked: Set<number> } {
  const words: Word[] = []
  const asked = new Set<number>()
  let clause = 0
  let sentence = 0
  for (const { 0: raw, index } of text.matchAll(wordPattern)) {
    if (/^[\p{L}\p{M}\p{N}]/u.test(raw)) {
      words.push({ bare: bareWord(raw), start: index, end: index + raw.length, clause, sentence })
      if (words.length >= MOST_WORDS) break
      continue
    }
    if (raw === '?') asked.add(sentence)
    clause += 1
    if (/[.!?\n…]/.test(raw)) sentence += 1
  }
  return { words, asked }
}

/** Each signal at its place; of one signal's phrases that begin at the same word, the longest. */
function hitsOf(words: Word[], language: Language): Hit[] {
  const found = finders[language](words.map(({ bare }) => bare))
  const negations = new Set(found.filter(({ kind }) => kind === 'negation').map(({ from }) => from))
  const longest = new Map<string, PhraseFound<SignalName>>()
  for (const one of found) {
    const key = `${one.kind} ${one.from}`
    if ((longest.get(key)?.to ?? 0) < one.to) longest.set(key, one)
  }
  const isOurs = ({ kind, from, to }: PhraseFound<SignalName>) => {
    if (kind !== 'human') return false
    const before = words[from - 1]?.bare ?? ''
    const last = words[to - 1]?.bare ?? ''
    const isMine = own[language].has(before) || (language === 'nb' && own.nb.has(words[to]?.bare ?? ''))
    const isSuffixed = language === 'fi' && /(?:ni|mme)$/.test(last)
    return isMine || isSuffixed || /^\d{1,3}$/.test(before) || isCount(before, language)
  }
  const taken = [...longest.values()].filter((one) => !isOurs(one))
  const praised = taken.filter(({ kind }) => kind === 'praise')
  const isOnlyAgreed = ({ kind }: PhraseFound<SignalName>) =>
    kind === 'praise' && praised.length === 1 && agrees(words, language)
  return taken
    .filter((one) => !isOnlyAgreed(one))
    .map(({ kind, from, to }) => ({
      name: kind,
      from,
      to,
      isTurned: kind !== 'negation' && isTurned(from, words, negations),
    }))
}

function isTurned(from: number, words: Word[], negations: Set<number>): boolean {
  for (let at = from - 1; at >= from - NEGATION_REACH; at -= 1)
    if (negations.has(at) && words[at]?.clause === words[from]?.clause) return true
  return false
}

/** `speak > human`: two signals of which the second begins soon after the first, in one sentence. */
function pairsOf(hits: Hit[], words: Word[]): string[] {
  const ordered = [...hits].sort((one, other) => one.from - other.from)
  return ordered.flatMap((first, at) => {
    const pairs: string[] = []
    for (let next = at + 1; next < ordered.length; next += 1) {
      const second = ordered[next]
      if (!second || second.from > first.from + PAIR_REACH) break
      if (second.from === first.from || words[second.from]?.sentence !== words[first.from]?.sentence) continue
      pairs.push(`${first.name} > ${second.name}`)
    }
    return pairs
  })
}

const forms: [name: string, pattern: RegExp][] = [
  ['question mark', /\?/],
  ['question marks', /\?\s?\?/],
  ['call', /!/],
  ['calls', /!\s?!/],
  ['trailing', /\.\.\.|…/],
  ['capitals', /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u],
  ['digits', /\d/],
  ['telephone', /\d(?:[ -]?\d){7}/],
  ['clock', /(?<!\d)\d{1,2}[.:]\d\d(?!\d)|(?<!\p{L})(?:kl|klo|uhr|pm|am)(?!\p{L})/iu],
  ['quoted', /["“”„«»]/],
  [
    'smile',
    /[\u{1F600}-\u{1F60E}\u{1F929}\u{1F970}\u{1F44D}\u{1F44C}\u{2764}\u{1F64F}\u{1F389}\u{1F60A}\u{1F495}\u{1F44F}\u{1F917}\u{1F973}\u{2B50}]|[:;]-?[)D]/u,
  ],
  [
    'frown',
    /[\u{1F620}-\u{1F62D}\u{1F92C}\u{1F44E}\u{1F612}\u{1F61E}\u{1F61F}\u{1F641}\u{1F926}\u{1F92E}\u{1F922}\u{1F644}\u{1F643}]|:-?[(/](?!\/)/u,
  ],
  ['puzzled face', /[\u{1F615}\u{1F914}\u{1F937}\u{1F635}]/u],
  ['clock face', /[\u{23F0}\u{23F1}\u{1F6A8}\u{1F3C3}\u{231B}\u{23F3}]/u],
]

function formOf(text: string, words: Word[]): string[] {
  const length =
    words.length <= 2
      ? 'two words'
      : words.length <= 5
        ? 'five words'
        : words.length <= 12
          ? 'twelve words'
          : 'many words'
  return ['always', length, ...forms.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)]
}
