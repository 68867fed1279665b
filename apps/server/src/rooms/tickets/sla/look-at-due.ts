import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../store.ts'
import { tellDue } from './keep-time.ts'
import { scheduleLook } from './schedule.ts'
import { termsOf } from './terms.ts'

const AT_ONCE = 200

/** Tells what is due by now in this workspace. Only tickets whose clocks say so are read. */
export async function lookAtDue(ctx: Context): Promise<void> {
  const due = await store.lockDue(ctx, ctx.clock.now(), AT_ONCE)
  if (due.length === 0) return
  const terms = await termsOf(ctx)
  for (const row of due) {
    const { slaWarned, slaBroken, slaDueAt, slaLookAt } = tellDue(ctx, row, terms)
    await store.changeTicket(ctx, row.id, { slaWarned, slaBroken, slaDueAt, slaLookAt })
  }
  scheduleLook(ctx, await store.nextLook(ctx))
}
