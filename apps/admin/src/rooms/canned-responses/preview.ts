/** A piece of a preview: plain words, or what a variable becomes. */
export type Piece = { text: string; isFilled: boolean }

const named = /\{\{\s*([^{}|]*?)\s*(?:\|([^{}]*))?\}\}/g

/** A text as a customer might get it: each variable shown by an example, or by its name where there is none. */
export function previewOf(text: string, examples: Record<string, string>): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const found of text.matchAll(named)) {
    const [all, name = '', instead] = found
    pieces.push({ text: text.slice(at, found.index), isFilled: false })
    pieces.push({ text: examples[name] ?? instead ?? name, isFilled: true })
    at = found.index + all.length
  }
  pieces.push({ text: text.slice(at), isFilled: false })
  return pieces.filter((piece) => piece.text !== '')
}
