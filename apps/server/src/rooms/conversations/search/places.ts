/** Lines are kept in blocks of so many, as many as two bytes tell apart. */
const BLOCK = 65_536

/** Where words stand, ready to be added to what is kept: one entry for each word and block. */
export interface Placed {
  word: string
  block: number
  places: Buffer
}

/** @param lines the words of each line, by its number; numbers must rise */
export function placeWords(lines: Iterable<[number, Iterable<string>]>): Placed[] {
  const byWord = new Map<string, Map<number, number[]>>()
  for (const [line, words] of lines) {
    const block = Math.floor(line / BLOCK)
    for (const word of words) {
      const blocks = byWord.get(word) ?? new Map<number, number[]>()
      byWord.set(word, blocks)
      const places = blocks.get(block)
      if (places) places.push(line % BLOCK)
      else blocks.set(block, [line % BLOCK])
    }
  }
  return [...byWord].flatMap(([word, blocks]) =>
    [...blocks].map(([block, places]) => ({ word, block, places: writePlaces(places) })),
  )
}

function writePlaces(places: number[]): Buffer {
  const bytes = Buffer.allocUnsafe(places.length * 2)
  for (const [index, place] of places.entries()) bytes.writeUInt16LE(place, index * 2)
  return bytes
}

/** Marks the lines of an entry with how well their word fits, where it fits better than what was marked before. */
export function mark(marks: Uint8Array, block: number, places: Buffer, weight: number): void {
  const from = block * BLOCK
  for (let at = 0; at + 1 < places.length; at += 2) {
    const line = from + (places[at] as number) + ((places[at + 1] as number) << 8)
    if (line < marks.length && (marks[line] as number) < weight) marks[line] = weight
  }
}

/** The same for lines by their numbers. */
export function markLines(marks: Uint8Array, lines: readonly number[], weight: number): void {
  for (const line of lines) if (line < marks.length && (marks[line] as number) < weight) marks[line] = weight
}
