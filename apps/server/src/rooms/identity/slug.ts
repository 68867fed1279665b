const MAX_LENGTH = 40
const spelled: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss', ð: 'd', þ: 'th', ł: 'l' }

/** A name as it stands in an address: `Åse & Sønner AS` → `ase-sonner-as`. */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøåßðþł]/g, (letter) => spelled[letter] as string)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '')
  return slug || 'workspace'
}
