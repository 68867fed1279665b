import { eachLanguage, type Language } from '../locale.ts'
import { agrees } from './agrees.ts'
import { bareWord, type PhraseFound, phraseFinder } from './phrase-finder.ts'
import { da } from './state-words/da.ts'
import { de } from './state-words/de.ts'
import { en } from './state-words/en.ts'
import { fi } from './state-words/fi.ts'
import { nb } from './state-words/nb.ts'
import { personWishes } from './state-words/person-wishes.ts'
import type { StateWords, WiderWords } from './state-words/state-words.ts'
import { sv } from './state-words/sv.ts'
import { widerWords } from './state-words/wider-words.ts'

/** What a phrase may show. */
export type SignKind = Exclude<keyof StateWords, 'strengtheners'> | 'person'

/** One sign in a text, with what it weighs; `isTurned` when a negation turned it. */
export type Sign = {
  kind: SignKind
  start: number
  end: number
  isTurned: boolean
  isAsked: boolean
  isQuoted: boolean
  isStrengthened: boolean
}

type Word = { bare: string; start: number; end: number; clause: number; sentence: number }

const lists: Record<Language, StateWords> = { nb, sv, da, fi, de, en }
const readers = eachLanguage((language) => {
  const { strengtheners, ...phrases } = lists[language]
  return {
    find: phraseFinder<SignKind>(
      joined({ ...phrases, person: personWishes[language] }, widerWords[language]),
    ),
    strengtheners: strengtheners.split(' ').map(bareWord),
  }
})

/** Both lists of each kind. */
function joined(first: Record<SignKind, string>, wider: WiderWords): Record<SignKind, string> {
  const kinds = Object.keys(first) as SignKind[]
  return Object.fromEntries(
    kinds.map((kind) => [kind, wider[kind] ? `${first[kind]}, ${wider[kind]}` : first[kind]]),
  ) as Record<SignKind, string>
}

const moods: ReadonlySet<SignKind> = new Set([
  'good',
  'great',
  'bad',
  'awful',
  'ironic',
  'verbs',
  'negation',
  'nothing',
])
const states: ReadonlySet<SignKind> = new Set(['confused', 'hurried', 'leaving', 'person', 'nothing'])
/** Of two lists that hold the same phrase, the later one here wins. */
const rank: SignKind[] = ['negation', 'verbs', 'good', 'bad', 'great', 'awful', 'ironic', 'nothing']
const NEGATION_REACH = 3
const wordPattern = /[\p{L}\p{M}\p{N}]{1,64}(?:['’/-][\p{L}\p{M}\p{N}]{1,64}){0,4}|[.!?\n;:,()…]/gu

/** The signs of mood and state in a text, in order. */
export function signsOf(text: string, language: Language): Sign[] {
  const { words, asked } = wordsOf(text)
  const found = [...readers[language].find(words.map((word) => word.bare)), ...strengthened(words, language)]
  const agreed = agrees(words, language)
  const isMeant = ({ kind, from }: { kind: SignKind; from: number }) =>
    !(agreed && from === 0 && (kind === 'good' || kind === 'great'))
  const kept = [...longestOf(found, moods).filter(isMeant), ...longestOf(found, states)]
  const but = found.filter(({ kind }) => kind === 'but')
  const negations = new Set(kept.filter(({ kind }) => kind === 'negation').map(({ from }) => from))
  return [...kept.filter(({ kind }) => kind !== 'negation' && kind !== 'nothing'), ...but]
    .sort((one, other) => one.from - other.from)
    .map((sign) => ({
      kind: sign.kind,
      start: words[sign.from]?.start ?? 0,
      end: words[sign.to - 1]?.end ?? 0,
      isTurned: isTurned(sign, words, negations),
      isAsked: asked.has(words[sign.from]?.sentence ?? -1),
      isQuoted: isQuoted(text, words[sign.from], words[sign.to - 1]),
      isStrengthened: 'isStrengthened' in sign,
    }))
}

/** Cuts a text into words with the clause and the sentence they stand in; `asked` are the sentences with a `?`. */
function wordsOf(text: string): { words: Word[]; asked: Set<number> } {
  const words: Word[] = []
  const asked = new Set<number>()
  let clause = 0
  let sentence = 0
  for (const { 0: raw, index } of text.matchAll(wordPattern)) {
    if (/^[\p{L}\p{M}\p{N}]/u.test(raw)) {
      words.push({ bare: bareWord(raw), start: index, end: index + raw.length, clause, sentence })
      continue
    }
    if (raw === '?') asked.add(sentence)
    clause += 1
    if (/[.!?\n…]/.test(raw)) sentence += 1
  }
  return { words, asked }
}

/** `kjempebra`, `jättenöjd`: a strengthener grown together with a word of praise or blame. */
function strengthened(words: Word[], language: Language): PhraseFound<SignKind>[] {
  const { find, strengtheners } = readers[language]
  return words.flatMap((word, at) => {
    const start = strengtheners.find((one) => word.bare.startsWith(one) && word.bare.length > one.length + 2)
    if (!start) return []
    const [rest] = find([word.bare.slice(start.length)]).filter(
      ({ kind }) => kind === 'good' || kind === 'bad',
    )
    if (!rest) return []
    return [{ kind: rest.kind === 'good' ? 'great' : 'awful', from: at, to: at + 1, isStrengthened: true }]
  })
}

/** Of phrases that overlap, the longest; of the same length, the one that says more. */
function longestOf(found: PhraseFound<SignKind>[], kinds: ReadonlySet<SignKind>): PhraseFound<SignKind>[] {
  const sorted = found
    .filter(({ kind }) => kinds.has(kind))
    .sort(
      (one, other) =>
        other.to - other.from - (one.to - one.from) || rank.indexOf(other.kind) - rank.indexOf(one.kind),
    )
  const taken = new Set<number>()
  return sorted.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false
    for (let at = from; at < to; at += 1) taken.add(at)
    return true
  })
}

/** Single words are turned by a negation before them in the same clause; praising verbs also by one after them. */
function isTurned({ kind, from, to }: PhraseFound<SignKind>, words: Word[], negations: Set<number>): boolean {
  const clause = words[from]?.clause
  const within = (at: number) => negations.has(at) && words[at]?.clause === clause
  if (kind === 'awful' && to - from > 1) return false
  for (let at = from - 1; at >= from - NEGATION_REACH; at -= 1) if (within(at)) return true
  return kind === 'verbs' && (within(to) || within(to + 1))
}

const opening = /["“”„«»']\s?$/
const closing = /^\s?["“”„«»']/

function isQuoted(text: string, first: Word | undefined, last: Word | undefined): boolean {
  if (!first || !last) return false
  return (
    opening.test(text.slice(Math.max(0, first.start - 2), first.start)) &&
    closing.test(text.slice(last.end, last.end + 2))
  )
}
