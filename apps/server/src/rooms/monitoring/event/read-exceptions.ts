import { isObject, type JsonObject } from '../envelope/read-json.ts'
import { count, longest, name, object, objects, text } from './bounded.ts'
import { boundedObject } from './bounded-copy.ts'
import type { Exception, Frame } from './shape.ts'

const MOST_EXCEPTIONS = 20
const MOST_FRAMES = 100
const MOST_CONTEXT_LINES = 10

type Trimmed = Record<string, number>

/** The exceptions of an event, the thrown one last; with too many, those nearest to the thrown one stay. */
export function readExceptions(event: JsonObject, trimmed: Trimmed): Exception[] {
  const all = objects(event.exception)
  if (all.length > MOST_EXCEPTIONS) trimmed.exceptions = all.length - MOST_EXCEPTIONS
  return all.slice(-MOST_EXCEPTIONS).map((exception) => readException(exception, trimmed))
}

function readException(exception: JsonObject, trimmed: Trimmed): Exception {
  const mechanism = object(exception.mechanism)
  return {
    type: name(exception.type),
    value: text(exception.value, longest.text),
    module: name(exception.module),
    handled: typeof mechanism.handled === 'boolean' ? mechanism.handled : null,
    mechanism: name(mechanism.type),
    frames: readFrames(exception.stacktrace, trimmed),
  }
}

/** With too many frames the outermost and the innermost stay: a recursion repeats itself in the middle. */
export function readFrames(stacktrace: unknown, trimmed: Trimmed): Frame[] {
  const { frames } = object(stacktrace)
  const all = Array.isArray(frames) ? frames.filter(isObject) : []
  if (all.length <= MOST_FRAMES) return all.map(readFrame)
  trimmed.frames = (trimmed.frames ?? 0) + all.length - MOST_FRAMES
  return [...all.slice(0, MOST_FRAMES / 2), ...all.slice(-MOST_FRAMES / 2)].map(readFrame)
}

function readFrame(frame: JsonObject): Frame {
  const file = name(frame.filename, longest.address)
  const absolutePath = name(frame.abs_path, longest.address)
  return {
    function: name(frame.function, longest.line),
    module: name(frame.module, longest.line),
    file: file ?? absolutePath,
    absolutePath: absolutePath === file ? null : absolutePath,
    line: count(frame.lineno),
    column: count(frame.colno),
    inApp: frame.in_app !== false && !isLibrary(absolutePath ?? file ?? ''),
    before: contextLines(frame.pre_context).slice(-MOST_CONTEXT_LINES),
    at: text(frame.context_line, longest.line),
    after: contextLines(frame.post_context).slice(0, MOST_CONTEXT_LINES),
    variables: isObject(frame.vars) ? boundedObject(frame.vars) : null,
    isMapped: false,
  }
}

/** What lies in a library's folder, in the runtime or in a browser's extension is not the app's; in the browser, SDKs say it is. */
const isLibrary = (file: string) => /node_modules\/|^node:|^native$|-extension:\/\/|^<anonymous>$/.test(file)

function contextLines(value: unknown): string[] {
  return Array.isArray(value) ? value.slice(0, 50).map((line) => text(line, longest.line) ?? '') : []
}
