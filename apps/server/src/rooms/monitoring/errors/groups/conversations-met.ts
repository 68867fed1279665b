import type { ErrorGroupDetails } from '@svar/contract'
import type { Context } from '../../../../platform/tenancy/context.ts'
import { conversation, isVisible, latestOf } from '../../../conversations/index.ts'
import { visibilityOf } from '../../../teams/index.ts'
import { peopleMet } from '../../stores/errors-summary.ts'

const MOST_SHOWN = 20

/**
 * The conversations of people who met an error, the latest first. A page names who meets it, and may be wrong or lie:
 * what is not found in this workspace is left out, and so is what the caller may not see.
 */
export async function conversationsMet(
  ctx: Context,
  groupId: string,
): Promise<ErrorGroupDetails['conversations']> {
  const visibility = await visibilityOf(ctx)
  const shown = new Map<string, ErrorGroupDetails['conversations'][number]>()
  for (const { conversationId, contactId, times, lastAt } of await peopleMet(ctx, groupId, MOST_SHOWN)) {
    const row = conversationId
      ? await conversation(ctx, conversationId)
      : contactId && (await latestOf(ctx, contactId))
    if (!row || !isVisible(visibility, row)) continue
    const known = shown.get(row.id)
    if (known) known.times += times
    else shown.set(row.id, { id: row.id, contactName: row.contactName, times, lastAt: lastAt.toISOString() })
  }
  return [...shown.values()]
}
