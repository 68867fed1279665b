import { type AnswerDraft, type DraftFigures, type DraftHint, draftReasons } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { history, visibleConversation } from '../../conversations/index.ts'
import { visibilityOf } from '../../teams/index.ts'
import * as lists from '../stores/draft-lists.ts'
import { openDraft } from '../stores/drafts.ts'

const RECENT = 12
const HINTS = 100
const DAY_MS = 24 * 60 * 60 * 1000

/** The draft to the customer's last words; null when there is none, or the conversation has gone on. */
export async function draftOf(ctx: Context, id: string): Promise<AnswerDraft | null> {
  const conversation = await visibleConversation(ctx, id)
  const draft = await openDraft(ctx, conversation.id)
  if (!draft) return null
  const said = await history(ctx, conversation.id, RECENT)
  const last = said.findLast(
    ({ kind, authorKind }) => kind === 'text' && (authorKind === 'visitor' || authorKind === 'member'),
  )
  if (last?.id !== draft.messageId) return null
  const { seq: _, question: __, state, createdAt, ...shown } = draft
  return { ...shown, taken: state === 'taken', createdAt: createdAt.toISOString() }
}

export async function hintsOf(ctx: Context): Promise<DraftHint[]> {
  const rows = await lists.openRefusals(ctx, await visibilityOf(ctx), HINTS)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** What became of the drafts of so many days, of the whole workspace. */
export async function figuresOf(ctx: Context, days: number): Promise<DraftFigures> {
  const since = new Date(ctx.clock.now().getTime() - days * DAY_MS)
  const counted = await lists.refusalReasons(ctx, since)
  const timesOf = (reason: string) => counted.find((one) => one.reason === reason)?.times ?? 0
  return {
    days,
    ...(await lists.draftCounts(ctx, since)),
    reasons: Object.fromEntries(
      draftReasons.map((reason) => [reason, timesOf(reason)]),
    ) as DraftFigures['reasons'],
    sources: await lists.countsBySource(ctx, since),
  }
}
