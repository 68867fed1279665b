import type { ErrorEvent } from '@svar/contract'
import type { Context } from '../../../../platform/tenancy/context.ts'
import type { Frame, MonitoredEvent } from '../../event/shape.ts'
import { scrubEvent } from '../../scrub/scrub.ts'
import {
  applySourceMaps,
  builtFile,
  type FindSourceMap,
  isToBeMapped,
} from '../../source-map/apply-source-maps.ts'
import { findMap, mapsChanged } from '../../stores/errors-source-maps.ts'
import { findMapsOf } from './find-map.ts'

interface InSource {
  event: MonitoredEvent
  /** Built files of which the source cannot be shown, and why. */
  unmapped: ErrorEvent['unmapped']
}
export type ShowInSource = (event: MonitoredEvent) => Promise<InSource>

const none: FindSourceMap = async () => null
/** A line that people wrote is hardly ever so long. */
const COLUMNS_OF_A_LINE = 300

/**
 * Events of a project as they stand in the source by the maps that are there now: one that was kept before its map came
 * is shown as those after it. @throws AppError `not_found`
 */
export async function inSourceOf(ctx: Context, projectId: string): Promise<ShowInSource> {
  const { mapsChangedAt, ...settings } = await mapsChanged(ctx, projectId)
  const { tenantId } = ctx
  const find = mapsChangedAt
    ? findMapsOf(ctx.platform, { tenantId, projectId, mapsChangedAt }, (asked) =>
        findMap(ctx, projectId, asked),
      )
    : none
  return async (kept) => {
    if (!framesOf(kept).some(isToBeMapped)) return { event: kept, unmapped: [] }
    const mapped = await applySourceMaps(kept, find)
    const event = mapped === kept ? kept : scrubEvent(mapped, settings)
    return { event, unmapped: await unmappedOf(event, find) }
  }
}

const framesOf = ({ exceptions }: MonitoredEvent) => exceptions.flatMap(({ frames }) => frames)

async function unmappedOf(event: MonitoredEvent, find: FindSourceMap): Promise<InSource['unmapped']> {
  const files = new Set(framesOf(event).filter(looksBuilt).flatMap(builtFile))
  const debugIds = new Map(event.debugFiles.map(({ file, debugId }) => [file, debugId]))
  const { release, build } = event
  return Promise.all(
    [...files].map(async (file) => {
      const debugId = debugIds.get(file) ?? null
      if (debugId === null && release === null) return { file, why: 'no_build' as const }
      const map = await find({ file, debugId, release, build })
      return { file, why: map ? ('other_build' as const) : ('no_map' as const) }
    }),
  )
}

/** A script of the project's own that came from a page without its lines, or whose lines nobody wrote. */
function looksBuilt(frame: Frame): boolean {
  const [file = ''] = builtFile(frame)
  if (!frame.inApp || !isToBeMapped(frame) || !/\.[cm]?js(?:$|[?#])/.test(file)) return false
  const isFromPage = frame.at === null && /^[a-z][a-z0-9+.-]*:\/\//i.test(file)
  return isFromPage || (frame.column ?? 0) > COLUMNS_OF_A_LINE
}
