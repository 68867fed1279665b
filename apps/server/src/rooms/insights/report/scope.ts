import { hasRole } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type Visibility, visibilityOf } from '../../teams/index.ts'

export interface Filters {
  team?: string | undefined
  channel?: string | undefined
  language?: string | undefined
}

/** What the caller sees, and what of it they want. */
export interface Scope {
  filters: Filters
  visibility: Visibility
  /** Whose own figures are shown; null: everybody's. */
  onlyMember: string | null
}

/** Figures of colleagues are for who runs the desk; a key of an agent has no figures of its own. */
export async function scopeOf(ctx: Context, filters: Filters): Promise<Scope> {
  const { actor } = ctx
  const visibility = await visibilityOf(ctx)
  const own = actor.kind === 'member' ? actor.memberId : ctx.tenantId
  return { filters, visibility, onlyMember: hasRole(actor, 'admin') ? null : own }
}
