import type { Context } from '../../../platform/tenancy/context.ts'
import { mustBeAllowed } from '../policy.ts'
import { visibleResponse } from '../queries.ts'
import * as store from '../store.ts'

export async function removeResponse(ctx: Context, id: string): Promise<void> {
  mustBeAllowed(ctx, await visibleResponse(ctx, id))
  await store.removeResponse(ctx, id)
}
