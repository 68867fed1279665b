import { FlattenMap, type TraceMap } from '@jridgewell/trace-mapping'
import { isObject } from '../envelope/read-json.ts'

export type { TraceMap }

/** Most sources that a map of one bundle may name. */
const MOST_SOURCES = 50_000

/**
 * The source map that these bytes spell (version 3, sections as well), or null where they spell none. A map comes
 * from outside: whatever is wrong with it, it is no map, and no error of ours. Source: ECMA-426.
 */
export function readSourceMap(bytes: Buffer): TraceMap | null {
  try {
    // An old guard against including a map as a script may stand before it.
    const map: unknown = JSON.parse(bytes.toString('utf8').replace(/^\)\]\}'[^\n]*\n/, ''))
    if (!isObject(map) || map.version !== 3) return null
    if (!nameFiles(map.sources)) return null
    if (typeof map.mappings !== 'string' && !Array.isArray(map.sections)) return null
    return new FlattenMap(JSON.stringify(map))
  } catch {
    return null
  }
}

/** A map of sections has no sources of its own; in a list, one that is not told is null. */
function nameFiles(sources: unknown): boolean {
  if (sources === undefined) return true
  if (!Array.isArray(sources) || sources.length > MOST_SOURCES) return false
  return sources.every((source) => source === null || typeof source === 'string')
}
