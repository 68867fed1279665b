// Who is on the site: written in batches by every process, read by who watches.
import type { Context } from '../../../platform/tenancy/context.ts'

/** A sign of life as it is stored. */
export interface Sign {
  id: string
  contactId: string | null
  url: string
  title: string
  referrer: string | null
  language: string
  screen: string
  visits: number
  /** The conversation whose invitation the page has shown. */
  seen: string | null
}

/** What an agent wrote first. */
export interface Invitation {
  conversationId: string
  contactId: string
  name: string
  text: string
}

export interface VisitorRow {
  id: string
  contactId: string | null
  url: string
  title: string
  referrer: string | null
  language: string
  screen: 'phone' | 'tablet' | 'desktop'
  visits: number
  beganAt: Date
  pageAt: Date
  seenAt: Date
  changedAt: Date
}

/** Pages of a visit that are kept beside the one that the visitor is on. */
const PAGES_KEPT = 19

const columns = `id, contact_id AS "contactId", url, title, referrer, language, screen, visits,
  began_at AS "beganAt", page_at AS "pageAt", seen_at AS "seenAt", changed_at AS "changedAt"`

// A page that is left for half an hour begins another visit; one that is told of again after it was gone is new in the list.
const write = `
  INSERT INTO site_visitors AS v (id, contact_id, url, title, referrer, language, screen, visits,
    began_at, page_at, seen_at, changed_at)
  SELECT s.id, s."contactId", s.url, s.title, s.referrer, s.language, s.screen, s.visits, $2, $2, $2, $2
  FROM jsonb_to_recordset($1::jsonb) AS s (id uuid, "contactId" uuid, url text, title text, referrer text,
    language text, screen text, visits integer, seen text)
  ON CONFLICT (tenant_id, id) DO UPDATE SET
    contact_id = coalesce(excluded.contact_id, v.contact_id),
    url = excluded.url, title = excluded.title, language = excluded.language, screen = excluded.screen,
    visits = excluded.visits,
    began_at = CASE WHEN v.seen_at < $2 - interval '30 minutes' THEN $2 ELSE v.began_at END,
    page_at = CASE WHEN v.url <> excluded.url OR v.seen_at < $3 THEN $2 ELSE v.page_at END,
    pages = CASE WHEN v.seen_at < $2 - interval '30 minutes' THEN '[]' WHEN v.url = excluded.url THEN v.pages
      ELSE CASE WHEN jsonb_array_length(v.pages) >= ${PAGES_KEPT} THEN v.pages - 0 ELSE v.pages END
        || jsonb_build_array(jsonb_build_object('url', v.url, 'title', v.title, 'at', v.page_at)) END,
    changed_at = CASE WHEN (v.url, v.title) <> (excluded.url, excluded.title) OR v.seen_at < $3
      OR v.contact_id IS DISTINCT FROM coalesce(excluded.contact_id, v.contact_id) THEN $2 ELSE v.changed_at END,
    seen_at = $2,
    invitation = CASE WHEN v.invitation ->> 'conversationId' = (
      SELECT one.seen FROM jsonb_to_recordset($1::jsonb) AS one (id uuid, seen text) WHERE one.id = v.id
    ) THEN NULL ELSE v.invitation END
  RETURNING id, invitation`

/**
 * Stores signs of life, of each visitor at most one.
 * @param goneBefore who was last seen before it counts as having been gone
 * @returns what is waiting for whom
 */
export async function writeSigns(
  ctx: Context,
  signs: Sign[],
  goneBefore: Date,
): Promise<Map<string, Invitation>> {
  const values = [JSON.stringify(signs), ctx.clock.now(), goneBefore]
  const written = await ctx.client.query<{ id: string; invitation: Invitation | null }>({
    name: 'write_signs',
    text: write,
    values,
  })
  return new Map(written.rows.flatMap(({ id, invitation }) => (invitation ? [[id, invitation]] : [])))
}

export async function countHere(ctx: Context, since: Date): Promise<number> {
  const text = 'SELECT count(*)::int AS count FROM site_visitors WHERE seen_at > $1'
  const found = await ctx.client.query<{ count: number }>(text, [since])
  return found.rows[0]?.count ?? 0
}

/** Notes how many are here in this minute; the most of it stays. */
export async function noteCount(ctx: Context, count: number): Promise<void> {
  await ctx.client.query(
    `INSERT INTO site_visitor_minutes AS m (minute, most) VALUES (date_trunc('minute', $1::timestamptz), $2)
     ON CONFLICT (tenant_id, minute) DO UPDATE SET most = excluded.most WHERE m.most < excluded.most`,
    [ctx.clock.now(), count],
  )
}

export async function minutesSince(ctx: Context, since: Date): Promise<{ minute: Date; most: number }[]> {
  const text = 'SELECT minute, most FROM site_visitor_minutes WHERE minute > $1'
  return (await ctx.client.query<{ minute: Date; most: number }>(text, [since])).rows
}

interface Wanted {
  since: Date
  page?: string | undefined
  language?: string | undefined
}

const fitting = `seen_at > $1
  AND ($2::text IS NULL OR position(lower($2) IN lower(url || ' ' || title)) > 0)
  AND ($3::text IS NULL OR lower(language) = lower($3) OR lower(language) LIKE lower($4))`

const valuesOf = ({ since, page, language }: Wanted) => [
  since,
  page || null,
  language || null,
  language ? `${language.replace(/[\\%_]/g, '\\$&')}-%` : null,
]

/** Who came last first, and how many there are in all. */
export async function listHere(
  ctx: Context,
  wanted: Wanted,
  limit: number,
): Promise<{ rows: VisitorRow[]; found: number }> {
  const found = await ctx.client.query<VisitorRow & { found: number }>(
    `SELECT ${columns}, count(*) OVER ()::int AS found FROM site_visitors WHERE ${fitting}
     ORDER BY began_at DESC, id LIMIT $5`,
    [...valuesOf(wanted), limit],
  )
  return { rows: found.rows, found: found.rows[0]?.found ?? 0 }
}

export async function languagesHere(ctx: Context, since: Date): Promise<string[]> {
  const text = `SELECT lower(split_part(language, '-', 1)) AS language FROM site_visitors
    WHERE seen_at > $1 GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 20`
  return (await ctx.client.query<{ language: string }>(text, [since])).rows.map(({ language }) => language)
}

/** Who changed since then, of those who are here; the oldest change first. */
export async function changedSince(
  ctx: Context,
  here: Date,
  since: Date,
  limit: number,
): Promise<VisitorRow[]> {
  const text = `SELECT ${columns} FROM site_visitors WHERE seen_at > $1 AND changed_at > $2 ORDER BY changed_at LIMIT $3`
  return (await ctx.client.query<VisitorRow>(text, [here, since, limit])).rows
}

/** Whose last sign lies between the two. */
export async function goneBetween(ctx: Context, from: Date, to: Date): Promise<string[]> {
  const text = 'SELECT id FROM site_visitors WHERE seen_at > $1 AND seen_at <= $2'
  return (await ctx.client.query<{ id: string }>(text, [from, to])).rows.map(({ id }) => id)
}

/** One who is here, held until the transaction ends; null when they are gone. */
export async function lockHere(ctx: Context, id: string, since: Date): Promise<VisitorRow | null> {
  const text = `SELECT ${columns} FROM site_visitors WHERE id = $1 AND seen_at > $2 FOR UPDATE`
  return (await ctx.client.query<VisitorRow>(text, [id, since])).rows[0] ?? null
}

/** Leaves what an agent wrote for the page's next sign. */
export async function invite(ctx: Context, id: string, invitation: Invitation): Promise<void> {
  await ctx.client.query(
    'UPDATE site_visitors SET contact_id = $2, invitation = $3, changed_at = $4 WHERE id = $1',
    [id, invitation.contactId, JSON.stringify(invitation), ctx.clock.now()],
  )
}

export interface KnownVisitor {
  contactId: string
  name: string | null
  conversation: {
    id: string
    status: 'bot' | 'waiting' | 'human' | 'closed'
    assigneeId: string | null
    teamId: string | null
  } | null
}

/** What is known of contacts, with their latest conversation. */
export async function knownVisitors(ctx: Context, contactIds: string[]): Promise<Map<string, KnownVisitor>> {
  if (contactIds.length === 0) return new Map()
  const found = await ctx.client.query<KnownVisitor>(
    `SELECT p.id AS "contactId", p.name, CASE WHEN c.id IS NULL THEN NULL ELSE jsonb_build_object(
       'id', c.id, 'status', c.status, 'assigneeId', c.assignee_id, 'teamId', c.team_id) END AS conversation
     FROM contacts p LEFT JOIN LATERAL (
       SELECT id, status, assignee_id, team_id FROM conversations
       WHERE tenant_id = p.tenant_id AND contact_id = p.id AND merged_into IS NULL
       ORDER BY created_at DESC, id DESC LIMIT 1) c ON true
     WHERE p.id = ANY($1)`,
    [contactIds],
  )
  return new Map(found.rows.map((row) => [row.contactId, row]))
}

/** Who is here and has used the chat; who came last first. */
export async function withContact(ctx: Context, since: Date, limit: number): Promise<VisitorRow[]> {
  const text = `SELECT ${columns} FROM site_visitors
    WHERE seen_at > $1 AND contact_id IS NOT NULL ORDER BY began_at DESC LIMIT $2`
  return (await ctx.client.query<VisitorRow>(text, [since, limit])).rows
}

/** A visit with the pages before the one that the visitor is on, the oldest first. */
export interface VisitRow extends VisitorRow {
  pages: { url: string; title: string; at: string }[]
}

/** The visit of somebody who has used the chat, as long as it is known; the latest where they have several. */
export async function visitOf(ctx: Context, contactId: string): Promise<VisitRow | null> {
  const text = `SELECT ${columns}, pages FROM site_visitors WHERE contact_id = $1 ORDER BY seen_at DESC LIMIT 1`
  return (await ctx.client.query<VisitRow>(text, [contactId])).rows[0] ?? null
}
