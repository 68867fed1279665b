import type { PartStatus } from '@svar/contract'

const away: PartStatus = { part: 'database', state: 'troubled', value: null, since: null, days: [] }

/** What can be said while the database does not answer: that it does not, and of the rest only how it was before. */
export function withoutDatabase(known: PartStatus[]): PartStatus[] {
  if (known.length === 0) return [away]
  return known.map((part) => ({
    ...part,
    state: part.part === 'database' ? 'troubled' : 'unknown',
    value: null,
    since: null,
  }))
}
