/** A number of a tenant's own form: in `pattern`, `#` is a digit, `?` a letter, `*` either; all else stands for itself. */
export type NumberMask = { name: string; pattern: string }

const LONGEST_MASK = 40
const MOST_MASKS = 50

/** Finds what fits the masks, letters in either case; masks of no placeholder or of more than 40 signs find nothing. */
export function maskedNumbers(
  text: string,
  masks: readonly NumberMask[],
): { name: string; raw: string; start: number }[] {
  return masks.slice(0, MOST_MASKS).flatMap(({ name, pattern }) => {
    if (pattern.length > LONGEST_MASK || !/[#?*]/.test(pattern)) return []
    const fit = new RegExp(`(?<![\\p{L}\\d])${[...pattern].map(signOf).join('')}(?![\\p{L}\\d])`, 'giu')
    return [...text.matchAll(fit)].map((match) => ({ name, raw: match[0], start: match.index }))
  })
}

function signOf(sign: string): string {
  if (sign === '#') return '\\d'
  if (sign === '?') return '\\p{L}'
  if (sign === '*') return '[\\p{L}\\d]'
  return /[\p{L}\p{N} ]/u.test(sign) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`
}
