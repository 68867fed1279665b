/** A vector as it is kept: a byte for each number, and its signs as zeros and ones. */
export type PackedVector = { numbers: Int8Array; signs: string }

/**
 * Packs a vector. Only its direction is kept: the largest number becomes 127. A cosine with it is off by less than a
 * hundredth for what models make; the signs alone tell which are worth looking at (Charikar, 2002).
 */
export function packVector(vector: ArrayLike<number>): PackedVector {
  let largest = 0
  for (let at = 0; at < vector.length; at += 1) largest = Math.max(largest, Math.abs(vector[at] as number))
  const scale = largest > 0 ? 127 / largest : 0
  const numbers = new Int8Array(vector.length)
  let signs = ''
  for (let at = 0; at < vector.length; at += 1) {
    const number = vector[at] as number
    numbers[at] = Math.round(number * scale)
    signs += number > 0 ? '1' : '0'
  }
  return { numbers, signs }
}

/** The cosine of the angle between two vectors of the same length, -1 to 1; 0 where one of them is nothing but zeros. */
export function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let product = 0
  let ofOne = 0
  let ofOther = 0
  for (let at = 0; at < one.length; at += 1) {
    const left = one[at] as number
    const right = other[at] as number
    product += left * right
    ofOne += left * left
    ofOther += right * right
  }
  return ofOne > 0 && ofOther > 0 ? product / Math.sqrt(ofOne * ofOther) : 0
}
