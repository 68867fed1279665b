import { hash } from 'node:crypto'
import type { Exception, MonitoredEvent } from '../event/shape.ts'
import { groupFrames, placed } from './group-frames.ts'
import { normaliseValue } from './normalise-value.ts'

/** By what an event was grouped; the screen says it in words. */
export type GroupedBy = 'sdk' | 'exception' | 'message' | 'nothing'

export interface Grouping {
  /** 64 hexadecimal digits, the same for the same error in every process and build. */
  hash: string
  groupedBy: GroupedBy
}

interface Parts {
  by: GroupedBy
  parts: string[]
}

/**
 * The group of an event: what the SDK asked for, `{{ default }}` in it standing for our own rule; else the thrown
 * exception's type, value and calls; else the message as it was before its values were filled in, and the
 * transaction. Build it after source maps are applied and personal data is removed. Throws nothing.
 */
export function fingerprint(event: MonitoredEvent): Grouping {
  const own = ownParts(event)
  const { by, parts } = event.fingerprint.length > 0 ? sdkParts(event.fingerprint, own) : own
  return { hash: hash('sha256', JSON.stringify(parts)), groupedBy: by }
}

/** An SDK that asks for the default alone gets the very group it would have got by asking for nothing. */
function sdkParts(asked: string[], own: Parts): Parts {
  const isDefault = (part: string) => /^\{\{\s*default\s*\}\}$/i.test(part)
  if (asked.every(isDefault)) return own
  return { by: 'sdk', parts: asked.flatMap((part) => (isDefault(part) ? own.parts : [`asked:${part}`])) }
}

function ownParts(event: MonitoredEvent): Parts {
  const thrown = event.exceptions.at(-1)
  if (thrown && (thrown.type !== null || thrown.value !== null || thrown.frames.length > 0))
    return { by: 'exception', parts: exceptionParts(thrown, event) }
  const message = event.messageTemplate ?? (event.message && normaliseValue(event.message))
  const by = message === null || message === '' ? 'nothing' : 'message'
  return { by, parts: ['message', message ?? '', event.transaction ?? '', event.logger ?? ''] }
}

/**
 * What caused it counts by its type, each once: the same wrapper around another fault is another error, but two or
 * three promises that were rejected are the same. Where nothing called it, its place is that of what caused it.
 */
function exceptionParts(thrown: Exception, event: MonitoredEvent): string[] {
  const causes = new Set(event.exceptions.slice(0, -1).map((cause) => `cause:${cause.type ?? ''}`))
  const value = event.messageTemplate ?? normaliseValue(thrown.value ?? event.message ?? '')
  const frames = groupFrames(placed(event) ?? thrown)
  const place = frames.length > 0 ? frames : [event.transaction ?? '']
  return ['exception', thrown.type ?? '', value, ...causes, ...place]
}
