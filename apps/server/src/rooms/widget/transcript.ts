import type { Locale } from '@svar/contract'
import type { Call } from '../../platform/http/http.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { assistantName } from '../assistant/index.ts'
import { type ConversationRow, messagesOf } from '../conversations/index.ts'
import { sendMail } from '../delivery/index.ts'
import { countAttempt, workspaceOf } from '../identity/index.ts'

const MAX_MESSAGES = 500
const PER_RECIPIENT = 5
const PER_ADDRESS = 30

/**
 * Anybody may name any address: it shall not be flooded in the business's name.
 * @throws AppError `too_many_requests`
 */
export const mayAskForTranscript = ({ platform, tenantId, request }: Call, to: string): Promise<void> =>
  countAttempt(platform, [
    { key: `transcript:${tenantId}:${to.toLowerCase()}`, max: PER_RECIPIENT },
    { key: `transcript:${request.ip}`, max: PER_ADDRESS },
  ])

/** Sends the conversation to an address that the visitor names; what only members may see is not in it. */
export async function sendTranscript(
  ctx: Context,
  row: ConversationRow,
  to: string,
  locale: Locale | undefined,
): Promise<void> {
  const workspace = await workspaceOf(ctx)
  const persona = await assistantName(ctx)
  const { items } = await messagesOf(ctx, row.id, { limit: MAX_MESSAGES, withNotes: false })
  const messages = items
    .filter((item) => item.kind === 'text')
    .map((item) => ({
      author: item.authorKind === 'visitor' ? (row.contactName ?? '') : item.authorName || persona,
      text: [item.text, ...(item.body.attachments ?? []).map((file) => `[${file.name}]`)]
        .filter(Boolean)
        .join('\n'),
      at: item.createdAt,
    }))
  await sendMail(ctx, {
    to,
    template: 'transcript',
    locale: locale ?? (row.locale as Locale | null) ?? workspace.locale,
    key: `transcript:${row.id}:${row.lastSeq}:${to}`,
    params: { messages, timeZone: workspace.timeZone },
  })
}
