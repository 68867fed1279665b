/** How many pages one pattern of addresses may have. */
export interface TrapLimits {
  /** Addresses with a query: sorting, filters, paging. */
  perQueryPattern: number
  /** Addresses with a date: calendars go on for ever. */
  perDatePattern: number
  maxSegments: number
}

export const defaultTrapLimits: TrapLimits = { perQueryPattern: 50, perDatePattern: 60, maxSegments: 12 }

const date = /(?:19|20)\d{2}[-/](?:0?[1-9]|1[0-2])(?:[-/]\d{1,2})?/g

/**
 * Counts an address under its pattern and says whether it looks like a trap: a calendar, a mass of filters,
 * or a path that repeats itself. `counts` belongs to the frontier and is changed.
 */
export function isTrap(address: string, counts: Record<string, number>, limits: TrapLimits): boolean {
  const url = new URL(address)
  const segments = url.pathname.split('/').filter(Boolean)
  if (segments.length > limits.maxSegments || repeatsItself(segments)) return true
  const pattern = patternOf(url)
  if (!pattern) return false
  const count = (counts[pattern.key] ?? 0) + 1
  counts[pattern.key] = count
  return count > (pattern.isDated ? limits.perDatePattern : limits.perQueryPattern)
}

function patternOf(url: URL): { key: string; isDated: boolean } | undefined {
  const path = decoded(url.pathname)
  const dated = path.replace(date, '<date>')
  const names = [...new Set(url.searchParams.keys())].sort().join('&')
  const isDated = dated !== path || new RegExp(date).test(decoded(url.search))
  if (!isDated && names === '') return undefined
  // What follows a date in the path is a headline of that day; it does not make another pattern.
  const key = `${dated.replace(/(<date>).*/, '$1').replace(/\d+/g, '#')}?${names}`
  return { key, isDated }
}

/** The same folder three times, or the same pair of folders twice in a row: a relative link gone wrong. */
function repeatsItself(segments: readonly string[]): boolean {
  const counts = new Map<string, number>()
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1)
  if ([...counts.values()].some((count) => count > 3)) return true
  return segments.some((segment, index) => segment === segments[index + 1] && segment === segments[index + 2])
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
