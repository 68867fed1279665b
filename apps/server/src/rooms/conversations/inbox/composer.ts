import type { ComposerDraft } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/desk.ts'
import { visibleId } from '../visible.ts'
import { changedMeanwhile, memberIdOf } from './member.ts'
import { tellMember } from './tell.ts'

const shown = (row: store.DraftRow): ComposerDraft => ({ ...row, updatedAt: row.updatedAt.toISOString() })

export const listDrafts = async (ctx: Context): Promise<ComposerDraft[]> =>
  (await store.draftsOf(ctx, memberIdOf(ctx))).map(shown)

export async function draftIn(ctx: Context, conversationId: string): Promise<ComposerDraft | null> {
  const found = await store.lockDraft(ctx, memberIdOf(ctx), await visibleId(ctx, conversationId))
  return found && shown(found)
}

/**
 * Keeps what a member has begun to write, so that another of their devices goes on where this one stopped.
 * @param given `version`: the one that it was written upon
 * @throws AppError `state_conflict` when another device wrote meanwhile: it asks for the draft and shows both
 */
export async function keepDraft(
  ctx: Context,
  id: string,
  given: Pick<ComposerDraft, 'kind' | 'text' | 'attachmentIds' | 'version'>,
): Promise<ComposerDraft> {
  must(hasRole(ctx.actor, 'agent'))
  const conversationId = await visibleId(ctx, id)
  const memberId = memberIdOf(ctx)
  const before = await store.lockDraft(ctx, memberId, conversationId)
  const row = { ...given, conversationId, version: given.version + 1, updatedAt: ctx.clock.now() }
  // A draft that was sent or forgotten meanwhile does not refuse what is written after it.
  const mayKeep = !before || before.version === given.version
  if (!mayKeep || !(await store.putDraft(ctx, memberId, row)))
    throw changedMeanwhile('You have written here on another device meanwhile.')
  tellUnsent(ctx, conversationId, memberId, 'draft')
  return shown(row)
}

export async function dropDraft(ctx: Context, id: string): Promise<void> {
  must(hasRole(ctx.actor, 'agent'))
  const conversationId = await visibleId(ctx, id)
  const memberId = memberIdOf(ctx)
  if (await store.dropDraft(ctx, memberId, conversationId)) tellUnsent(ctx, conversationId, memberId, 'draft')
}

/** Tells a member's devices that there is something else to ask for; the words themselves are not told. */
export function tellUnsent(
  ctx: Context,
  conversationId: string,
  memberId: string,
  what: 'draft' | 'scheduled',
): void {
  tellMember(ctx, memberId, { t: 'unsent', conversationId, memberId, what })
}

/** For how many seconds a message of this member can be taken back. */
export const holdSeconds = (ctx: Context): Promise<number> => store.holdSecondsOf(ctx, memberIdOf(ctx))

export async function setHoldSeconds(ctx: Context, seconds: number): Promise<void> {
  must(hasRole(ctx.actor, 'agent'))
  await store.setHoldSeconds(ctx, memberIdOf(ctx), seconds)
}
