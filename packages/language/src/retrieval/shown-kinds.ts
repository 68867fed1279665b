import type { Kind } from '../answer/asks.ts'
import { shown } from '../answer/shows.ts'
import { showsKind } from '../answer/wishes.ts'
import type { Language } from '../locale.ts'
import type { IndexedPassage } from './language-index.ts'

const kinds = Object.keys(shown.en) as Kind[]
const bitOf = new Map(kinds.map((kind, at) => [kind, 1 << at]))

/** The text of one of a passage's sentences. */
export function sentenceOf({ text, sentences }: IndexedPassage, number: number): string {
  return text.slice(sentences[number], sentences[number + 1]).trimEnd()
}

/**
 * Whether a sentence of a passage shows something of a kind. That does not depend on who asks, so each is looked at
 * once: the passage keeps two numbers for each of its sentences, the kinds that were looked for and those it shows.
 */
export function sentenceShows(
  passage: IndexedPassage,
  number: number,
  kind: Kind,
  language: Language,
): boolean {
  passage.seen ??= new Uint32Array(2 * passage.sentences.length)
  const { seen } = passage
  const bit = bitOf.get(kind) ?? 0
  const at = 2 * number
  if (((seen[at] as number) & bit) === 0) {
    seen[at] = (seen[at] as number) | bit
    if (showsKind(sentenceOf(passage, number), kind, language)) seen[at + 1] = (seen[at + 1] as number) | bit
  }
  return ((seen[at + 1] as number) & bit) !== 0
}
