import { isObject, type JsonObject } from '../envelope/read-json.ts'

/** Most characters of a text, by what it is. */
export const longest = { name: 200, line: 500, address: 2000, text: 8192 }

// A text may not hold NUL (the database refuses it), nor other control characters but tab and line breaks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that go
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/
const everyControl = new RegExp(CONTROL, 'g')

/** A text of at most `most` characters, without control characters and unpaired surrogates; anything else is null. */
export function text(value: unknown, most: number): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? bound(value, most) : null
}

/** As `text`, with nothing but blanks counted as nothing. */
export function name(value: unknown, most: number = longest.name): string | null {
  return text(value, most)?.trim() || null
}

function bound(value: string, most: number): string {
  const cut = value.length > most ? `${value.slice(0, most - 1)}…` : value
  const clean = CONTROL.test(cut) ? cut.replace(everyControl, '') : cut
  return clean.isWellFormed() ? clean : clean.toWellFormed()
}

/** The whole number at or above nought that this is, or null. */
export function count(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null
}

/** The objects of a list: SDKs send it bare or as `{ values: [...] }`, and a single one sometimes alone. */
export function objects(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject)
  if (!isObject(value)) return []
  return Array.isArray(value.values) ? value.values.filter(isObject) : [value]
}

export function object(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

export const hexadecimal = (value: unknown, digits: number): string | null => {
  const bare = typeof value === 'string' && value.length <= digits + 4 ? value.replaceAll('-', '') : ''
  return bare.length === digits && /^[0-9a-f]+$/i.test(bare) ? bare.toLowerCase() : null
}
