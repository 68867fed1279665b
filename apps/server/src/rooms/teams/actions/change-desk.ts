import type { DeskMember, DeskSettings, deskMemberFields } from '@svar/contract'
import type { z } from 'zod'
import { must } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { endAccess, memberById } from '../../identity/index.ts'
import { rulesChanged } from '../events.ts'
import { mayRunDesk } from '../policy.ts'
import { deskMemberById } from '../queries.ts'
import * as store from '../stores/desk.ts'

type Given<T> = { [Key in keyof T]?: T[Key] | undefined }

/** Changes what a member sees, can, and may have at once. @throws AppError `not_found` */
export async function changeDeskMember(
  ctx: Context,
  memberId: string,
  changes: Given<z.infer<typeof deskMemberFields>>,
): Promise<DeskMember> {
  must(mayRunDesk(ctx.actor))
  const { userId } = await memberById(ctx, memberId)
  await store.saveDeskMember(ctx, memberId, given(changes))
  // What they see is decided when they connect.
  if (changes.visibility) await endAccess(ctx, { userId })
  emit(ctx, rulesChanged, null, { memberId })
  return deskMemberById(ctx, memberId)
}

/** Changes how the workspace gives out what waits. */
export async function changeSettings(ctx: Context, changes: Given<DeskSettings>): Promise<DeskSettings> {
  must(mayRunDesk(ctx.actor))
  await store.lockSettings(ctx)
  const fields = given(changes)
  if (Object.keys(fields).length > 0) await store.saveSettings(ctx, fields)
  emit(ctx, rulesChanged, null, { memberId: null })
  return store.settings(ctx)
}

const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
