import { splitCompound } from '@svar/language'
import type { Context } from '../../../platform/tenancy/context.ts'
import { placesOf, wordsBeginning } from '../stores/find-said.ts'
import type { Extent } from '../stores/search.ts'
import { mark, markLines } from './places.ts'
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
  vocabulary: Vocabulary
}

/** Reads what somebody looks for; in which language they ask is not asked of them. */
export async function readQuestion(ctx: Context, q: string, extent: Extent): Promise<Question> {
  const vocabulary = await vocabularyOf(ctx, extent)
  const distinct = [...new Set(wordsIn(q).map(({ word }) => word))].slice(0, MOST_WORDS)
  const words: Asked[] = []
  for (const word of distinct) words.push(await readWord(ctx, word, vocabulary))
  const forms = new Set(words.flatMap(({ fits, parts }) => [...fits.keys(), ...parts]))
  return { words, forms, vocabulary }
}

async function readWord(ctx: Context, word: string, vocabulary: Vocabulary): Promise<Asked> {
  const forms = searchForms(word)
  const fits = new Map(forms.map((form) => [form, weights.same]))
  const shortest = forms.toSorted((one, other) => one.length - other.length)[0] ?? ''
  if (/\d/.test(word)) {
    if (word.length < SHORTEST_PREFIX) return { fits, parts: [] }
    const filed = await wordsBeginning(ctx, shortest, MOST_STANDING_IN)
    const recent = vocabulary.recentBeginning(shortest, MOST_STANDING_IN)
    for (const one of [...recent, ...filed].slice(0, MOST_STANDING_IN)) add(fits, one, weights.begins)
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

/**
 * The lines that hold all words, the best first, of equal ones the newest.
 * @param after the last one that was given before
 */
export async function candidates(
  ctx: Context,
  { words, vocabulary }: Question,
  { lines, after = null, most }: { lines: number; after?: Candidate | null; most: number },
): Promise<Candidate[]> {
  if (words.length === 0) return []
  const needed = [...new Set(words.flatMap(({ fits, parts }) => [...fits.keys(), ...parts]))]
  const places = Map.groupBy(await placesOf(ctx, needed), ({ word }) => word)
  const marksOf = (weighted: Iterable<[string, number]>) => {
    const marks = new Uint8Array(lines)
    for (const [word, weight] of weighted) {
      for (const entry of places.get(word) ?? []) mark(marks, entry.block, entry.places, weight)
      markLines(marks, vocabulary.recentPlaces(word), weight)
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
  return inOrder(scoresOf(all, lines), after, most)
}

/** Where all parts of a compound stand, it counts as if it stood there itself. */
function markTogether(marks: Uint8Array, parts: Uint8Array[]): void {
  for (let line = 0; line < marks.length; line += 1) {
    if (marks[line] === 0 && parts.every((part) => part[line] !== 0)) marks[line] = weights.holds
  }
}

/** How well each line fits; 0 where it does not hold all words. */
function scoresOf(all: Uint8Array[], lines: number): Uint8Array {
  const [scores = new Uint8Array(lines), ...others] = all
  for (const marks of others)
    for (let line = 0; line < lines; line += 1) {
      const weight = marks[line] as number
      const score = scores[line] as number
      scores[line] = weight === 0 || score === 0 ? 0 : score + weight
    }
  return scores
}

/** A frequent word stands in a tenth of all lines: no more of them are gathered than are needed. */
function inOrder(scores: Uint8Array, after: Candidate | null, most: number): Candidate[] {
  const found: Candidate[] = []
  const best = MOST_WORDS * weights.same
  for (let score = after?.score ?? best; score > 0 && found.length < most; score -= 1) {
    const end = score === after?.score ? after.line : scores.length
    for (let line = end; found.length < most; ) {
      line = line > 0 ? scores.lastIndexOf(score, line - 1) : -1
      if (line < 0) break
      found.push({ line, score })
    }
  }
  return found
}
