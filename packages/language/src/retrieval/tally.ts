/** Counts small numbers (stems, 4-grams) of one passage; the same memory serves passage after passage. */
export class Tally {
  #counts = new Int32Array(4096)
  #touched = new Int32Array(4096)
  /** How many different numbers were counted since the last {@link clear}. */
  size = 0

  /** Counts each of the numbers `weight` times. */
  add(numbers: readonly number[], weight: number): void {
    for (let at = 0; at < numbers.length; at += 1) {
      const id = numbers[at] as number
      if (id >= this.#counts.length) this.#counts = larger(this.#counts, id + 1)
      const before = this.#counts[id] as number
      if (before === 0) {
        if (this.size >= this.#touched.length) this.#touched = larger(this.#touched, this.size + 1)
        this.#touched[this.size] = id
        this.size += 1
      }
      this.#counts[id] = before + weight
    }
  }

  /** Tells each number with its count, in the order in which they first came, and forgets them. */
  drain(tell: (id: number, count: number) => void): void {
    for (let at = 0; at < this.size; at += 1) {
      const id = this.#touched[at] as number
      tell(id, this.#counts[id] as number)
      this.#counts[id] = 0
    }
    this.size = 0
  }
}

function larger(numbers: Int32Array<ArrayBuffer>, wanted: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(wanted, Math.ceil(numbers.length * 1.6)))
  copy.set(numbers)
  return copy
}
