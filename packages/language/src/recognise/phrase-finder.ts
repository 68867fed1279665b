import { plainLetters } from '../words/letters.ts'

/** A phrase found: it reaches from word `from` up to, not including, word `to`; `kind` is its list's. */
export type PhraseFound<Kind> = { kind: Kind; from: number; to: number }

type Pattern<Kind> = { words: string[]; kind: Kind }

/** Words that a `~` may stand for. */
const GAP = 3
/** Longer words are found by their beginning only. */
const LONGEST_START = 24

/** Finds phrases of many lists at once, in time linear in the words. */
export type PhraseFinder<Kind> = (words: readonly string[]) => PhraseFound<Kind>[]

/**
 * Makes a finder from lists of phrases parted by commas: `~` stands for up to three words, a final `*` for any ending.
 * Words to be searched must be {@link bareWord bare}.
 */
export function phraseFinder<Kind extends string>(lists: Record<Kind, string>): PhraseFinder<Kind> {
  let byStart: ReadonlyMap<string, Pattern<Kind>[]> | null = null
  return (words) => {
    // Read when the first words come: who only loads the package does not wait for all languages' lists.
    byStart ??= byFirstWord(lists)
    const patterns = byStart
    return words.flatMap((word, at) => foundAt(words, word, at, patterns))
  }
}

function byFirstWord<Kind extends string>(lists: Record<Kind, string>): Map<string, Pattern<Kind>[]> {
  const found = new Map<string, Pattern<Kind>[]>()
  for (const [kind, list] of Object.entries<string>(lists))
    for (const phrase of list.split(',')) {
      const words = phrase.trim().split(/\s+/).map(bareWord).filter(Boolean)
      const start = words[0]
      if (start) found.set(start, [...(found.get(start) ?? []), { words, kind: kind as Kind }])
    }
  return found
}

/** A word as phrases are compared: lower case, without marks on letters and without quotation marks around it. */
export function bareWord(word: string): string {
  return plainLetters(word.replace(/[’`´]/g, "'"))
}

function foundAt<Kind>(
  words: readonly string[],
  word: string,
  at: number,
  byStart: ReadonlyMap<string, Pattern<Kind>[]>,
): PhraseFound<Kind>[] {
  const found: PhraseFound<Kind>[] = []
  const tryAll = (patterns: Pattern<Kind>[] | undefined) => {
    for (const pattern of patterns ?? []) {
      const to = end(words, at + 1, pattern.words, 1)
      if (to > 0) found.push({ kind: pattern.kind, from: at, to })
    }
  }
  tryAll(byStart.get(word))
  for (let length = 2; length <= Math.min(word.length, LONGEST_START); length += 1)
    tryAll(byStart.get(`${word.slice(0, length)}*`))
  return found
}

/** Where the rest of a pattern ends in the words, or 0 when it does not stand there. */
function end(words: readonly string[], at: number, pattern: string[], part: number): number {
  const wanted = pattern[part]
  if (wanted === undefined) return at
  if (wanted === '~') {
    for (let skipped = 0; skipped <= GAP; skipped += 1) {
      const to = end(words, at + skipped, pattern, part + 1)
      if (to > 0) return to
    }
    return 0
  }
  const word = words[at]
  if (word === undefined) return 0
  const fits = wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted
  return fits ? end(words, at + 1, pattern, part + 1) : 0
}
