import type { Language } from '../locale.ts'
import { phrases } from '../recognise/phrases.ts'
import { withoutGreeting } from '../recognise/recognise.ts'
import { functionWords } from '../words/function-words.ts'
import { plainWords } from '../words/tokenize.ts'

/** What of a message is left beside what was read of it: its greeting and these places off. */
export function leftToSay(
  text: string,
  read: readonly { start: number; end: number }[],
  language: Language,
): string {
  const left = read
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(end)}`, text)
  const bare = (part: string) =>
    withoutGreeting(part, phrases[language]).replace(/^[\s,.;:!–-]+|[\s,;:–-]+$/gu, '')
  const said = left
    .split('\n')
    .map(bare)
    .filter((part) => /\p{L}/u.test(part))
  // A number in the middle of a sentence belongs to it.
  return said.length > 1 ? bare(text) : (said[0] ?? '')
}

const MOST_NAMES = 3
const written = /^\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,30}){1,2}$/u
const typed = /^[\p{L}\p{M}'’-]{2,30}(?:\s[\p{L}\p{M}'’-]{2,30}){0,2}$/u

/** Whether words that stand alone are a name: two or three with capitals, or, where a name was asked for, any that say nothing else. */
export function isBareName(words: string, isAsked: boolean, language: Language): boolean {
  if (written.test(words)) return true
  if (!isAsked || !typed.test(words)) return false
  const stop = functionWords(language)
  const all = plainWords(words.toLowerCase())
  return all.length <= MOST_NAMES && !all.some((word) => stop.has(word))
}
