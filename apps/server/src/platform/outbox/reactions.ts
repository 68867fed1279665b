import { system } from '../../kernel/actor.ts'
import type { Platform } from '../platform.ts'
import { type Context, inTenant } from '../tenancy/context.ts'
import type { EventType, StoredEvent, TenantEvent } from './events.ts'
import { fits } from './patterns.ts'
import type { Quiet } from './quiet-wait.ts'

/** What a room does upon an event. It may run more than once: what it does must be harmless to repeat. */
export interface Reaction {
  /** The subscriber; unique and stable: `assistant.answer`. */
  name: string
  /** A type, or a pattern of types (`conversation.*`, `*.failed`, `#`). */
  pattern: string
  /** What happened to one thing comes in order, each after the one before it is done. */
  ordered: boolean
  /** How many run at once in one process. */
  concurrency: number
  /** Waits until its thing has been quiet, and is then given the last event only; null: hears each at once. */
  quiet: Quiet | null
  /** Whether it has anything to do; it may be asked before the event is stored. */
  concerns(event: TenantEvent): boolean
  run(platform: Platform, event: StoredEvent): Promise<void>
}

export interface ReactionOptions<P> {
  /** What the payload must say, and in which tenant; an event that concerns nobody is stored as handled. */
  when?: (payload: P, tenantId: string) => boolean
  ordered?: boolean
  concurrency?: number
  /** For what may wait and needs of a thing only what happened last: many events cost as little as one. */
  quiet?: Quiet | null
}

const CONCURRENCY = 24
/** What may wait takes few turns at once: messages come in by the same turns. */
const CONCURRENCY_OF_QUIET = 2
const concurrencyOf = (quiet: Quiet | null) => (quiet ? CONCURRENCY_OF_QUIET : CONCURRENCY)

/** `on(messageReceived, 'assistant.answer', (platform, event, payload) => …)` */
export function on<P>(
  kind: EventType<P>,
  name: string,
  react: (platform: Platform, event: StoredEvent, payload: P) => Promise<void>,
  {
    when = () => true,
    ordered = true,
    quiet = null,
    concurrency = concurrencyOf(quiet),
  }: ReactionOptions<P> = {},
): Reaction {
  return {
    name,
    pattern: kind.type,
    ordered,
    concurrency,
    quiet,
    concerns: ({ payload, tenantId }) => when(payload as P, tenantId),
    run: (platform, event) => react(platform, event, kind.schema.parse(event.payload)),
  }
}

/** Upon all events whose type fits a pattern. */
export function onAny(
  pattern: string,
  name: string,
  react: (platform: Platform, event: StoredEvent) => Promise<void>,
  options: Omit<ReactionOptions<never>, 'when'> & { when?: (event: TenantEvent) => boolean } = {},
): Reaction {
  const { when = () => true, ordered = true, quiet = null, concurrency = concurrencyOf(quiet) } = options
  return { name, pattern, ordered, concurrency, quiet, concerns: when, run: react }
}

/**
 * Upon one type, in one transaction of its tenant that also notes that it is done: however often the event comes,
 * what the work stores is stored once.
 */
export function onOnce<P>(
  kind: EventType<P>,
  name: string,
  work: (ctx: Context, payload: P, event: StoredEvent) => Promise<unknown>,
  options: ReactionOptions<P> = {},
): Reaction {
  const [actor = name] = name.split('.')
  const react = async (platform: Platform, event: StoredEvent, payload: P) =>
    inTenant(platform, event.tenantId, system(actor), async (ctx) => {
      if (await isFirst(ctx, event, name)) await work(ctx, payload, event)
    })
  return on(kind, name, react, options)
}

async function isFirst(ctx: Context, event: StoredEvent, name: string): Promise<boolean> {
  const noted = await ctx.client.query(
    'INSERT INTO handled_events (event_id, reaction) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [event.id, name],
  )
  return noted.rowCount === 1
}

/** Which reactions an event concerns. */
export function subscribers(reactions: readonly Reaction[]): (event: TenantEvent) => Reaction[] {
  const byType = new Map<string, Reaction[]>()
  return (event) => {
    let fitting = byType.get(event.type)
    if (!fitting) {
      fitting = reactions.filter((reaction) => fits(reaction.pattern, event.type))
      byType.set(event.type, fitting)
    }
    return fitting.filter((reaction) => reaction.concerns(event))
  }
}
