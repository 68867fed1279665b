import type { InsightMoment } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { deskFor } from '../../teams/index.ts'
import * as store from '../stores/moment.ts'
import { type Filters, scopeOf } from './scope.ts'

/** The desk at this moment, as much of it as the caller sees. */
export async function momentNow(ctx: Context, filters: Filters): Promise<InsightMoment> {
  const scope = await scopeOf(ctx, filters)
  const waiting = await store.waitingNow(ctx, scope)
  const atRisk = await store.atRiskNow(ctx, scope)
  const inHand = await store.inHandNow(ctx, scope)
  const { people } = await deskFor(ctx, null)
  const inTeam = filters.team && filters.team !== 'none' ? filters.team : null
  return {
    at: ctx.clock.now().toISOString(),
    waiting: waiting[0]?.count ?? 0,
    longest: waiting.map(named),
    atRisk: { count: atRisk[0]?.count ?? 0, latest: atRisk.map(named) },
    open: inHand.reduce((sum, { open }) => sum + open, 0),
    withAssistant: await store.withAssistantNow(ctx, scope),
    ...(await store.ticketsNow(ctx, scope)),
    agents: people
      .filter(({ memberId }) => scope.onlyMember === null || memberId === scope.onlyMember)
      .filter(({ teamIds }) => !inTeam || teamIds.includes(inTeam))
      .map(({ memberId, name, isThere, state }) => {
        const { open = 0, unanswered = 0 } = inHand.find((one) => one.memberId === memberId) ?? {}
        // Who works by other programs is there without a page of the admin.
        const presence = isThere && state.presence === 'away' ? ('online' as const) : state.presence
        return { memberId, name, presence, open, unanswered }
      }),
  }
}

const named = ({ count: _, since, ...one }: store.Named) => ({ ...one, since: since.toISOString() })
