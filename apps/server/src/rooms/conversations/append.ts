import { type Context, later } from '../../platform/tenancy/context.ts'
import { remember } from './remembered.ts'
import type { ConversationRow, Draft, MessageRow } from './rows.ts'
import { shorten } from './shorten.ts'
import { showChange } from './show.ts'
import * as store from './store.ts'

/** A conversation as it becomes, with what is said in this step. */
export interface Change {
  conversation: ConversationRow
  drafts: Draft[]
}

const PREVIEW_LENGTH = 160

/**
 * Stores messages in their conversations: the one place that does. The conversations must be locked.
 * Sequence numbers have no gaps, because they are given under the lock and commit together.
 * The statements are left on their way; when a client id is there already, the transaction fails (`isKnownMessage`).
 */
export function append(ctx: Context, changes: Change[]): MessageRow[][] {
  const now = ctx.clock.now()
  const placed = changes.map(({ conversation, drafts }) =>
    drafts.map((draft) => place(ctx, conversation, draft, now)),
  )
  const rows = placed.flat()
  const conversations = changes.map(({ conversation }) => ({ ...conversation, updatedAt: now }))
  if (rows.length > 0) later(ctx, store.insertMessages(ctx, rows))
  save(ctx, conversations)
  changes.forEach(({ conversation }, index) => {
    showChange(ctx, conversation, placed[index] ?? [])
  })
  return placed
}

/** What is stored is remembered, so that the customer's next message need not read it again. */
function save(ctx: Context, conversations: ConversationRow[]): void {
  let versions = new Map<string, string>()
  const saved = store.saveConversations(ctx, conversations).then((given) => {
    versions = given
  })
  later(ctx, saved)
  ctx.afterCommit.push(() => {
    for (const row of conversations) {
      const version = versions.get(row.id)
      if (version) remember(ctx.platform, ctx.tenantId, { row, version })
    }
  })
}

/** Gives a draft its place, and the conversation what its list shows of it. */
export function place(ctx: Context, conversation: ConversationRow, draft: Draft, now: Date): MessageRow {
  conversation.lastSeq += 1
  if (draft.kind === 'text') describe(conversation, draft, now)
  return {
    id: ctx.newId(),
    conversationId: conversation.id,
    seq: conversation.lastSeq,
    locale: null,
    body: {},
    trace: null,
    feedback: null,
    createdAt: now,
    ...draft,
  }
}

function describe(conversation: ConversationRow, draft: Draft, now: Date) {
  const words = draft.text.replace(/\s+/g, ' ').trim()
  conversation.preview = shorten(words || (draft.body?.attachments?.[0]?.name ?? ''), PREVIEW_LENGTH)
  conversation.lastMessageAt = now
  conversation.lastAuthor = draft.authorKind
  if (draft.authorKind === 'visitor') {
    conversation.unread += 1
    conversation.snoozedUntil = null
    if (conversation.subject === '') conversation.subject = shorten(words, 80)
  }
  if (draft.authorKind === 'member') {
    conversation.unread = 0
    conversation.memberReadSeq = conversation.lastSeq
    if (conversation.status === 'human') conversation.helpedAt ??= now
  }
}
