import type { View } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { ConversationRow, MessageRow } from '../rows.ts'
import { conversationColumns, messageColumns, withContact } from '../store.ts'
import { conditionsOf, createValues, narrowed, onlyVisible, statusesOf, type Wanted } from './conditions.ts'
import { CHUNK } from './search-lines.ts'

/** What is searched: a view, or everything that somebody may see. */
export type Search = Omit<Wanted, 'view'> & { view?: View | undefined }

/** All words that came with or after a line, or all; numbers are not among them. */
export async function vocabularySince(ctx: Context, line: number): Promise<string[]> {
  const found = await ctx.client.query<{ words: string | null }>(
    `SELECT string_agg(word, E'\\n') AS words FROM search_vocabulary WHERE first_line >= $1`,
    [line],
  )
  return found.rows[0]?.words?.split('\n') ?? []
}

/** Words that begin like this and are not in the vocabulary, such as order numbers. */
export async function wordsBeginning(ctx: Context, start: string, limit: number): Promise<string[]> {
  const found = await ctx.client.query<{ word: string }>(
    `SELECT DISTINCT word FROM (SELECT word FROM search_words WHERE word >= $1 AND word < $2 ORDER BY word LIMIT 2000) w
     LIMIT $3`,
    [start, `${start}\u{10ffff}`, limit],
  )
  return found.rows.map(({ word }) => word)
}

export async function placesOf(
  ctx: Context,
  words: string[],
): Promise<{ word: string; block: number; places: Buffer }[]> {
  const found = await ctx.client.query<{ word: string; block: number; places: Buffer }>({
    name: 'search_places',
    text: 'SELECT word, block, places FROM search_words WHERE word = ANY($1::text[])',
    values: [words],
  })
  return found.rows
}

export interface Found {
  line: number
  messageId: string | null
  conversationId: string
}

/** Which of these lines are in conversations that are wanted, with where they are now. */
export async function foundLines(ctx: Context, lines: number[], wanted: Search): Promise<Found[]> {
  const { values, put } = createValues([lines])
  const conditions = wanted.view
    ? [statusIn(wanted.view), conditionsOf({ ...wanted, view: wanted.view }, { values, put })]
    : ['c.merged_into IS NULL', ...onlyVisible(wanted.visibility, put), ...narrowed(wanted, put)]
  const found = await ctx.client.query<Found>(
    `SELECT given.line, m.id AS "messageId", c.id AS "conversationId"
     FROM unnest($1::int[]) AS given(line) ${whatTheyAre}
     CROSS JOIN LATERAL (SELECT * FROM conversations WHERE id = ${conversationId} LIMIT 1) AS c
     WHERE ${conditions.join(' AND ')}`,
    values,
  )
  return found.rows
}

/** A line is a message, or else a conversation's heading. What was deleted since is neither. */
const whatTheyAre = `
  CROSS JOIN LATERAL (SELECT encode(substr(ids, given.line % ${CHUNK} * 16 + 1, 16), 'hex')::uuid AS id
                      FROM search_lines WHERE chunk = given.line / ${CHUNK} LIMIT 1) AS l
  LEFT JOIN LATERAL (SELECT id, conversation_id FROM messages WHERE id = l.id LIMIT 1) AS m ON true`
// Not by coalesce, which row level security lets no index be asked for: all conversations were gone through for a line.
const conversationId = 'CASE WHEN m.conversation_id IS NULL THEN l.id ELSE m.conversation_id END'

const statusIn = (view: View) => `c.status IN (${statusesOf[view].map((status) => `'${status}'`).join(', ')})`

export async function conversationsByIds(ctx: Context, ids: string[]): Promise<ConversationRow[]> {
  const found = await ctx.client.query<ConversationRow>(
    `SELECT ${conversationColumns} FROM ${withContact} WHERE c.id = ANY($1::uuid[])`,
    [ids],
  )
  return found.rows
}

export async function messagesByIds(ctx: Context, ids: string[]): Promise<MessageRow[]> {
  const found = await ctx.client.query<MessageRow>(
    `SELECT ${messageColumns} FROM messages m WHERE m.id = ANY($1::uuid[])`,
    [ids],
  )
  return found.rows
}

/** The conversations of these lines, in their order. */
export async function conversationsOfLines(ctx: Context, lines: number[]): Promise<string[]> {
  const found = await ctx.client.query<{ id: string }>(
    `SELECT ${conversationId} AS id
     FROM unnest($1::int[]) WITH ORDINALITY AS given(line, place) ${whatTheyAre} ORDER BY given.place`,
    [lines],
  )
  return found.rows.map(({ id }) => id)
}
