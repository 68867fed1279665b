import { foldLetters } from './letters.ts'

/** How many slips a word of this length may hold and still be taken for another. */
function allowedSlips(length: number): number {
  if (length < 5) return 0
  return length < 9 ? 1 : 2
}

/** Which letters a word holds, a bit for each: some share one, and how often each stands there is not told. */
export function letterBits(word: string): number {
  const folded = foldLetters(word)
  let bits = 0
  for (let at = 0; at < folded.length; at += 1) bits |= 1 << (folded.charCodeAt(at) & 31)
  return bits >>> 0
}

/**
 * False where two words are surely not near, by their letters alone: a slip adds one, takes one away or puts one in the
 * place of another.
 *
 * @param length of the one, in folded letters
 */
export function mayBeNear(one: number, other: number, length: number): boolean {
  return countBits(one ^ other) <= 2 * allowedSlips(length)
}

/** The classic count in parallel sums of 2, 4 and 8 bits (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Whether two words are the same but for a slip: an added, missing, changed or swapped letter (one from five
 * letters on, two from nine), or æ/ø/å/ä/ö/ü written in another way.
 */
export function isNearSpelling(one: string, other: string): boolean {
  const a = foldLetters(one)
  const b = foldLetters(other)
  if (a === b) return true
  const limit = allowedSlips(Math.min(a.length, b.length))
  return limit > 0 && slips(a, b, limit) <= limit
}

/** Edit distance with swaps (optimal string alignment), given up as soon as it must exceed `limit`. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow(a, b, row, last, before)
    if (Math.min(...next) > limit) return limit + 1
    before = last
    last = next
  }
  return last[b.length] ?? limit + 1
}

function nextRow(a: string, b: string, row: number, last: number[], before: number[]): number[] {
  const next = [row]
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[row - 1] === b[column - 1]
    const cost = (last[column - 1] ?? 0) + (same ? 0 : 1)
    let best = Math.min(cost, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1)
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1)
    next.push(best)
  }
  return next
}
