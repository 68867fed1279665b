import { plainWords } from '../words/tokenize.ts'

/** Capitals inside a sentence, with the small words of a title between them: `Church of the Truly Warped`. */
const name =
  /(?<=[\p{Ll}\d,:]\s{1,3}|["“”«„])\p{Lu}[\p{L}\p{N}'’&.-]{0,40}(?:(?:\s(?:of|the|and|in|to|a|for|on|my|from|do)){0,2}\s\p{Lu}[\p{L}\p{N}'’&.-]{0,40}){0,8}/gu

/** The words of a text that stand in names: what a thing is called says little of the language it is spoken of in. */
export function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(name)].flatMap(([found]) => plainWords(found)))
}
