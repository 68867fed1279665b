import type { Platform } from '../../platform/platform.ts'
import type { ConversationRow } from './rows.ts'

/** A conversation as it was last stored by this process. */
export interface Remembered {
  row: ConversationRow
  /** PostgreSQL's mark of that state: as long as the row bears it, nobody has changed the row since. */
  version: string
}

const MOST = 2000

const memories = new WeakMap<Platform, Map<string, Remembered>>()

/** Called when it is committed, in the order in which it was done. Those not used for longest are let go. */
export function remember(platform: Platform, tenantId: string, remembered: Remembered): void {
  const memory = memories.get(platform) ?? new Map<string, Remembered>()
  memories.set(platform, memory)
  const key = keyOf(tenantId, remembered.row.id)
  memory.delete(key)
  memory.set(key, remembered)
  if (memory.size > MOST) for (const oldest of memory.keys()) return void memory.delete(oldest)
}

/** What is remembered may have changed since: whoever writes by it must compare the version. */
export const recall = (
  platform: Platform,
  tenantId: string,
  conversationId: string,
): Remembered | undefined => memories.get(platform)?.get(keyOf(tenantId, conversationId))

export const forget = (platform: Platform, tenantId: string, conversationId: string): void =>
  void memories.get(platform)?.delete(keyOf(tenantId, conversationId))

const keyOf = (tenantId: string, conversationId: string) => `${tenantId}/${conversationId}`
