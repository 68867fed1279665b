/** Less than that is chance, and smaller than the error of the figures. */
const LEAST = 0.1

export type Change = { kind: 'more' | 'less'; share: number } | { kind: 'same' } | null

/** How a figure differs from the one before: a share of the one before; null where there was none. */
export function changeOf(now: number | null, before: number | null): Change {
  if (now === null || before === null || before === 0)
    return now === before && now !== null ? { kind: 'same' } : null
  const share = now / before - 1
  if (Math.abs(share) < LEAST) return { kind: 'same' }
  return { kind: share > 0 ? 'more' : 'less', share: Math.abs(share) }
}
