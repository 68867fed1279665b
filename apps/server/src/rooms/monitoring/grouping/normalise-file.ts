import { remembered } from '../remembered.ts'

/**
 * A file's name as it is in every build: without host, query, the folder a release was unpacked to, and the hash that
 * a bundler puts in (`/assets/index-B4k9x_Qz.js`, `main.3f2a91bc.chunk.js`). Only the last three folders count.
 */
export const normaliseFile = remembered((file: string): string => {
  const path = file
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/')
  const folders = path.split('/').filter((part) => part !== '' && part !== '.')
  return folders
    .slice(-3)
    .map((part, index, all) => (index < all.length - 1 && isHash(part) ? '*' : withoutHash(part)))
    .join('/')
})

function withoutHash(part: string): string {
  const pieces = part.split(/(?<=[^.])[.]/)
  return pieces
    .map((piece, index) => (index > 0 && isHash(piece) ? '*' : piece.replace(/[-_]([\w-]{8,40})$/, hidden)))
    .filter((piece, index, all) => piece !== '*' || all[index - 1] !== '*')
    .join('.')
}

const hidden = (whole: string, end: string) => (isHash(end) ? '-*' : hideLastEight(whole, end))

/** A hash of eight characters may hold a `-` or `_` of its own, so the name in front of it may be one too. */
function hideLastEight(whole: string, end: string): string {
  const last = end.slice(-8)
  return end.at(-9) === '-' && isHash(last) ? `${whole.slice(0, -9)}-*` : whole
}

/** Eight or more characters that no word is made of: hexadecimal, or digits and both cases mixed. */
function isHash(piece: string): boolean {
  if (piece.length < 6 || piece.length > 64 || !/^[\w-]+$/.test(piece)) return false
  if (/^[0-9a-f]+$/i.test(piece)) return /\d/.test(piece) && piece.length >= 6
  return piece.length >= 8 && /\d/.test(piece) && /[A-Z]/.test(piece)
    ? true
    : piece.length === 8 && isMixed(piece)
}

/** `BxKqLmPz`: capitals in the middle that begin no word. */
const isMixed = (piece: string) => /[A-Z]{2,}[a-z]|[a-z][A-Z][a-z][A-Z]|[A-Z][a-z][A-Z]/.test(piece)
