// Control characters, line breaks, and what turns the direction of everything that follows.
const unseen = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]+/gu

/** A name as it may stand in a sentence: on one line, and unable to turn around what it stands beside. */
export function oneLine(name: string): string {
  return name.replace(unseen, ' ').replace(/\s+/g, ' ').trim()
}
