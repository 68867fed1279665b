import type { CannedResponse } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { mustBeAllowed } from '../policy.ts'
import { showResponse, visibleResponse } from '../queries.ts'
import { reachOf } from '../reach.ts'
import * as store from '../store.ts'
import { takenOr } from '../taken.ts'
import { mustKnowVariables } from '../variables.ts'

type Changes = Partial<Pick<CannedResponse, 'shortcut' | 'title' | 'texts' | 'scope' | 'teamId'>>

/** @throws AppError `conflict` where the shortcut leads elsewhere already */
export async function changeResponse(ctx: Context, id: string, changes: Changes): Promise<CannedResponse> {
  const row = await visibleResponse(ctx, id)
  mustBeAllowed(ctx, row)
  const before = showResponse(ctx, row)
  const { scope = before.scope, teamId = before.teamId, ...words } = changes
  const reach = await reachOf(ctx, { scope, teamId })
  mustBeAllowed(ctx, reach)
  if (words.texts) mustKnowVariables(words.texts)
  const changed = { ...words, ...reach, updatedAt: ctx.clock.now() }
  return showResponse(
    ctx,
    await takenOr(words.shortcut ?? row.shortcut, store.changeResponse(ctx, id, changed)),
  )
}
