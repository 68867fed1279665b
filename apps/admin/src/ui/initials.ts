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

/** The same name always has the same colours. */
export const tintOf = (name: string): string => tints[placeOf(name)] ?? tints[0]

/**
 * The colours of people who stand beside each other: each has their own as far as there are enough, and who is named
 * first has those that they have elsewhere. Gives those of the ones named, and of whoever comes besides.
 */
export function differentTints(names: readonly string[]): (name: string) => string {
  const taken = new Map<string, number>()
  const take = (name: string): number => {
    const own = placeOf(name)
    const places = tints.map((_, step) => (own + step) % tints.length)
    const free = places.find((place) => ![...taken.values()].includes(place)) ?? own
    taken.set(name, free)
    return free
  }
  for (const name of names) if (!taken.has(name)) take(name)
  return (name) => tints[taken.get(name) ?? take(name)] ?? tints[0]
}

/** FNV-1a over its characters. */
function placeOf(name: string): number {
  let hash = 2166136261
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  }
  return (hash >>> 0) % tints.length
}
