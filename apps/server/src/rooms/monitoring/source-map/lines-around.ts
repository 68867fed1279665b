import { sourceContentFor } from '@jridgewell/trace-mapping'
import { longest, text } from '../event/bounded.ts'
import type { TraceMap } from './read-source-map.ts'

const LINES_EACH_SIDE = 5

/** The line of a source that its map carries (`sourcesContent`) with five to each side, or null where it has none. */
export function linesAround(map: TraceMap, source: string, line: number) {
  const content = sourceContentFor(map, source)
  if (typeof content !== 'string') return null
  const lines = takeLines(content, Math.max(1, line - LINES_EACH_SIDE), line + LINES_EACH_SIDE)
  const place = Math.min(line - 1, LINES_EACH_SIDE)
  const at = lines[place]
  return at === undefined ? null : { before: lines.slice(0, place), at, after: lines.slice(place + 1) }
}

/** From one line to another, counted from 1, without splitting a large source as a whole. */
function takeLines(content: string, first: number, last: number): string[] {
  const lines: string[] = []
  let start = 0
  for (let line = 1; line <= last && start <= content.length; line += 1) {
    const newline = content.indexOf('\n', start)
    const end = newline < 0 ? content.length : newline
    if (line >= first) lines.push(text(content.slice(start, end).replace(/\r$/, ''), longest.line) ?? '')
    start = end + 1
  }
  return lines
}
