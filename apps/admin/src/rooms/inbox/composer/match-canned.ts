import type { CannedResponse } from '@svar/contract'

/** Lower case without accents, so that "på" is found by "pa" and by "på". */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The canned responses that what was typed may mean: by shortcut first, then by title, then by their words.
 * Of the same kind, they stand as they were given: most used first.
 */
export function matchCanned(all: CannedResponse[], typed: string): CannedResponse[] {
  const wanted = plain(typed)
  const rank = ({ shortcut, title, texts }: CannedResponse) => {
    if (plain(shortcut).startsWith(wanted)) return 0
    if (plain(title).includes(wanted) || plain(shortcut).includes(wanted)) return 1
    return Object.values(texts).some((text) => plain(text).includes(wanted)) ? 2 : 3
  }
  const ranked = all.map((response) => ({ response, rank: rank(response) }))
  return ranked
    .filter((entry) => entry.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map(({ response }) => response)
}
