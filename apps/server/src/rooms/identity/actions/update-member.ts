import type { Member, Role } from '@svar/contract'
import { AppError, must } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { endAccess } from '../access/revoke.ts'
import { memberChanged, memberRemoved } from '../events.ts'
import { mayChangeRole, mayManage } from '../policy.ts'
import { showMember } from '../show.ts'
import * as store from '../store.ts'

/** Gives a member another role. @throws AppError `forbidden`, `state_conflict` for the last owner */
export async function updateMember(ctx: Context, id: string, role: Role): Promise<Member> {
  const owners = await store.lockOwners(ctx)
  const before = await store.member(ctx, id)
  must(mayChangeRole(ctx.actor, before.role, role))
  if (before.role === role) return showMember(ctx, before)
  keepAnOwner(owners, id)
  const row = await store.changeMember(ctx, id, { role })
  emit(ctx, memberChanged, id, { memberId: id, userId: row.userId, role })
  await endAccess(ctx, { userId: row.userId })
  return showMember(ctx, row)
}

/** Takes a member out; what they wrote stays. @throws AppError `forbidden`, `state_conflict` for the last owner */
export async function removeMember(ctx: Context, id: string): Promise<void> {
  const owners = await store.lockOwners(ctx)
  const { role, userId } = await store.member(ctx, id)
  must(mayManage(ctx.actor, role))
  keepAnOwner(owners, id)
  await store.removeMember(ctx, id)
  emit(ctx, memberRemoved, id, { memberId: id, userId })
  await endAccess(ctx, { userId })
}

function keepAnOwner(owners: { id: string }[], changedId: string): void {
  const [only] = owners
  if (owners.length === 1 && only?.id === changedId) {
    throw new AppError(
      'state_conflict',
      'A workspace keeps at least one owner. Make somebody else an owner first.',
    )
  }
}
