/** One feature in one document, packed in a small integer: document number above, frequency in the low 8 bits. */
type Entry = number

/**
 * Inverted lists from a feature (a stem, a character 4-gram) to the documents that hold it. Lists are plain arrays
 * of small integers in ascending document order: compact for the many features that stand in one document only.
 */
export class Postings {
  readonly #ids = new Map<string, number>()
  readonly #names: string[] = []
  readonly #lists: Entry[][] = []

  /** The number of a feature, given out at first sight. */
  number(name: string): number {
    const known = this.#ids.get(name)
    if (known !== undefined) return known
    const id = this.#names.length
    this.#ids.set(name, id)
    this.#names.push(name)
    this.#lists.push([])
    return id
  }

  /** The number of a feature that some document has held, or `undefined`. */
  find(name: string): number | undefined {
    return this.#ids.get(name)
  }

  /** Whether a document holds the feature now. */
  has(name: string): boolean {
    const id = this.#ids.get(name)
    return id !== undefined && this.documents(id) > 0
  }

  /** All feature names, by number. */
  get names(): readonly string[] {
    return this.#names
  }

  /** The packed list of a feature. */
  list(id: number): readonly Entry[] {
    return this.#lists[id] ?? []
  }

  /** How many documents hold the feature. */
  documents(id: number): number {
    return this.#lists[id]?.length ?? 0
  }

  /** Adds features with their frequencies for a document whose number is higher than all before. */
  add(document: number, frequencies: ReadonlyMap<number, number>): void {
    for (const [id, frequency] of frequencies)
      this.#lists[id]?.push((document << 8) | Math.min(255, frequency))
  }

  /** Takes a document out of the lists of the given features. */
  remove(document: number, features: Iterable<number>): void {
    for (const id of features) {
      const list = this.#lists[id]
      const at = list ? lowerBound(list, document) : -1
      if (list && at < list.length && (list[at] ?? 0) >> 8 === document) list.splice(at, 1)
    }
  }
}

function lowerBound(list: readonly Entry[], document: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) >> 8 < document) low = middle + 1
    else high = middle
  }
  return low
}
