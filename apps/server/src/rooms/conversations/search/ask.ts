import { splitCompound } from '@svar/language'
import type { Context } from '../../../platform/tenancy/context.ts'
import { placesOf, wordsBeginning } from '../stores/find-said.ts'
import { mark } from './places.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { searchForms, wordsIn } from './words.ts'

const MOST_WORDS = 8
/** So many words may stand for one that was asked for. */
const MOST_STANDING_IN = 40
const SHORTEST_PREFIX = 3
const SHORTEST_PART = 4
const weights = { same: 3, begins: 2, holds: 1 }

/** One word that somebody looks for, with the words that may stand for it and how well they do. */
interface Asked {
  fits: Map<string, number>
  /** All of these together stand for it: the parts of a compound. */
  parts: string[]
}

export interface Question {
  words: Asked[]
  /** Every form that a hit may have, for showing where it is. */
  forms: Set<string>
}

/** Reads what somebody looks for; in which language they ask is not asked of them. */
export async function readQuestion(ctx: Context, q: string, lines: number): Promise<Question> {
  const vocabulary = await vocabularyOf(ctx, lines)
  const distinct = [...new Set(wordsIn(q).map(({ word }) => word))].slice(0, MOST_WORDS)
  const words: Asked[] = []
  for (const word of distinct) words.push(await readWord(ctx, word, vocabulary))
  const forms = new Set(words.flatMap(({ fits, parts }) => [...fits.keys(), ...parts]))
  return { words, forms }
}

async function readWord(ctx: Context, word: string, vocabulary: Vocabulary): Promise<Asked> {
  const forms = searchForms(word)
  const fits = new Map(forms.map((form) => [form, weights.same]))
  const shortest = forms.toSorted((one, other) => one.length - other.length)[0] ?? ''
  if (/\d/.test(word)) {
    if (word.length < SHORTEST_PREFIX) return { fits, parts: [] }
    for (const one of await wordsBeginning(ctx, shortest, MOST_STANDING_IN)) add(fits, one, weights.begins)
    return { fits, parts: [] }
  }
  // A stem that is much shorter than the word stands at the beginning of too many others.
  const stem = shortest.length >= SHORTEST_PREFIX ? shortest : (forms[0] ?? '')
  if (stem.length < SHORTEST_PREFIX) return { fits, parts: [] }
  for (const one of vocabulary.holding(stem, MOST_STANDING_IN)) {
    if (one.startsWith(stem)) add(fits, one, weights.begins)
    else if (stem.length >= SHORTEST_PART) add(fits, one, weights.holds)
  }
  const parts = splitCompound(forms[0] ?? '', vocabulary)
  return { fits, parts: parts.length > 1 ? parts : [] }
}

function add(fits: Map<string, number>, word: string, weight: number) {
  if (!fits.has(word)) fits.set(word, weight)
}

/** A line that holds every word that was asked for. */
export interface Candidate {
  line: number
  score: number
}

/** The lines that hold all words, the best first, of equal ones the newest. */
export async function candidates(ctx: Context, { words }: Question, lines: number): Promise<Candidate[]> {
  if (words.length === 0) return []
  const needed = [...new Set(words.flatMap(({ fits, parts }) => [...fits.keys(), ...parts]))]
  const places = Map.groupBy(await placesOf(ctx, needed), ({ word }) => word)
  const marksOf = (weighted: Iterable<[string, number]>) => {
    const marks = new Uint8Array(lines)
    for (const [word, weight] of weighted) {
      for (const entry of places.get(word) ?? []) mark(marks, entry.block, entry.places, weight)
    }
    return marks
  }
  const all = words.map(({ fits, parts }) => {
    const marks = marksOf(fits)
    if (parts.length > 0)
      markTogether(
        marks,
        parts.map((part) => marksOf([[part, weights.holds]])),
      )
    return marks
  })
  return inOrder(all, lines)
}

/** Where all parts of a compound stand, it counts as if it stood there itself. */
function markTogether(marks: Uint8Array, parts: Uint8Array[]): void {
  for (let line = 0; line < marks.length; line += 1) {
    if (marks[line] === 0 && parts.every((part) => part[line] !== 0)) marks[line] = weights.holds
  }
}

function inOrder(all: Uint8Array[], lines: number): Candidate[] {
  const byScore: Candidate[][] = []
  for (let line = lines - 1; line >= 0; line -= 1) {
    let score = 0
    for (const marks of all) {
      const weight = marks[line] as number
      if (weight === 0) {
        score = 0
        break
      }
      score += weight
    }
    if (score === 0) continue
    byScore[score] ??= []
    byScore[score]?.push({ line, score })
  }
  return byScore.toReversed().flatMap((bucket) => bucket ?? [])
}
