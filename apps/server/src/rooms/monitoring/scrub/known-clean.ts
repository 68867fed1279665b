const MOST = 5000
/** Longer texts are seldom the same twice. */
const LONGEST = 300

/** Texts in which nothing had to be removed; whatever is personal is never among them. */
export interface KnownClean {
  has(text: string): boolean
  add(text: string): void
}

/** Keeps so many, and begins anew: the files, functions and tags of a program come with each of its events. */
export function createKnownClean(): KnownClean {
  const texts = new Set<string>()
  return {
    has: (text) => text.length <= LONGEST && texts.has(text),
    add(text) {
      if (text.length > LONGEST) return
      if (texts.size >= MOST) texts.clear()
      texts.add(text)
    },
  }
}
