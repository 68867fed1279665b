import type { Exception, Frame, MonitoredEvent } from '../event/shape.ts'
import { remembered } from '../remembered.ts'
import { normaliseFile } from './normalise-file.ts'

/** Deeper callers say less about what broke, and a router more or less must make no new group. */
const MOST_FRAMES = 12

/** The one whose calls tell where it happened: what was thrown, else the nearest cause that has any. */
export const placed = ({ exceptions }: Pick<MonitoredEvent, 'exceptions'>): Exception | undefined =>
  exceptions.findLast(({ frames }) => frames.length > 0)

/**
 * What the stack of an exception brings to its group: the app's own calls, or all of them where none is the app's.
 * A call is its module or file and its function, never its line; one that calls itself counts once.
 */
export function groupFrames(exception: Exception): string[] {
  const own = exception.frames.filter((frame) => frame.inApp)
  const told = (own.length > 0 ? own : exception.frames).map(groupFrame).filter((one) => one !== '')
  const once = told.filter((one, index) => one !== told[index - 1])
  return once.slice(-MOST_FRAMES)
}

function groupFrame(frame: Frame): string {
  const place =
    frame.file !== null && frame.file !== '' ? normaliseFile(frame.file) : normaliseFile(frame.module ?? '')
  const caller = normaliseFunction(frame.function ?? '')
  return place === '' && caller === '' ? '' : `${place}:${caller}`
}

/**
 * V8 tells the receiver ("Object.save", "async Basket.save", "new Basket"), other engines do not; names without
 * meaning ("?", "<anonymous>", "t" of a minified bundle) would change with each build.
 */
export const normaliseFunction = remembered((name: string): string => {
  const bare = name.replace(/^(?:async |new |get |set )+/, '').replace(/ \[as .*\]$/, '')
  const own = bare.split(/[./]/).at(-1) ?? ''
  return own.length <= 2 || own === '<anonymous>' || own === 'anonymous' ? '' : own.replace(/\$\d+$/, '')
})
