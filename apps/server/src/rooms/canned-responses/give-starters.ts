import type { Context } from '../../platform/tenancy/context.ts'
import { starters } from './starters/starters.ts'
import * as store from './store.ts'

/** Gives a workspace the six that every desk needs, once. */
export async function giveStarters(ctx: Context): Promise<void> {
  if (!(await store.claimStarters(ctx))) return
  const now = ctx.clock.now()
  await store.addResponses(
    ctx,
    starters.map((starter) => ({ id: ctx.newId(), ...starter, createdAt: now, updatedAt: now })),
  )
}
