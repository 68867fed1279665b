import type { Locale } from '@svar/contract'
import { z } from 'zod'
import { system } from '../../kernel/actor.ts'
import { enqueue, handles, jobType } from '../../platform/jobs/jobs.ts'
import { onOnce } from '../../platform/outbox/reactions.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { type ConversationRow, conversation, messageSent, messagesOf } from '../conversations/index.ts'
import { sendMail } from '../delivery/index.ts'
import { workspaceOf } from '../identity/index.ts'
import { allowsOrigin } from './origins.ts'
import { widgetOf } from './settings.ts'

/** Who has the chat before them has read it by then; what is written meanwhile comes in the same mail. */
const UNREAD_FOR_MS = 2 * 60_000
const MOST_MESSAGES = 50

const replyJob = jobType(
  'widget.reply_by_mail',
  z.object({ conversationId: z.uuid(), fromSeq: z.number().int() }),
)

/** Whoever left an address was told that the answer comes by mail when they close the page. */
export const reactions = [
  onOnce(
    messageSent,
    'widget.reply_by_mail',
    async (ctx, { conversationId, seq }) => {
      const row = await conversation(ctx, conversationId)
      if (!row?.contactEmail || row.channel !== 'web') return
      const startAfter = new Date(ctx.clock.now().getTime() + UNREAD_FOR_MS)
      enqueue(ctx, replyJob, { conversationId, fromSeq: seq }, { startAfter, key: conversationId })
    },
    { when: ({ author }) => author === 'member' },
  ),
]

export const jobs = [
  handles(replyJob, (platform, tenantId, { conversationId, fromSeq }) =>
    inTenant(platform, tenantId, system('widget'), (ctx) => mailUnread(ctx, conversationId, fromSeq)),
  ),
]

/** Sends what people wrote from there on and the customer has not read; nothing where they have. */
async function mailUnread(ctx: Context, conversationId: string, fromSeq: number): Promise<void> {
  const row = await conversation(ctx, conversationId)
  if (!row?.contactEmail) return
  const after = Math.max(fromSeq - 1, row.visitorReadSeq)
  const { items } = await messagesOf(ctx, conversationId, { after, limit: MOST_MESSAGES, withNotes: false })
  // Who wrote again has read what stood above it.
  const answered = items.findLastIndex(({ authorKind }) => authorKind === 'visitor')
  const unread = items
    .slice(answered + 1)
    .filter(({ kind, authorKind }) => kind === 'text' && authorKind === 'member')
  const last = unread.at(-1)
  if (!last) return
  const workspace = await workspaceOf(ctx)
  await sendMail(ctx, {
    to: row.contactEmail,
    template: 'reply_while_away',
    locale: (row.locale as Locale | null) ?? workspace.locale,
    key: `reply:${conversationId}:${fromSeq}`,
    params: {
      agentName: last.authorName || workspace.name,
      words: unread
        .flatMap(({ text, body }) => [text, ...(body.attachments ?? []).map(({ name }) => `[${name}]`)])
        .filter(Boolean)
        .join('\n\n'),
      link: await linkTo(ctx, row),
    },
  })
}

/** The page that they wrote on: named by a browser, so it must be one of the business's own. */
async function linkTo(ctx: Context, { page }: ConversationRow): Promise<string | null> {
  if (!page || !URL.canParse(page.url)) return null
  const { settings } = await widgetOf(ctx)
  const own = settings.allowedOrigins.filter((origin) => origin !== '*')
  const { origin } = new URL(page.url)
  return allowsOrigin({ ...settings, allowedOrigins: own }, origin, ctx.platform.config.url) ? page.url : null
}
