/** Whether a text holds one of these words, as a word of its own, however it is capitalised. */
export function hasKeyword(text: string, keywords: readonly string[]): boolean {
  const words = ` ${plain(text)} `
  return keywords.some((keyword) => plain(keyword) !== '' && words.includes(` ${plain(keyword)} `))
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
