import { zstdDecompressSync } from 'node:zlib'
import type { Platform } from '../../../../platform/platform.ts'
import type { FindSourceMap } from '../../source-map/apply-source-maps.ts'
import { readSourceMap, type TraceMap } from '../../source-map/read-source-map.ts'
import type { MapAsked } from '../../stores/errors-source-maps.ts'
import { builtFile } from './built-file.ts'

/** Maps are large; a page has few. */
const MOST_REMEMBERED = 40

interface MapsOf {
  tenantId: string
  projectId: string
  /** When one was added. */
  mapsChangedAt: Date | null
}
type Read = (asked: MapAsked) => Promise<Buffer | null>
const finders = new WeakMap<Platform, (of: MapsOf, read: Read) => FindSourceMap>()

/** Looks up the maps of a project and remembers the latest, also that there is none, until one is added. */
export function findMapsOf(platform: Platform, of: MapsOf, read: Read): FindSourceMap {
  const finder = finders.get(platform) ?? createMapFinder()
  finders.set(platform, finder)
  return finder(of, read)
}

function createMapFinder() {
  const remembered = new Map<string, Promise<TraceMap | null>>()
  return ({ tenantId, projectId, mapsChangedAt }: MapsOf, read: Read): FindSourceMap =>
    ({ file, debugId, release, build }) => {
      const path = builtFile(file)
      const name = JSON.stringify([tenantId, projectId, mapsChangedAt, debugId, release, build, path])
      const known = remembered.get(name)
      remembered.delete(name)
      const map = known ?? read({ debugId, release, build, path }).then(readMap)
      remembered.set(name, map)
      // A fault of the database is no lack of a map.
      map.catch(() => remembered.delete(name))
      if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value ?? '')
      return map
    }
}

const readMap = (packed: Buffer | null) => (packed ? readSourceMap(zstdDecompressSync(packed)) : null)
