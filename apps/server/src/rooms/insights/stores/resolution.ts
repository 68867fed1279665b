import type { Context } from '../../../platform/tenancy/context.ts'
import type { Span } from '../span.ts'
import { boundsOf, within } from './counts.ts'

export interface Resolution {
  confirmed: number
  verified: number
  assumed: number
}

/**
 * How many of the conversations that began in the span the assistant has resolved. Each is counted once, under the
 * strongest that holds; only those count in which no member wrote, no person was asked for, and nobody was displeased
 * (no thumb down, no score of 1 or 2).
 *
 * - `confirmed`: the customer said so, by a thumb up or a score of 4 or 5.
 * - `verified`: the customer ended the conversation themselves after an answer, and did not come back within 7 days.
 * - `assumed`: the assistant answered with a source, and the customer has been silent for 24 hours since.
 *
 * Assumed is a guess and is never added to the others here.
 */
export async function resolutionIn(ctx: Context, span: Span): Promise<Resolution> {
  const found = await ctx.client.query<Resolution>(
    `SELECT count(*) FILTER (WHERE confirmed)::int AS confirmed,
            count(*) FILTER (WHERE verified AND NOT confirmed)::int AS verified,
            count(*) FILTER (WHERE assumed AND NOT verified AND NOT confirmed)::int AS assumed
     FROM (SELECT ${confirmed} AS confirmed, ${verified} AS verified, ${assumed} AS assumed
           FROM conversations c WHERE ${within('c.created_at')} AND ${byAssistantAlone}) resolved`,
    [...boundsOf(span), ctx.clock.now()],
  )
  return found.rows[0] as Resolution
}

const hasMessage = (condition: string) =>
  `EXISTS (SELECT FROM messages m WHERE m.tenant_id = c.tenant_id AND m.conversation_id = c.id AND ${condition})`

const answered = hasMessage(`m.author_kind = 'assistant' AND m.kind = 'text'`)
const answeredWithSource = hasMessage(
  `m.author_kind = 'assistant' AND m.kind = 'text' AND jsonb_array_length(coalesce(m.body -> 'sources', '[]')) > 0`,
)
const byAssistantAlone = `${answered}
  AND c.assignee_id IS NULL AND c.status IN ('bot', 'closed') AND coalesce(c.csat_score, 3) > 2
  AND NOT ${hasMessage(`(m.author_kind = 'member' OR m.feedback = 'down'
    OR m.body -> 'event' ->> 'type' IN ('person_requested', 'taken_over', 'assigned'))`)}`
const confirmed = `(coalesce(c.csat_score, 0) >= 4 OR ${hasMessage(`m.feedback = 'up'`)})`
const verified = `(c.status = 'closed' AND c.closed_by = 'visitor'
  AND $4::timestamptz - c.closed_at > interval '7 days'
  AND NOT EXISTS (SELECT FROM conversations later WHERE later.contact_id = c.contact_id
    AND later.created_at > c.closed_at AND later.created_at < c.closed_at + interval '7 days'))`
const assumed = `(${answeredWithSource} AND $4::timestamptz - c.last_message_at > interval '24 hours'
  AND c.last_author = 'assistant')`
