/** What a stretch of text is: a word, a number, an address that must not be cut, or an emoji. */
export type TokenKind = 'word' | 'number' | 'email' | 'url' | 'emoji'

/** One token; `start` and `end` are offsets in the text, `text` is what stands there. */
export type Token = { text: string; kind: TokenKind; start: number; end: number }

const email = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}`
const url = String.raw`https?:\/\/[^\s<>"']{1,2000}|www\.[^\s<>"']{1,2000}`
const emoji = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier}){0,8}`
const number = String.raw`\d{1,3}(?:[ \u00a0.]\d{3})+(?![\p{L}\d])|\d+(?:[.,:]\d+)*`
const word = String.raw`[\p{L}\p{M}]+(?:['’](?=\p{L})[\p{L}\p{M}]+)?`
const pattern = new RegExp(
  `(?<email>${email})|(?<url>${url})|(?<number>${number})|(?<word>${word})|(?<emoji>${emoji})`,
  'giu',
)

/** The longest stretch without a space that is read as one; what is longer is cut before matching. */
const LONGEST_RUN = 4000

/**
 * Cuts a text into words, numbers, e-mail addresses, URLs and emoji, in order, with offsets. Punctuation and
 * hyphens separate (`2-roms` gives `2` and `roms`); an apostrophe inside a word stays (`don't`).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of breakable(text).matchAll(pattern)) tokens.push(tokenOf(match))
  return tokens
}

function tokenOf(match: RegExpMatchArray): Token {
  const groups = match.groups ?? {}
  const kind = (['word', 'number', 'email', 'url', 'emoji'] as const).find((name) => groups[name]) ?? 'word'
  const start = match.index ?? 0
  const text = kind === 'url' ? match[0].replace(/[.,;:!?)\]]+$/, '') : match[0]
  return { text, kind, start, end: start + text.length }
}

/** A page of one letter must cost linear time: an endless run gets a space, which keeps all offsets. */
function breakable(text: string): string {
  if (text.length < LONGEST_RUN) return text
  return text.replace(/\S{4000}/g, (run) => `${run.slice(0, LONGEST_RUN - 1)} `)
}

/** The words and numbers of a text in lower case, without offsets: what indexes and counts work on. */
export function plainWords(text: string): string[] {
  const words: string[] = []
  const lower = breakable(text.toLowerCase()).replace(/\be-(?=post|mail)/g, 'e')
  for (const match of lower.matchAll(/[\p{L}\p{M}]+|\d+(?:[.,:]\d+)*/gu)) words.push(match[0])
  return words
}
