import { eachLanguage, type Language } from '../locale.ts'
import { bareWord, phraseFinder } from '../recognise/phrase-finder.ts'
import { dialogueWords } from './dialogue-words.ts'
import { bySlot, type Exchanged } from './exchange.ts'
import type { ShortAnswer } from './short-answer.ts'
import { type Stances, stances } from './stances.ts'

type Kind = keyof Stances

const MOST_WORDS = 14
const MOST_WORDS_AMENDED = 10
const ASKED_WITHIN = 5
const negationWords: Record<Language, string[]> = {
  nb: ['ikke', 'ikkje', 'aldri', 'ingen'],
  sv: ['inte', 'ej', 'aldrig', 'ingen'],
  da: ['ikke', 'aldrig', 'ingen'],
  fi: ['ei', 'en', 'emme', 'ette', 'eivät'],
  de: ['nicht', 'nich', 'nie', 'kein', 'keine', 'keinen'],
  en: ['not', "don't", "doesn't", "isn't", "can't", "won't", 'never'],
}
const finders = eachLanguage((language) => phraseFinder<Kind>(withoutMarks(stances[language])))

const negations: Record<Language, ReadonlySet<string>> = eachLanguage(
  (language) => new Set(negationWords[language].map(plain)),
)

/** `dont`, `ill`: people leave the apostrophe out. */
function plain(word: string): string {
  return bareWord(word).replaceAll("'", '')
}

function withoutMarks(lists: Stances): Stances {
  return Object.fromEntries(
    Object.entries(lists).map(([kind, list]) => [kind, list.replaceAll("'", '')]),
  ) as Stances
}

/** What was found in a message: the words, and the phrases that show a stance. */
export type Stance = { words: string[]; kinds: ReadonlySet<Kind>; answer?: ShortAnswer; isWish: boolean }

/**
 * What a message that answers an offer says without yes or no: `I'm away then`, `let me ask my wife first`. Doubt
 * outweighs denial, and denial outweighs assent; what asks back is doubt or nothing.
 */
export function stanceOf(message: string, language: Language): Stance {
  const words = (message.slice(0, 400).match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []).map(
    plain,
  )
  const found = finders[language](words)
  const kinds = new Set(found.map(({ kind }) => kind))
  const asksFirst = found.some(
    ({ kind, from }) =>
      kind === 'askFirst' &&
      found.some((one) => one.kind === 'ask' && one.from >= from && one.from - from <= ASKED_WITHIN),
  )
  const isWish = found.some(({ kind, from }) => kind === 'wishes' && from === 0)
  if (words.length > MOST_WORDS) return { words, kinds, isWish }
  if (asksFirst || kinds.has('doubt')) return { words, kinds, isWish, answer: 'maybe' }
  if (message.includes('?')) return { words, kinds, isWish }
  const isAssent = (at: number) =>
    found.some(({ kind, from, to }) => kind === 'assent' && from <= at && at < to)
  const denied = words.findIndex((word) => negations[language].has(word))
  if (kinds.has('denial') || (kinds.has('assent') && denied >= 0 && !isAssent(denied)))
    return { words, kinds, isWish, answer: 'no' }
  return kinds.has('assent') ? { words, kinds, isWish, answer: 'yes' } : { words, kinds, isWish }
}

/**
 * A statement that names another day, number or name than was noted: `almost, but 18.30`, `five*`. It must say that
 * something was amiss, or be put against a statement that the answer repeated.
 */
export function amendmentOf(
  { question, answer = '' }: { question: string; answer?: string },
  message: string,
  stance: Stance,
  language: Language,
): Exchanged | undefined {
  if (message.includes('?') || stance.words.length > MOST_WORDS_AMENDED) return undefined
  const found = bySlot(question, message.replace(/[\s!.…*]+$/u, ''), language)
  const { from = '', to = '' } = found?.changed ?? {}
  if (from.toLowerCase() === to.toLowerCase()) return undefined
  const noted = from.replace(new RegExp(`^(?:${dialogueWords[language].preposition})\\s`, 'iu'), '')
  const repeated = !question.includes('?') && answer.toLowerCase().includes(noted.trim().toLowerCase())
  const isAmiss = stance.kinds.has('amiss') || /^\s*\*[\p{L}\p{N}]|\p{L}\*\s*$/u.test(message)
  return isAmiss || repeated ? found : undefined
}
