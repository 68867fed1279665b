// Control characters, line breaks, and what turns the direction of everything that follows.
const unseen = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]+/gu

/** A name as a stranger typed it, on one line and unable to turn around what it stands beside; null when nothing is left. */
export const plainName = (text: string | null | undefined): string | null =>
  text?.replace(unseen, ' ').replace(/\s+/g, ' ').trim() || null
