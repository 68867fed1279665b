import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../store.ts'
import { saveClocks } from '../stores/terms.ts'
import { followed, tellDue } from './keep-time.ts'
import { scheduleLook } from './schedule.ts'
import { termsOf } from './terms.ts'

const AT_ONCE = 200

/** Tells what is due by now in this workspace. Only tickets whose clocks say so are read. */
export async function lookAtDue(ctx: Context): Promise<void> {
  const due = await store.lockDue(ctx, ctx.clock.now(), AT_ONCE)
  if (due.length > 0) {
    const terms = await termsOf(ctx)
    await saveClocks(
      ctx,
      due.map((row) => tellDue(ctx, followed(row, terms), terms)),
    )
  }
  // Also where nothing was due: the queue's clock may be ahead of this one, and who holds a ticket may let it go.
  scheduleLook(ctx, await store.nextLook(ctx))
}
