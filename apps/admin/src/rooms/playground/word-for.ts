/** The word for a code of the server; of one that this version does not know, what is given instead. */
export function wordFor(words: Record<string, string>, code: string, otherwise: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? otherwise) : otherwise
}
