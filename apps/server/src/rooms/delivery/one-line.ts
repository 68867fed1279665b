/**
 * Names may hold line breaks; a subject may not: what comes after one would be read as another header.
 * Nor may it turn the direction of writing around, and so show another sender than it has; nor hide that, or anything
 * else, in an encoded word, which only the reader's program would open (RFC 2047, section 2).
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replaceAll('=?', '= ?')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed()
