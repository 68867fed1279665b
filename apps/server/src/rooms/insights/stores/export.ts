import type { Context } from '../../../platform/tenancy/context.ts'
import type { Stretch } from '../report/periods.ts'
import type { Scope } from '../report/scope.ts'
import { factsIn, promiseOf, resolutionAt } from './figures.ts'
import { conditionsOf, ofTickets } from './scope.ts'

const PAGE = 2000

/** Where the page before ended. */
export interface Place {
  at: Date
  id: string
}

export interface ConversationRecord extends Place {
  channel: string
  language: string | null
  teamId: string | null
  team: string | null
  memberId: string | null
  handledBy: string
  firstReplyBy: string | null
  firstReply: number | null
  firstReplyOpen: number | null
  personReplyBy: string | null
  personReply: number | null
  personReplyOpen: number | null
  nextReplies: number[]
  nextRepliesOpen: number[]
  replies: Record<string, number>
  resolution: string
  csat: number | null
  thumbsUp: number
  thumbsDown: number
  thumbReasons: string[]
  question: string | null
  questionAnswered: boolean
  questionHeld: boolean
}

/** A page of conversations by when they began; fewer than a page: the last. */
export async function conversationsPage(
  ctx: Context,
  stretch: Stretch,
  scope: Scope,
  { after, asOf }: { after: Place | null; asOf: Date },
): Promise<{ rows: ConversationRecord[]; isLast: boolean }> {
  const values: unknown[] = []
  const from = factsIn(stretch, scope, values)
  const now = `$${values.push(asOf)}`
  const next = after
    ? `AND (f.started_at, f.conversation_id) > ($${values.push(after.at)}, $${values.push(after.id)})`
    : ''
  const found = await ctx.client.query<ConversationRecord>(
    `SELECT f.conversation_id AS id, f.started_at AS at, f.channel, nullif(f.language, '') AS language, f.team_id AS "teamId",
       (SELECT name FROM teams t WHERE t.id = f.team_id) AS team, f.member_id AS "memberId",
       f.handled_by AS "handledBy", f.first_reply_by AS "firstReplyBy", f.first_reply::float8 AS "firstReply",
       f.first_reply_open::float8 AS "firstReplyOpen", f.person_reply_by AS "personReplyBy",
       f.person_reply::float8 AS "personReply", f.person_reply_open::float8 AS "personReplyOpen",
       f.next_replies::float8[] AS "nextReplies", f.next_replies_open::float8[] AS "nextRepliesOpen", f.replies,
       ${resolutionAt(now)} AS resolution, f.csat, f.thumbs_up AS "thumbsUp", f.thumbs_down AS "thumbsDown",
       f.thumb_reasons AS "thumbReasons", f.question, f.question_answered AS "questionAnswered",
       f.question_held AS "questionHeld"
     ${from} ${next} ORDER BY f.started_at, f.conversation_id LIMIT ${PAGE}`,
    values,
  )
  return { rows: found.rows, isLast: found.rows.length < PAGE }
}

export interface TicketRecord extends Place {
  number: number
  resolvedAt: Date | null
  status: string
  priority: string
  category: string | null
  teamId: string | null
  team: string | null
  memberId: string | null
  language: string | null
  promise: string
  broken: string[]
}

/** Tickets that were opened or resolved in the stretch, in the order in which they were opened. */
export async function ticketsPage(
  ctx: Context,
  stretch: Stretch,
  scope: Scope,
  { after }: { after: Place | null },
): Promise<{ rows: TicketRecord[]; isLast: boolean }> {
  const values: unknown[] = [stretch.from, stretch.to]
  const conditions = conditionsOf(scope, ofTickets, values)
  const next = after
    ? `AND (t.created_at, t.id) > ($${values.push(after.at)}, $${values.push(after.id)})`
    : ''
  const found = await ctx.client.query<TicketRecord>(
    `SELECT t.id, t.created_at AS at, t.number, t.resolved_at AS "resolvedAt", t.status, t.priority, t.category,
       t.team_id AS "teamId", (SELECT name FROM teams m WHERE m.id = t.team_id) AS team, t.assignee_id AS "memberId",
       split_part(t.locale, '-', 1) AS language,
       ${promiseOf} AS promise, t.sla_broken AS broken
     FROM tickets t WHERE t.merged_into IS NULL AND ((t.created_at >= $1 AND t.created_at < $2)
       OR (t.resolved_at >= $1 AND t.resolved_at < $2)) AND ${conditions} ${next}
     ORDER BY t.created_at, t.id LIMIT ${PAGE}`,
    values,
  )
  return { rows: found.rows, isLast: found.rows.length < PAGE }
}
