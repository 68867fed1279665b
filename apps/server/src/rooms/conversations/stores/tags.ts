import type { Tag } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

export type TagRow = Pick<Tag, 'id' | 'name' | 'colour'>

export async function allTags(ctx: Context): Promise<TagRow[]> {
  const found = await ctx.client.query<TagRow>(
    'SELECT id, name, colour FROM tags ORDER BY lower(name) LIMIT 1000',
  )
  return found.rows
}

export async function lockTag(ctx: Context, id: string): Promise<TagRow | null> {
  const found = await ctx.client.query<TagRow>('SELECT id, name, colour FROM tags WHERE id = $1 FOR UPDATE', [
    id,
  ])
  return found.rows[0] ?? null
}

export async function tagNamed(ctx: Context, name: string): Promise<TagRow | null> {
  const found = await ctx.client.query<TagRow>(
    'SELECT id, name, colour FROM tags WHERE lower(name) = lower($1)',
    [name],
  )
  return found.rows[0] ?? null
}

/** Adds those that are new; of one name in two spellings the first stays. */
export async function addTags(ctx: Context, tags: TagRow[]): Promise<void> {
  await ctx.client.query(
    `INSERT INTO tags (id, name, colour) SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])
     ON CONFLICT DO NOTHING`,
    [tags.map(({ id }) => id), tags.map(({ name }) => name), tags.map(({ colour }) => colour)],
  )
}

export async function saveTag(ctx: Context, { id, name, colour }: TagRow): Promise<void> {
  await ctx.client.query('UPDATE tags SET name = $2, colour = $3 WHERE id = $1', [id, name, colour])
}

export async function dropTag(ctx: Context, id: string): Promise<void> {
  await ctx.client.query('DELETE FROM tags WHERE id = $1', [id])
}

/** The spellings under which tags stand in the list: what is typed in another one is the same tag. */
export async function spellingsOf(ctx: Context, names: string[]): Promise<string[]> {
  const found = await ctx.client.query<{ name: string }>(
    'SELECT name FROM tags WHERE lower(name) = ANY(SELECT lower(given) FROM unnest($1::text[]) AS given)',
    [names],
  )
  return found.rows.map(({ name }) => name)
}

export async function carriersOf(ctx: Context, name: string, limit: number): Promise<string[]> {
  const found = await ctx.client.query<{ id: string }>(
    'SELECT conversation_id AS id FROM conversation_tags WHERE name = $1 ORDER BY conversation_id LIMIT $2',
    [name, limit],
  )
  return found.rows.map(({ id }) => id)
}

/** Says for lists what conversations carry, which their own rows say too. */
export async function noteTags(ctx: Context, conversations: { id: string; tags: string[] }[]): Promise<void> {
  const ids = conversations.map(({ id }) => id)
  const pairs = conversations.flatMap(({ id, tags }) => tags.map((name) => ({ id, name })))
  await ctx.client.query('DELETE FROM conversation_tags WHERE conversation_id = ANY($1::uuid[])', [ids])
  await ctx.client.query(
    `INSERT INTO conversation_tags (conversation_id, name) SELECT * FROM unnest($1::uuid[], $2::text[])
     ON CONFLICT DO NOTHING`,
    [pairs.map(({ id }) => id), pairs.map(({ name }) => name)],
  )
}
