import type { Context } from '../../platform/tenancy/context.ts'
import { workspaceOf } from '../identity/index.ts'
import { startersFor } from './starters/starters.ts'
import * as store from './store.ts'

/** Gives a workspace the six that every desk needs, once. */
export async function giveStarters(ctx: Context): Promise<void> {
  if (!(await store.claimStarters(ctx))) return
  const now = ctx.clock.now()
  const { locale } = await workspaceOf(ctx)
  await store.addResponses(
    ctx,
    startersFor(locale).map((starter) => ({ id: ctx.newId(), ...starter, createdAt: now, updatedAt: now })),
  )
}
