import type { Locale, Role } from '@svar/contract'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { memberJoined } from '../events.ts'
import * as store from '../store.ts'
import type { MemberRow } from '../tables.ts'

/** Somebody with an account. */
export interface Person {
  userId: string
  name: string
  email: string
  locale: Locale
}

/** Lets a person into the workspace; null where they are in it already. The caller has asked whether they may. */
export async function addMember(ctx: Context, person: Person, role: Role): Promise<MemberRow | null> {
  const { userId } = person
  const row = await store.addMember(ctx, { ...person, id: ctx.newId(), role })
  if (row) emit(ctx, memberJoined, row.id, { memberId: row.id, userId, role })
  return row
}
