import { randomBytes, randomUUID } from 'node:crypto'

/** A new UUID of version 7 (RFC 9562): sortable by the time of its making, in milliseconds. */
export function newId(nowMs: number): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(nowMs, 0, 6)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isUuid = (value: string): boolean => UUID.test(value)

/** A secret for links and keys: `byteCount` random bytes as URL-safe text. */
export const randomToken = (byteCount = 32): string => randomBytes(byteCount).toString('base64url')

/** An id that only has to differ from others, as for a request. */
export const randomId = (): string => randomUUID()
