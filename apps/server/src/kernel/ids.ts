import { randomBytes, randomUUID } from 'node:crypto'

/** A new UUID of version 7 (RFC 9562): sortable by the time of its making, in milliseconds. */
export function newId(nowMs: number): string {
  const time = nowMs.toString(16).padStart(12, '0')
  // The platform keeps what is random of these ready for many; asking the system for each costs more than a statement.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isUuid = (value: string): boolean => UUID.test(value)

/** A secret for links and keys: `byteCount` random bytes as URL-safe text. */
export const randomToken = (byteCount = 32): string => randomBytes(byteCount).toString('base64url')

/** An id that only has to differ from others, as for a request. */
export const randomId = (): string => randomUUID()
