import { plainWords } from './tokenize.ts'

/** How often each word stands in the texts that a vocabulary was built from. */
export type Vocabulary = ReadonlyMap<string, number>

/** The shortest part a compound is cut into. */
const SHORTEST_PART = 3
const LONGEST_COMPOUND = 40
const joints = ['', 's', 'e', 'n', 'en', 'es', 'er', '-']

/** Counts the words of texts (lower case, at least three letters): the parts that compounds may be split into. */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of plainWords(text)) {
      if (word.length >= SHORTEST_PART && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/**
 * Splits a compound into words of the vocabulary (`flyttevaskpris` → `flytte`, `vask`, `pris`), with the joints s,
 * e, n, en, es and er between them. Gives the fewest parts, or the word alone when it does not split whole.
 */
export function splitCompound(word: string, vocabulary: Pick<Vocabulary, 'has'>): string[] {
  const lower = word.toLowerCase()
  if (lower.length < SHORTEST_PART * 2 || lower.length > LONGEST_COMPOUND) return [lower]
  return shortestSplit(lower, 0, vocabulary, new Map()) ?? [lower]
}

type Memory = Map<number, string[] | null>

function shortestSplit(
  word: string,
  from: number,
  vocabulary: Pick<Vocabulary, 'has'>,
  memory: Memory,
): string[] | null {
  if (from >= word.length) return []
  const known = memory.get(from)
  if (known !== undefined) return known
  let best: string[] | null = null
  const longest = from === 0 ? word.length - SHORTEST_PART : word.length - from
  for (let length = longest; length >= SHORTEST_PART; length -= 1) {
    const part = word.slice(from, from + length)
    if (!vocabulary.has(part)) continue
    const rest = shortestRest(word, from + length, vocabulary, memory)
    if (rest && (!best || rest.length + 1 < best.length)) best = [part, ...rest]
  }
  memory.set(from, best)
  return best
}

function shortestRest(
  word: string,
  at: number,
  vocabulary: Pick<Vocabulary, 'has'>,
  memory: Memory,
): string[] | null {
  let best: string[] | null = null
  for (const joint of joints) {
    if (!word.startsWith(joint, at)) continue
    if (joint !== '' && at + joint.length >= word.length) continue
    const rest = shortestSplit(word, at + joint.length, vocabulary, memory)
    if (rest && (!best || rest.length < best.length)) best = rest
  }
  return best
}
