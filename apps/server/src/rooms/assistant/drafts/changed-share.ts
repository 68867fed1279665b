const MAX_WORDS = 400

/**
 * How much of a text was changed: the fewest words to insert, remove or replace (Levenshtein's distance over words),
 * of all words of the longer text. Case, spaces and signs around words do not count. 0: the same; 1: nothing is left.
 */
export function changedShare(before: string, after: string): number {
  const [one, other] = [wordsOf(before), wordsOf(after)]
  const longest = Math.max(one.length, other.length)
  return longest === 0 ? 0 : distance(one, other) / longest
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*/gu) ?? []).slice(0, MAX_WORDS)

function distance(one: string[], other: string[]): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [row, word] of one.entries()) {
    const line = [row + 1]
    for (const [column, wanted] of other.entries()) {
      const replaced = (above[column] ?? 0) + (word === wanted ? 0 : 1)
      line.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1))
    }
    above = line
  }
  return above.at(-1) ?? 0
}
