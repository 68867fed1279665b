import type { ServerFrame } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { showSource } from './show.ts'
import type { SourceRow } from './tables.ts'

/** Tells the members once it is committed. */
function tell(ctx: Context, frame: ServerFrame): void {
  const { platform, tenantId } = ctx
  ctx.afterCommit.push(() => platform.live.publish(tenantId, { members: true }, frame))
}

export const tellSource = (ctx: Context, row: SourceRow): void =>
  tell(ctx, { t: 'source', source: showSource(row) })
export const tellSourceRemoved = (ctx: Context, sourceId: string): void =>
  tell(ctx, { t: 'source_removed', sourceId })
export const tellChanged = (ctx: Context, what: 'faqs' | 'suggestions' | 'embeddings'): void =>
  tell(ctx, { t: 'changed', what })
