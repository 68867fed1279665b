export type TypedWord = { sign: '/' | '@'; typed: string; start: number; end: number }

/** The word at the caret when it begins with `/` or `@` at the start of a word; `null` otherwise. */
export function typedWord(text: string, caret: number): TypedWord | null {
  const found = /(?:^|\s)([/@])([^\s/@]*)$/u.exec(text.slice(0, caret))
  if (!found) return null
  const [, sign = '', typed = ''] = found
  return { sign: sign as TypedWord['sign'], typed, start: caret - typed.length - 1, end: caret }
}

/** A text with the word replaced, and where the caret stands then. */
export function withWord(text: string, { start, end }: TypedWord, words: string) {
  return { text: text.slice(0, start) + words + text.slice(end), caret: start + words.length }
}
