/**
 * What the name of an intent says in words: `card_arrival`, `alarm/set_alarm` and `BookRestaurant` name what their
 * examples are about, hence a name is learnt as one more example. A name of signs and numbers alone says nothing.
 *
 * @returns words with spaces between them, or an empty string
 */
export function wordsOfName(name: string): string {
  const words = name
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')
    .replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ')
    .trim()
    .toLowerCase()
  return /\p{L}/u.test(words) ? words : ''
}
