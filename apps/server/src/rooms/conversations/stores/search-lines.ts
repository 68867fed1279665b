import type { Context } from '../../../platform/tenancy/context.ts'
import type { Placed } from '../search/places.ts'

/** The ids of so many lines stand together. */
export const CHUNK = 128

/** What a line is, and what stands in it. */
export interface Line {
  line: number
  /** A message's, or a conversation's for its heading. */
  id: string
  words: string[]
}

/** Adds lines behind the last one; their numbers follow each other. */
export async function addLines(ctx: Context, lines: Line[]): Promise<void> {
  await ctx.client.query(
    `INSERT INTO search_lines AS l (chunk, ids)
     SELECT line / ${CHUNK}, string_agg(uuid_send(id), '' ORDER BY line)
     FROM unnest($1::int[], $2::uuid[]) AS given(line, id) GROUP BY 1
     ON CONFLICT (tenant_id, chunk) DO UPDATE SET ids = l.ids || excluded.ids`,
    [lines.map(({ line }) => line), lines.map(({ id }) => id)],
  )
  await ctx.client.query(
    'INSERT INTO search_recent (line, words) SELECT * FROM unnest($1::int[], $2::text[])',
    [lines.map(({ line }) => line), lines.map(({ words }) => words.join(' '))],
  )
}

/** What they say is found no more. */
export async function dropLines(ctx: Context, lines: number[]): Promise<void> {
  const none = "decode(repeat('00', 16), 'hex')"
  for (const line of lines)
    await ctx.client.query(
      `UPDATE search_lines SET ids = overlay(ids PLACING ${none} FROM $2) WHERE chunk = $1`,
      [Math.floor(line / CHUNK), (line % CHUNK) * 16 + 1],
    )
}

/** The words of lines that are not filed yet, from one on. */
export async function recentLines(ctx: Context, from: number): Promise<{ line: number; words: string[] }[]> {
  const found = await ctx.client.query<{ line: number; words: string }>({
    name: 'recent_lines',
    text: 'SELECT line, words FROM search_recent WHERE line >= $1 ORDER BY line',
    values: [from],
  })
  return found.rows.map(({ line, words }) => ({ line, words: words === '' ? [] : words.split(' ') }))
}

export async function dropRecentLines(ctx: Context): Promise<void> {
  await ctx.client.query('DELETE FROM search_recent')
}

/** Adds where words stand to what is kept of them. */
export async function addPlaces(ctx: Context, placed: Placed[]): Promise<void> {
  // In the order of the index: neighbours there are neighbours here, and most pages are touched once.
  const sorted = placed.toSorted((one, other) => (one.word < other.word ? -1 : one.word > other.word ? 1 : 0))
  await ctx.client.query({
    name: 'add_places',
    text: `INSERT INTO search_words AS w (word, block, places)
           SELECT * FROM unnest($1::text[], $2::int[], $3::bytea[])
           ON CONFLICT (tenant_id, word, block) DO UPDATE SET places = w.places || excluded.places`,
    values: [
      sorted.map(({ word }) => word),
      sorted.map(({ block }) => block),
      sorted.map(({ places }) => places),
    ],
  })
}

/** Most words are known: to ask for those that are not takes less than to offer all. */
export async function addVocabulary(ctx: Context, words: string[], firstLine: number): Promise<void> {
  await ctx.client.query(
    `INSERT INTO search_vocabulary (word, first_line)
     SELECT word, $2 FROM (SELECT unnest($1::text[]) COLLATE "C" AS word EXCEPT SELECT word FROM search_vocabulary) fresh
     ON CONFLICT DO NOTHING`,
    [words, firstLine],
  )
}
