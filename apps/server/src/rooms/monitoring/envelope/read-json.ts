import { EnvelopeError, type EnvelopeFault } from './envelope-error.ts'

export type JsonObject = Record<string, unknown>

/** The object that these bytes spell. Throws EnvelopeError where they spell none; an array is none. */
export function readJsonObject(bytes: Buffer, fault: EnvelopeFault, what: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new EnvelopeError(fault, `${what} is not complete JSON.`)
  }
  if (!isObject(value)) throw new EnvelopeError(fault, `${what} is not a JSON object.`)
  return value
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
