import { compoundOf } from './unknown-words.ts'
import { plainKey, type WordList } from './word-list.ts'

/** What spoken Finnish leaves off, by the letter that a word is left with: `illal`, `aamust`, `maanantaiks`, `vappun`. */
const lost: Record<string, readonly string[]> = {
  l: ['la', 'lä', 'le', 'a', 'ä', 'e'],
  t: ['a', 'ä'],
  s: ['sa', 'sä', 'i', 'a', 'ä'],
  n: ['a', 'ä'],
}

/** The written form of a Finnish word of time that was written as it is spoken; of any other word nothing. */
export function wholeForm(text: string, list: WordList): string | undefined {
  const endings = lost[text.at(-1) ?? '']
  // `iltaan` is a form of its own.
  if (!endings || text.length < 3 || text.length > 24 || /([aeiouyäö])\1n$/u.test(text)) return undefined
  if (isKnown(text, list)) return undefined
  return endings.map((ending) => text + ending).find((each) => isKnown(each, list))
}

function isKnown(text: string, list: WordList): boolean {
  const isListed = list.exact.has(text) || (text.length >= 4 && list.folded.has(plainKey(text)))
  return isListed || compoundOf(text, list) !== undefined
}
