import { zstdDecompressSync } from 'node:zlib'
import { system } from '../../../../kernel/actor.ts'
import type { Platform } from '../../../../platform/platform.ts'
import { inTenant } from '../../../../platform/tenancy/context.ts'
import type { FindSourceMap } from '../../source-map/apply-source-maps.ts'
import { readSourceMap, type TraceMap } from '../../source-map/read-source-map.ts'
import type { KnownKey } from '../../stores/errors-keys.ts'
import { findMap } from '../../stores/errors-source-maps.ts'
import { builtFile } from './built-file.ts'

/** Maps are large; a page has few. */
const MOST_REMEMBERED = 40

/** Looks up the maps of a key's project and remembers the latest, also that there is none, until one is added. */
export function createMapFinder(platform: Platform): (key: KnownKey) => FindSourceMap {
  const remembered = new Map<string, Promise<TraceMap | null>>()
  return ({ tenantId, projectId, mapsChangedAt }) =>
    ({ file, debugId, release }) => {
      const path = builtFile(file)
      const name = JSON.stringify([tenantId, projectId, mapsChangedAt, debugId, release, path])
      const known = remembered.get(name)
      remembered.delete(name)
      const map =
        known ??
        inTenant(platform, tenantId, system('errors'), (ctx) =>
          findMap(ctx, projectId, { debugId, release, path }),
        ).then(readMap)
      remembered.set(name, map)
      // A fault of the database is no lack of a map.
      map.catch(() => remembered.delete(name))
      if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value ?? '')
      return map
    }
}

const readMap = (packed: Buffer | null) => (packed ? readSourceMap(zstdDecompressSync(packed)) : null)
