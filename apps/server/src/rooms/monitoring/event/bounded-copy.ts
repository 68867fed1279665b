import { isObject, type JsonObject } from '../envelope/read-json.ts'
import { longest, text } from './bounded.ts'

const MOST_DEPTH = 8
const MOST_PER_LEVEL = 200
const MOST_VALUES = 2000

interface Step {
  from: unknown
  depth: number
  put: (copied: unknown) => void
}

/**
 * A copy of any JSON that is bounded in depth, in entries per level, in values altogether and in the length of each
 * text. What goes over is left out, `…` standing where a level was too deep. Goes by a list of its own rather than
 * the call stack, so that no depth can overflow it.
 */
export function boundedCopy(value: unknown): unknown {
  let copied: unknown = null
  const put = (result: unknown) => {
    copied = result
  }
  const steps: Step[] = [{ from: value, depth: 0, put }]
  for (let taken = 0; taken < steps.length; taken += 1) {
    const step = steps[taken]
    if (step) takeStep(step, steps)
  }
  return copied
}

/** As `boundedCopy`, of an object; anything else becomes an empty one. */
export function boundedObject(value: unknown): JsonObject {
  return isObject(value) ? (boundedCopy(value) as JsonObject) : {}
}

function takeStep({ from, depth, put }: Step, steps: Step[]): void {
  if (typeof from !== 'object' || from === null) put(scalar(from))
  else if (depth >= MOST_DEPTH) put('…')
  else if (Array.isArray(from)) {
    const list: unknown[] = []
    put(list)
    for (const entry of from.slice(0, roomFor(steps)))
      steps.push({ from: entry, depth: depth + 1, put: (copied) => list.push(copied) })
  } else {
    const copy: JsonObject = {}
    put(copy)
    for (const [key, entry] of firstEntries(from as JsonObject, roomFor(steps)))
      steps.push({ from: entry, depth: depth + 1, put: (copied) => (copy[key] = copied) })
  }
}

const roomFor = (steps: Step[]) => Math.max(0, Math.min(MOST_PER_LEVEL, MOST_VALUES - steps.length))

function firstEntries(from: JsonObject, most: number): [string, unknown][] {
  const entries: [string, unknown][] = []
  for (const key in from) {
    if (entries.length >= most) break
    const safe = text(key, longest.name)
    // Written to, this name would change what the copy is rather than what it holds.
    if (safe !== null && safe !== '__proto__') entries.push([safe, from[key]])
  }
  return entries
}

function scalar(value: unknown): unknown {
  return typeof value === 'string' ? text(value, longest.text) : (value ?? null)
}
