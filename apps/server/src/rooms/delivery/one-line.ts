/**
 * Names may hold line breaks; a subject may not: what comes after one would be read as another header.
 * Nor may it turn the direction of writing around, and so show another sender than it has.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
