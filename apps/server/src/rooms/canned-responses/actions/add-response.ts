import type { CannedResponse } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { giveStarters } from '../give-starters.ts'
import { mustBeAllowed } from '../policy.ts'
import { showResponse } from '../queries.ts'
import { type Asked, reachOf } from '../reach.ts'
import * as store from '../store.ts'
import { takenOr } from '../taken.ts'
import { mustKnowVariables } from '../variables.ts'

/** @throws AppError `conflict` where the shortcut leads elsewhere already */
export async function addResponse(
  ctx: Context,
  asked: Asked & Pick<CannedResponse, 'shortcut' | 'title' | 'texts'>,
): Promise<CannedResponse> {
  const reach = await reachOf(ctx, asked)
  mustBeAllowed(ctx, reach)
  mustKnowVariables(asked.texts)
  await giveStarters(ctx)
  const now = ctx.clock.now()
  const { shortcut, title, texts } = asked
  const row = { id: ctx.newId(), shortcut, title, texts, ...reach, createdAt: now, updatedAt: now }
  const [added] = await takenOr(shortcut, store.addResponses(ctx, [row]))
  return showResponse(ctx, added as NonNullable<typeof added>)
}
