import { fuseRankings } from '@svar/language'
import type { Near } from '../meaning/nearest.ts'
import { entryId, type IndexHit } from './tenant-index.ts'

/** A passage found, by its words or by its vector or by both. */
export interface FoundHit extends IndexHit {
  /** Null where its vector was not among the nearest. */
  similarity: number | null
}

/** Both rankings as one, best first; without vectors the words' own order. */
export function fuseHits(words: readonly IndexHit[], near: Near[]): FoundHit[] {
  const byWords = new Map(words.map((hit) => [hit.passageId, hit]))
  const byMeaning = new Map(near.map((one) => [one.id, one]))
  const fused = fuseRankings(
    words.map(({ passageId, score }) => ({ id: passageId, score })),
    near,
    words[0]?.coverage ?? 0,
  )
  return fused.flatMap(({ id }) => {
    const like = byMeaning.get(id)
    const hit = byWords.get(id) ?? (like && wordless(like))
    return hit ? [{ ...hit, similarity: like?.similarity ?? null }] : []
  })
}

/** What was found by meaning alone: none of its words were asked for. */
const wordless = ({ id, part }: Near): IndexHit => ({
  id: entryId(id, part),
  passageId: id,
  phrasing: part,
  score: 0,
  matched: [],
  missing: [],
  coverage: 0,
  titleCoverage: 0,
  titleFocus: 0,
})
