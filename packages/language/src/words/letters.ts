const digraphs: Record<string, string> = { ae: 'a', oe: 'o', ue: 'u', aa: 'a' }
const letters: Record<string, string> = { æ: 'a', ä: 'a', å: 'a', ø: 'o', ö: 'o', ü: 'u', ß: 'ss', é: 'e' }

/**
 * The one spelling under which `lørdag`, `loerdag` and `lordag` meet: lower case, Nordic and German letters
 * reduced to a, o and u, and the digraphs ae, oe, ue and aa likewise. For comparing only, never for showing.
 */
export function foldLetters(text: string): string {
  return plainLetters(text).replace(/ae|oe|ue|aa/g, (pair) => digraphs[pair] ?? pair)
}

/** Lower case with each special letter replaced by its base letter; `oe` and `aa` stay as they are. */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase()
  if (!/[^ -~]/.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/[æäåøöüßé]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
}
