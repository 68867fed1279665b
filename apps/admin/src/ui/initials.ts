const tints = [
  'bg-tint-peach text-tint-peach-ink',
  'bg-tint-lilac text-tint-lilac-ink',
  'bg-tint-aqua text-tint-aqua-ink',
  'bg-tint-sky text-tint-sky-ink',
  'bg-tint-mint text-tint-mint-ink',
  'bg-tint-sand text-tint-sand-ink',
  'bg-tint-rose text-tint-rose-ink',
  'bg-tint-olive text-tint-olive-ink',
] as const

// What is seen by itself: not a bracket, a quotation mark or what has no shape.
const shown = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** Up to two initials: the first of the first and the last name. Whole characters, so that emoji stay whole. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words
  return picked
    .map((word) => shown.exec(word ?? '')?.[0] ?? '')
    .join('')
    .toLocaleUpperCase()
}

/** The same name always has the same colours (FNV-1a over its characters). */
export function tintOf(name: string): string {
  let hash = 2166136261
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  }
  return tints[(hash >>> 0) % tints.length] ?? tints[0]
}
