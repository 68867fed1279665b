import type { Context } from '../../../platform/tenancy/context.ts'
import type { Snapshot } from '../inbox/snapshot.ts'
import type { MessageRow } from '../rows.ts'
import { willMove } from './search.ts'

export type PlacedMessage = Pick<
  MessageRow,
  'id' | 'conversationId' | 'seq' | 'clientId' | 'kind' | 'authorKind' | 'createdAt'
> & { words: string }

/** All messages of some conversations in their order, with the beginning of what they say. */
export async function placesIn(ctx: Context, conversationIds: string[]): Promise<PlacedMessage[]> {
  const found = await ctx.client.query<PlacedMessage>(
    `SELECT id, conversation_id AS "conversationId", seq, client_id AS "clientId", kind, author_kind AS "authorKind",
            created_at AS "createdAt", coalesce(nullif(left(text, 400), ''), body -> 'attachments' -> 0 ->> 'name', '') AS words
     FROM messages WHERE conversation_id = ANY($1::uuid[]) ORDER BY conversation_id, seq`,
    [conversationIds],
  )
  return found.rows
}

/** Gives messages another conversation and place. The places must be beyond all that are taken there. */
export async function moveMessages(
  ctx: Context,
  to: string,
  moved: { id: string; seq: number; clientId: string }[],
): Promise<void> {
  await willMove(
    ctx,
    moved.map(({ id }) => id),
  )
  await ctx.client.query(
    `UPDATE messages m SET conversation_id = $1, seq = n.seq, client_id = n.client_id
     FROM unnest($2::uuid[], $3::int[], $4::text[]) AS n(id, seq, client_id) WHERE m.id = n.id`,
    [to, moved.map(({ id }) => id), moved.map(({ seq }) => seq), moved.map(({ clientId }) => clientId)],
  )
  await ctx.client.query('UPDATE mentions SET conversation_id = $1 WHERE message_id = ANY($2::uuid[])', [
    to,
    moved.map(({ id }) => id),
  ])
}

export async function setMergedInto(ctx: Context, id: string, into: string | null): Promise<void> {
  await ctx.client.query('UPDATE conversations SET merged_into = $2 WHERE id = $1', [id, into])
}

/** What members have begun to write goes along, where they have begun nothing else there. */
export async function moveDrafts(ctx: Context, from: string, to: string): Promise<void> {
  await ctx.client.query(
    `UPDATE composer_drafts d SET conversation_id = $2 WHERE conversation_id = $1 AND NOT EXISTS (
       SELECT FROM composer_drafts o WHERE o.conversation_id = $2 AND o.member_id = d.member_id)`,
    [from, to],
  )
}

export interface RearrangementRow {
  id: string
  kind: 'merge' | 'split'
  keptId: string
  otherId: string
  messageIds: string[]
  before: { kept: Snapshot; other: Snapshot; keptAfter: Snapshot }
  createdAt: Date
  undoneAt: Date | null
  /** Nothing was moved to or from one of the two after it. */
  isLast: boolean
}

const columns = `r.id, r.kind, r.kept_id AS "keptId", r.other_id AS "otherId", r.message_ids::text[] AS "messageIds",
  r.before, r.created_at AS "createdAt", r.undone_at AS "undoneAt",
  NOT EXISTS (SELECT FROM rearrangements l WHERE l.number > r.number AND l.undone_at IS NULL
    AND (l.kept_id IN (r.kept_id, r.other_id) OR l.other_id IN (r.kept_id, r.other_id))) AS "isLast"`

export async function addRearrangement(
  ctx: Context,
  row: Omit<RearrangementRow, 'undoneAt' | 'isLast'>,
  byId: string,
): Promise<void> {
  await ctx.client.query(
    `INSERT INTO rearrangements (id, kind, kept_id, other_id, message_ids, before, by_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [row.id, row.kind, row.keptId, row.otherId, row.messageIds, row.before, byId, row.createdAt],
  )
}

export async function rearrangementsOf(ctx: Context, conversationId: string): Promise<RearrangementRow[]> {
  const found = await ctx.client.query<RearrangementRow>(
    `SELECT ${columns} FROM rearrangements r WHERE (r.kept_id = $1 OR r.other_id = $1) AND r.undone_at IS NULL
     ORDER BY r.number DESC LIMIT 50`,
    [conversationId],
  )
  return found.rows
}

export async function lockRearrangement(ctx: Context, id: string): Promise<RearrangementRow | null> {
  const found = await ctx.client.query<RearrangementRow>(
    `SELECT ${columns} FROM rearrangements r WHERE r.id = $1 FOR UPDATE OF r`,
    [id],
  )
  return found.rows[0] ?? null
}

export async function noteUndone(ctx: Context, id: string): Promise<void> {
  await ctx.client.query('UPDATE rearrangements SET undone_at = $2 WHERE id = $1', [id, ctx.clock.now()])
}
