/** Suffixes by length, longest first: the order in which a stemmer must try them. */
export type Suffixes = string[]

/** Makes a suffix list from a line of suffixes. */
export function suffixes(line: string): Suffixes {
  return [...new Set(line.split(/\s+/).filter(Boolean))].sort((a, b) => b.length - a.length)
}

/**
 * Takes the longest listed suffix off, when `least` letters with a vowel among them stay. `exceptions` asks more
 * letters for the suffixes that begin with the key (`ing`) or are the key (`s`).
 */
export function stripLongest(
  word: string,
  list: Suffixes,
  least: number,
  exceptions?: Record<string, number>,
): string {
  for (const suffix of list) {
    if (!word.endsWith(suffix)) continue
    const rest = word.slice(0, -suffix.length)
    const wanted = exceptions?.[suffix] ?? (suffix.includes('ing') ? (exceptions?.ing ?? least) : least)
    if (rest.length >= wanted && /[aeiouyæøåäöü]/.test(rest)) return rest
  }
  return word
}
