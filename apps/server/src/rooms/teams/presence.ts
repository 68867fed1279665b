import type { Presence, PresenceState } from '@svar/contract'
import { must } from '../../kernel/errors.ts'
import { emit } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { memberLeft, presenceChanged } from './events.ts'
import { passOnAt, presenceAt } from './presence-rule.ts'
import { settings } from './stores/desk.ts'
import * as store from './stores/presence.ts'
import type { PresenceRow } from './tables.ts'

const MINUTE_MS = 60_000

/** What changes of somebody's presence before it is looked at again. */
type News = Partial<Pick<PresenceRow, 'choice' | 'choiceUntil' | 'activeAt'>>

/**
 * Looks at somebody's presence with what is new of it, and stores and tells what it has become.
 * Under the lock of their row: two processes that look at once tell of one change.
 */
export async function settlePresence(ctx: Context, memberId: string, news: News = {}): Promise<void> {
  const before = await store.lockPresence(ctx, memberId)
  if (!before) return
  const now = ctx.clock.now()
  const facts = { ...before, ...news, connectedUntil: await store.connectedUntil(ctx, memberId) }
  const { awayAfterMinutes, passOnAfterMinutes } = await settings(ctx)
  const { presence, choice, lookAt } = presenceAt(facts, awayAfterMinutes * MINUTE_MS, now)
  const choiceUntil = choice ? facts.choiceUntil : null
  const changed = presence !== before.shown
  const said = 'choice' in news || before.choice !== choice
  const passOn = passOnAt({ presence, choice, choiceUntil }, now, passOnAfterMinutes)
  await store.savePresence(ctx, memberId, {
    ...news,
    choice,
    choiceUntil,
    lookAt,
    ...(changed ? { shown: presence, shownSince: now } : {}),
    ...(changed || said ? { passOnAt: passOn } : {}),
  })
  if (changed) tell(ctx, memberId, presence, choice !== null)
  if (await store.takePassOn(ctx, memberId)) emit(ctx, memberLeft, memberId, { memberId })
}

function tell(ctx: Context, memberId: string, presence: Presence, byHand: boolean): void {
  emit(ctx, presenceChanged, memberId, { memberId, presence, byHand })
  const frame = { t: 'member_presence' as const, memberId, online: presence === 'online', presence }
  ctx.afterCommit.push(() => ctx.platform.live.publish(ctx.tenantId, { members: true }, frame))
}

/** The caller chooses to be busy or away, for a while or until changed; null: as it is by itself. */
export async function choosePresence(
  ctx: Context,
  choice: 'busy' | 'away' | null,
  until: Date | null,
): Promise<PresenceState> {
  must(ctx.actor.kind === 'member', 'Only a person can be present.')
  const memberId = callerId(ctx)
  await settlePresence(ctx, memberId, { choice, choiceUntil: until, activeAt: ctx.clock.now() })
  return showPresence(await store.lockPresence(ctx, memberId))
}

/** The caller is at the keyboard. */
export async function noteActivity(ctx: Context): Promise<PresenceState> {
  if (ctx.actor.kind !== 'member') return showPresence(null)
  await settlePresence(ctx, ctx.actor.memberId, { activeAt: ctx.clock.now() })
  return presenceOfCaller(ctx)
}

export async function presenceOfCaller(ctx: Context): Promise<PresenceState> {
  if (ctx.actor.kind !== 'member') return showPresence(null)
  return showPresence(await store.lockPresence(ctx, ctx.actor.memberId))
}

const callerId = (ctx: Context) => (ctx.actor.kind === 'member' ? ctx.actor.memberId : '')

/** Who was never here is away. */
export const showPresence = (row: PresenceRow | null): PresenceState => ({
  presence: row?.shown ?? 'away',
  since: row?.shownSince.toISOString() ?? null,
  choice: row?.choice ?? null,
  until: row?.choiceUntil?.toISOString() ?? null,
})
