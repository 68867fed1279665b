import { originalPositionFor, sourceContentFor } from '@jridgewell/trace-mapping'
import type { Exception, Frame, MonitoredEvent } from '../event/shape.ts'
import { enclosingName } from './enclosing-name.ts'
import { linesAround } from './lines-around.ts'
import type { TraceMap } from './read-source-map.ts'

export interface MapAddress {
  /** The built file as the frame names it. */
  file: string
  /** The id that the bundler wrote into file and map; it goes first, as it cannot be mistaken. */
  debugId: string | null
  release: string | null
  build: string | null
}

/** Looks a map up by debug id, else by release and file; null where there is none. Asked once per file and event. */
export type FindSourceMap = (address: MapAddress) => Promise<TraceMap | null>

/** One place in the source as written. */
interface Original {
  file: string
  line: number
  column: number
  /** The name that stands at this place: of a call, what is called. */
  called: string | null
  /** The function that it stands in, as far as the source tells. */
  enclosing: string | null
  lines: ReturnType<typeof linesAround>
}

/** The event with its frames as they stand in the source; a frame without a map, or with one applied, stays as it was. */
export async function applySourceMaps(event: MonitoredEvent, find: FindSourceMap): Promise<MonitoredEvent> {
  const maps = await findMaps(event, find)
  if (maps.size === 0) return event
  return { ...event, exceptions: event.exceptions.map((exception) => mapException(exception, maps)) }
}

async function findMaps(event: MonitoredEvent, find: FindSourceMap): Promise<Map<string, TraceMap>> {
  const frames = event.exceptions.flatMap((exception) => exception.frames)
  const files = new Set(frames.filter(isToBeMapped).flatMap(builtFile))
  const debugIds = new Map(event.debugFiles.map(({ file, debugId }) => [file, debugId]))
  const maps = new Map<string, TraceMap>()
  for (const file of files) {
    const debugId = debugIds.get(file) ?? null
    const map = await find({ file, debugId, release: event.release, build: event.build })
    if (map !== null) maps.set(file, map)
  }
  return maps
}

/** A source named by its map is no built file, and kept ones of long ago do not say whether they are. */
export const isToBeMapped = ({ isMapped, line, file, absolutePath }: Frame): boolean =>
  line !== null && (isMapped === undefined ? /^(?:[a-z]+:\/)?\//.test(absolutePath ?? file ?? '') : !isMapped)

/** Frames name their file in full where they can; debug ids are kept under that name. */
export const builtFile = (frame: Frame): string[] => {
  const file = frame.absolutePath ?? frame.file
  return file === null ? [] : [file]
}

function mapException(exception: Exception, maps: Map<string, TraceMap>): Exception {
  const originals = exception.frames.map((frame) => originalIfReadable(frame, maps))
  const frames = exception.frames.map((frame, index) => {
    const original = originals[index]
    return original ? mapFrame(frame, original, originals[index - 1] ?? null) : frame
  })
  return { ...exception, frames }
}

/** A map is decoded as it is used, so one that is broken inside shows it only here. */
function originalIfReadable(frame: Frame, maps: Map<string, TraceMap>): Original | null {
  try {
    return originalOf(frame, maps)
  } catch {
    return null
  }
}

function originalOf(frame: Frame, maps: Map<string, TraceMap>): Original | null {
  const map = maps.get(builtFile(frame)[0] ?? '')
  if (!map || !isToBeMapped(frame) || frame.line === null || frame.line < 1) return null
  // SDKs count columns from 1, source maps from 0.
  const place = { line: frame.line, column: Math.max(0, (frame.column ?? 1) - 1) }
  const { source, line, column, name } = originalPositionFor(map, place)
  if (source === null || line === null) return null
  const content = sourceContentFor(map, source)
  const enclosing = typeof content === 'string' ? enclosingName(content, line) : null
  const lines = linesAround(map, source, line)
  return { file: source, line, column: column + 1, called: name, enclosing, lines }
}

/** What a bundler calls a function; it is another one in each build. */
const MADE_SHORT = /^(?:async |new )?[\w$]{1,3}$/

/**
 * What a function is called stands where it was called from, one frame further out; of what was awaited it does not, and
 * is read from the source.
 */
function mapFrame(frame: Frame, original: Original, caller: Original | null): Frame {
  return {
    ...frame,
    function:
      caller?.called ?? original.enclosing ?? (MADE_SHORT.test(frame.function ?? '') ? null : frame.function),
    module: null,
    file: original.file,
    absolutePath: null,
    line: original.line,
    column: original.column,
    isMapped: true,
    inApp: frame.inApp && !/node_modules\/|^webpack\/(?:runtime|bootstrap)/.test(original.file),
    ...(original.lines ?? { before: frame.before, at: frame.at, after: frame.after }),
  }
}
