import { system } from '../../kernel/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import type { SendNext } from '../../platform/tenancy/batcher.ts'
import { type Context, inTenant, later } from '../../platform/tenancy/context.ts'
import { place } from './append.ts'
import { type Acknowledged, announcementOf, customersDraft, type Received } from './received.ts'
import { forget, type Remembered, recall, recallLatest, remember } from './remembered.ts'
import type { ConversationRow, MessageRow } from './rows.ts'
import { showNow } from './show.ts'
import { type Kept, storeReceived } from './stores/receive.ts'

/** What a conversation becomes by what its customer wrote. */
interface Growing {
  row: ConversationRow
  version: string
  /** Its customer named none: it must still be their latest. */
  isLatest: boolean
  messages: MessageRow[]
}
interface Placed {
  growing: Growing
  message: MessageRow
}

/** The conversations of a batch as this process remembers them; null where one of them must be read. */
export function rememberedOf(platform: Platform, tenantId: string, batch: Received[]): Remembered[] | null {
  const found: Remembered[] = []
  for (const received of batch) {
    const { conversationId, contactId } = received
    const remembered = conversationId
      ? recall(platform, tenantId, conversationId)
      : recallLatest(platform, tenantId, contactId)
    if (!remembered || !isPlain(received, remembered.row)) return null
    found.push(remembered)
  }
  return found
}

/** Whether words, and the page they were written on, are all that it adds: no file, no step of the hand-over. */
const isPlain = (received: Received, row: ConversationRow): boolean =>
  row.contactId === received.contactId &&
  row.status !== 'closed' &&
  row.mergedInto === null &&
  received.attachmentIds.length === 0 &&
  (received.locale === null || row.locale !== null) &&
  received.text.trim() !== ''

/**
 * Stores messages in conversations as they are remembered, all on its way at once: nothing is read and waited for.
 * @returns null in place of each whose conversation somebody has changed; nothing of it has happened
 * @throws where a message was stored before, see `isKnownMessage`; nothing has happened then
 */
export async function receiveRemembered(
  platform: Platform,
  tenantId: string,
  batch: Received[],
  remembered: Remembered[],
  sendNext: SendNext,
): Promise<(Acknowledged | null)[]> {
  const { placed, kept } = await inTenant(platform, tenantId, system('receive'), async (ctx) => {
    const placed = placeAll(ctx, batch, remembered)
    return { placed, kept: store(ctx, placed, sendNext) }
  })
  return placed.map(({ growing, message }) =>
    kept.conversations.has(growing.row.id) ? { conversation: growing.row, message, again: false } : null,
  )
}

function placeAll(ctx: Context, batch: Received[], remembered: Remembered[]): Placed[] {
  const now = ctx.clock.now()
  const byId = new Map<string, Growing>()
  return batch.map((received, index) => {
    const { row, version } = remembered[index] as Remembered
    const fresh = { row: { ...row, updatedAt: now }, version, isLatest: false, messages: [] }
    const growing: Growing = byId.get(row.id) ?? fresh
    byId.set(row.id, growing)
    if (!received.conversationId) growing.isLatest = true
    if (received.page) growing.row.page = received.page
    const message = place(ctx, growing.row, customersDraft(received, []), now)
    growing.messages.push(message)
    return { growing, message }
  })
}

/** @returns what is kept, to be looked at after the commit */
function store(ctx: Context, placed: Placed[], sendNext: SendNext): Kept {
  const kept: Kept = { conversations: new Map(), events: [] }
  // In the order in which others lock them, so that two rarely wait for each other.
  const all = [...new Set(placed.map(({ growing }) => growing))].sort((one, other) =>
    one.row.id < other.row.id ? -1 : 1,
  )
  const messages = placed.map(({ message }) => message)
  const events = placed.map(({ growing, message }) => announcementOf(growing.row, message))
  later(
    ctx,
    storeReceived(ctx, all, messages, events).then((stored) => Object.assign(kept, stored)),
  )
  // What was changed by who is before in line is not kept, and who comes after finds this one's place.
  for (const { row } of all) ctx.place.behind(row.id)
  ctx.atCommit.push(() => {
    for (const growing of all) rememberNow(ctx, growing, kept)
    // What is not kept is stored otherwise, before what the same people wrote after it.
    return kept.conversations.size === all.length ? sendNext() : null
  })
  ctx.afterCommit.push(() => {
    for (const { row, messages } of all) if (kept.conversations.has(row.id)) showNow(ctx, row, messages)
    ctx.platform.outbox.committed(kept.events)
  })
  return kept
}

function rememberNow(ctx: Context, { row }: Growing, kept: Kept): void {
  const now = kept.conversations.get(row.id)
  if (!now) {
    forget(ctx.platform, ctx.tenantId, row.id)
    return
  }
  row.contactName = now.name
  row.contactEmail = now.email
  row.contactPhone = now.phone
  remember(ctx.platform, ctx.tenantId, { row: { ...row }, version: now.version })
}
