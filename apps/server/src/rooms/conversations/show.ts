import type { Conversation, Message, VisitorConversation } from '@svar/contract'
import type { Platform } from '../../platform/platform.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { fileUrl } from './file-address.ts'
import { showSnooze } from './inbox/snooze-times.ts'
import { viewersOf } from './policy.ts'
import { isOnline } from './presence.ts'
import type { ConversationRow, MessageRow } from './rows.ts'

const iso = (moment: Date | null) => (moment ? new Date(moment).toISOString() : null)

/** A stored message as members see it. */
export function showMessage(platform: Platform, tenantId: string, row: MessageRow): Message {
  return {
    id: row.id,
    conversationId: row.conversationId,
    seq: row.seq,
    clientId: row.clientId,
    kind: row.kind,
    author: { kind: row.authorKind, id: row.authorId, name: row.authorName },
    text: row.text,
    locale: row.locale,
    attachments: (row.body.attachments ?? []).map(({ id, name, type, sizeBytes }) => ({
      id,
      name,
      type,
      sizeBytes,
      url: fileUrl(platform, tenantId, id),
    })),
    sources: row.body.sources ?? [],
    buttons: row.body.buttons ?? [],
    event: row.body.event ?? null,
    feedback: row.feedback,
    trace: row.trace ?? null,
    turnId: row.body.turnId ?? null,
    createdAt: new Date(row.createdAt).toISOString(),
  }
}

/** The same for its visitor: not how the answer came about. */
export function forVisitor(message: Message): Message {
  const { trace: _, ...shown } = message
  return shown
}

export function showConversation(platform: Platform, row: ConversationRow): Conversation {
  return {
    id: row.id,
    status: row.status,
    channel: row.channel,
    subject: row.subject,
    preview: row.preview,
    locale: row.locale,
    contact: { id: row.contactId, name: row.contactName, email: row.contactEmail, phone: row.contactPhone },
    assignee: row.assigneeId ? { id: row.assigneeId, name: row.assigneeName ?? '' } : null,
    teamId: row.teamId,
    lastSeq: row.lastSeq,
    lastMessageAt: iso(row.lastMessageAt) as string,
    lastAuthor: row.lastAuthor,
    unread: row.unread,
    waitingSince: iso(row.waitingSince),
    snoozedUntil: iso(row.snoozedUntil),
    snooze: showSnooze(row),
    mergedInto: row.mergedInto,
    sentiment: row.sentiment,
    tags: row.tags,
    page: row.page,
    visitorOnline: isOnline(platform, row.contactId),
    visitorReadSeq: row.visitorReadSeq,
    csat: row.csatScore === null ? null : { score: row.csatScore, comment: row.csatComment ?? '' },
    createdAt: iso(row.createdAt) as string,
    closedAt: iso(row.closedAt),
  }
}

export function showToVisitor(row: ConversationRow): VisitorConversation {
  return {
    id: row.id,
    status: row.status,
    lastSeq: row.lastSeq,
    agentName: row.status === 'human' ? row.assigneeName : null,
    agentReadSeq: row.memberReadSeq,
    csatGiven: row.csatScore !== null,
  }
}

/** After the commit, everybody who may see it sees it, in the order in which it was done. The conversation is locked. */
export function showChange(ctx: Context, row: ConversationRow, messages: MessageRow[]): void {
  ctx.place.behind(row.id)
  ctx.afterCommit.push(() => showNow(ctx, row, messages))
}

/** Shows what is committed. */
export function showNow({ platform, tenantId }: Context, row: ConversationRow, messages: MessageRow[]): void {
  for (const stored of messages) publishMessage(platform, tenantId, row, stored)
  platform.live.publish(
    tenantId,
    { members: true, groups: viewersOf(row) },
    { t: 'conversation', conversation: showConversation(platform, row) },
  )
  const visit = { t: 'visit' as const, conversation: showToVisitor(row) }
  platform.live.publish(tenantId, { conversationId: row.id, only: 'visitor' }, visit)
}

function publishMessage(platform: Platform, tenantId: string, row: ConversationRow, stored: MessageRow) {
  const conversationId = row.id
  const message = showMessage(platform, tenantId, stored)
  platform.live.publish(
    tenantId,
    { conversationId, only: 'members', groups: viewersOf(row) },
    { t: 'message', conversationId, message },
  )
  if (stored.kind === 'note') return
  const shown = forVisitor(message)
  platform.live.publish(
    tenantId,
    { conversationId, only: 'visitor' },
    { t: 'message', conversationId, message: shown },
  )
}
