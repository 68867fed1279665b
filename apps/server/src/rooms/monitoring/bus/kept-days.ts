import { hasRole } from '../../../kernel/actor.ts'
import { must } from '../../../kernel/errors.ts'
import { KEPT_DAYS } from '../../../platform/outbox/retire.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/kept-days.ts'

/** For how many days this workspace keeps events after they were done with. */
export const keptDaysOf = async (ctx: Context): Promise<{ keptDays: number }> => ({
  keptDays: (await store.keptDays(ctx)) ?? KEPT_DAYS,
})

/** What is older than that now goes with the next sweep, and does not come back. */
export async function changeKeptDays(ctx: Context, keptDays: number): Promise<{ keptDays: number }> {
  must(hasRole(ctx.actor, 'admin'))
  await store.setKeptDays(ctx, keptDays)
  return keptDaysOf(ctx)
}
