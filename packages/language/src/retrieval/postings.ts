/** The room of a new list; most features stand in few documents. */
const FIRST_ROOM = 4

/**
 * Inverted lists from a feature (a stem, a character 4-gram) to the documents that hold it, in ascending document
 * order. An entry has four bytes: the document's number above, the frequency in the low 8 bits.
 */
export class Postings {
  readonly #ids = new Map<string, number>()
  readonly #names: string[] = []
  readonly #lists: Uint32Array[] = []
  #lengths = new Uint32Array(1024)

  /** The number of a feature, given out at first sight. */
  number(name: string): number {
    const known = this.#ids.get(name)
    if (known !== undefined) return known
    const id = this.#names.length
    this.#ids.set(name, id)
    this.#names.push(name)
    this.#lists.push(new Uint32Array(FIRST_ROOM))
    if (id >= this.#lengths.length) this.#lengths = resized(this.#lengths, id * 2)
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

  /** The packed entries of a feature; only the first {@link documents} of them count. */
  entries(id: number): Uint32Array {
    return this.#lists[id] ?? new Uint32Array(0)
  }

  /** How many documents hold the feature. */
  documents(id: number): number {
    return this.#lengths[id] ?? 0
  }

  /** How often the feature stands in a document, 0 when it does not. */
  frequency(id: number, document: number): number {
    const at = this.#lowerBound(id, document)
    const entry = at < this.documents(id) ? (this.entries(id)[at] as number) : 0
    return entry !== 0 && entry >>> 8 === document ? entry & 255 : 0
  }

  /** Adds a feature with its frequency for a document whose number is higher than any before. */
  add(id: number, document: number, frequency: number): void {
    const length = this.#lengths[id] as number
    let list = this.#lists[id] as Uint32Array
    if (length >= list.length) {
      list = resized(list, Math.ceil(length * 1.6))
      this.#lists[id] = list
    }
    list[length] = (document << 8) | (frequency > 255 ? 255 : frequency)
    this.#lengths[id] = length + 1
  }

  /** Takes a document out of the list of a feature. */
  remove(id: number, document: number): void {
    const list = this.entries(id)
    const length = this.documents(id)
    const at = this.#lowerBound(id, document)
    if (at >= length || (list[at] as number) >>> 8 !== document) return
    list.copyWithin(at, at + 1, length)
    this.#lengths[id] = length - 1
  }

  #lowerBound(id: number, document: number): number {
    const list = this.entries(id)
    let low = 0
    let high = this.documents(id)
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle] as number) >>> 8 < document) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A copy with more room. */
export function resized(list: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room)
  larger.set(list)
  return larger
}
