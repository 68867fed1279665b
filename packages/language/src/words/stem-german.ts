import { plainLetters } from './letters.ts'
import { stripLongest, suffixes } from './suffix.ts'

const inflection = suffixes('ern em er en es e s')
const comparison = suffixes('est st er en')
const derivation = suffixes('ungen ung keiten keit heiten heit lichen lich isch ig end')

/** German: umlauts levelled (`Umzüge`, `Umzug`), inflection off, then -ung, -heit, -keit, -lich, -isch and -ig. */
export function stemGerman(word: string): string {
  const plain = plainLetters(word)
  const first = stripLongest(plain, inflection, 3, { s: 4 })
  const second = first === plain ? first : stripLongest(first, comparison, 4)
  return stripLongest(second, derivation, 4)
}
