import type { Context } from '../../platform/tenancy/context.ts'
import { passOnAt } from './presence-rule.ts'
import { everybody } from './queries.ts'
import { settings } from './stores/desk.ts'
import { presenceOf } from './stores/presence.ts'

/** Whether somebody is gone so long that what customers write to them is passed on. */
export async function hasLeft(ctx: Context, memberId: string): Promise<boolean> {
  const row = await presenceOf(ctx, memberId)
  const isHere = (await everybody(ctx)).some((person) => person.memberId === memberId && person.isThere)
  if (!row || isHere) return false
  const { passOnAfterMinutes } = await settings(ctx)
  const { shown: presence, choice, choiceUntil, shownSince } = row
  const at = row.passOnAt ?? passOnAt({ presence, choice, choiceUntil }, shownSince, passOnAfterMinutes)
  return at !== null && at <= ctx.clock.now()
}
