/**
 * What one language says when it is content or not. Each list is phrases parted by commas: `~` stands for up to three
 * words between, a word that ends in `*` for all words that begin so. Letters are compared without their marks.
 */
export type StateWords = {
  /** Praise, plain and strong. */
  good: string
  great: string
  /** Blame, plain and strong; strong also what only happens when something went wrong. */
  bad: string
  awful: string
  /** Turns of phrase that blame with the words of praise. */
  ironic: string
  confused: string
  hurried: string
  leaving: string
  /** Turn what follows within a few words. */
  negation: string
  /** Praising verbs, which are negated by a word after them. */
  verbs: string
  /** Phrases with a negation or a sign in them that say nothing about a mood. */
  nothing: string
  /** After these, what is said weighs more than what was said before. */
  but: string
  /** Beginnings that strengthen a word: `super-`, `jätte-`. */
  strengtheners: string
}

/** More of what one language says, to be added to its first list; `person` asks for a human being. */
export type WiderWords = Partial<StateWords> & { person?: string }
