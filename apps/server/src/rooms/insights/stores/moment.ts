import type { InsightMoment } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { Scope } from '../report/scope.ts'
import { conditionsOf, ofConversations, ofTickets } from './scope.ts'

const LONGEST = 5
const ACTIVE_MS = 30 * 60_000

/** A conversation as a list of some names it, with how many there are in all. */
export interface Named {
  conversationId: string
  name: string | null
  since: Date
  channel: string
  count: number
}

/** Who waits for a person, the longest first; each row says how many there are in all. */
export async function waitingNow(ctx: Context, scope: Scope): Promise<Named[]> {
  const values: unknown[] = []
  const found = await ctx.client.query<Named>(
    `SELECT c.id AS "conversationId", k.name, c.waiting_since AS since, c.channel, (count(*) OVER ())::int AS count
     FROM conversations c JOIN contacts k ON k.id = c.contact_id
     WHERE c.status = 'waiting' AND ${conditionsOf(scope, ofConversations, values)}
     ORDER BY c.waiting_since, c.id LIMIT ${LONGEST}`,
    values,
  )
  return found.rows
}

/** Open conversations whose customer may be lost, the latest first; one that a person has said is not so is not among them. */
export async function atRiskNow(ctx: Context, scope: Scope): Promise<Named[]> {
  const values: unknown[] = []
  const found = await ctx.client.query<Named>(
    `SELECT c.id AS "conversationId", k.name, r.told_at AS since, c.channel, (count(*) OVER ())::int AS count
     FROM conversation_risks r JOIN conversations c ON c.id = r.conversation_id
     JOIN contacts k ON k.id = c.contact_id
     WHERE c.status <> 'closed' AND c.merged_into IS NULL AND NOT EXISTS (SELECT FROM conversation_moods m
         WHERE m.conversation_id = r.conversation_id AND m.mood = r.mood AND m.dismissed_at IS NOT NULL)
       AND ${conditionsOf(scope, ofConversations, values)}
     ORDER BY r.told_at DESC, c.id LIMIT ${LONGEST}`,
    values,
  )
  return found.rows
}

interface InHand {
  memberId: string
  open: number
  unanswered: number
}

export async function inHandNow(ctx: Context, scope: Scope): Promise<InHand[]> {
  const values: unknown[] = []
  const found = await ctx.client.query<InHand>(
    `SELECT c.assignee_id AS "memberId", count(*)::int AS open,
       count(*) FILTER (WHERE c.last_author = 'visitor')::int AS unanswered
     FROM conversations c WHERE c.status = 'human' AND c.assignee_id IS NOT NULL AND ${conditionsOf(scope, ofConversations, values)} GROUP BY 1`,
    values,
  )
  return found.rows
}

export async function withAssistantNow(ctx: Context, scope: Scope): Promise<number> {
  const values: unknown[] = [new Date(ctx.clock.now().getTime() - ACTIVE_MS)]
  const found = await ctx.client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM conversations c
     WHERE c.status = 'bot' AND c.merged_into IS NULL AND c.last_message_at >= $1
       AND ${conditionsOf(scope, ofConversations, values)}`,
    values,
  )
  return found.rows[0]?.count ?? 0
}

type TicketsNow = Pick<InsightMoment, 'openTickets' | 'onHoldTickets' | 'overdueTickets'>

export async function ticketsNow(ctx: Context, scope: Scope): Promise<TicketsNow> {
  const values: unknown[] = [ctx.clock.now()]
  const found = await ctx.client.query<TicketsNow>(
    `SELECT count(*)::int AS "openTickets",
       count(*) FILTER (WHERE t.status = 'on_hold')::int AS "onHoldTickets",
       count(*) FILTER (WHERE t.sla_due_at < $1)::int AS "overdueTickets"
     FROM tickets t WHERE t.status IN ('open', 'pending', 'on_hold') AND t.merged_into IS NULL
       AND ${conditionsOf(scope, ofTickets, values)}`,
    values,
  )
  return found.rows[0] ?? { openTickets: 0, onHoldTickets: 0, overdueTickets: 0 }
}
