import type { Platform } from '../../platform/platform.ts'
import type { ConversationRow } from './rows.ts'

/** A conversation as it was last stored by this process. */
export interface Remembered {
  row: ConversationRow
  /** PostgreSQL's mark of that state: as long as the row bears it, nobody has changed the row since. */
  version: string
}

interface Memory {
  conversations: Map<string, Remembered>
  /** Which of them each contact began last. */
  latest: Map<string, string>
}

const MOST = 2000

const memories = new WeakMap<Platform, Memory>()

function memoryOf(platform: Platform): Memory {
  const memory = memories.get(platform) ?? { conversations: new Map(), latest: new Map() }
  memories.set(platform, memory)
  return memory
}

/** Called when it is committed, in the order in which it was done. Those not used for longest are let go. */
export function remember(platform: Platform, tenantId: string, remembered: Remembered): void {
  const { conversations, latest } = memoryOf(platform)
  const { id, contactId, createdAt } = remembered.row
  const key = keyOf(tenantId, id)
  conversations.delete(key)
  conversations.set(key, remembered)
  const before = recallLatest(platform, tenantId, contactId)
  if (!before || before.row.createdAt <= createdAt) latest.set(keyOf(tenantId, contactId), key)
  const [oldest] = conversations.keys()
  if (conversations.size > MOST && oldest) letGo(platform, oldest)
}

/** What is remembered may have changed since: whoever writes by it must compare the version. */
export const recall = (
  platform: Platform,
  tenantId: string,
  conversationId: string,
): Remembered | undefined => memories.get(platform)?.conversations.get(keyOf(tenantId, conversationId))

/** The latest of a contact that is remembered; another process may have begun a later one. */
export function recallLatest(
  platform: Platform,
  tenantId: string,
  contactId: string,
): Remembered | undefined {
  const memory = memories.get(platform)
  return memory?.conversations.get(memory.latest.get(keyOf(tenantId, contactId)) ?? '')
}

export const forget = (platform: Platform, tenantId: string, conversationId: string): void =>
  letGo(platform, keyOf(tenantId, conversationId))

function letGo(platform: Platform, key: string): void {
  const { conversations, latest } = memoryOf(platform)
  const row = conversations.get(key)?.row
  conversations.delete(key)
  const contact = row && keyOf(key.slice(0, key.indexOf('/')), row.contactId)
  if (contact && latest.get(contact) === key) latest.delete(contact)
}

const keyOf = (tenantId: string, id: string) => `${tenantId}/${id}`
