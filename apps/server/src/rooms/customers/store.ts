import type { Context } from '../../platform/tenancy/context.ts'

export interface ContactRow {
  id: string
  name: string | null
  email: string | null
  phone: string | null
  locale: string | null
  consentAt: Date | null
  createdAt: Date
  lastSeenAt: Date
}
export interface MemoryRow {
  id: string
  kind: string
  text: string
  createdAt: Date
}

const columns = `id, name, email, phone, locale, consent_at AS "consentAt", created_at AS "createdAt", last_seen_at AS "lastSeenAt"`

export async function contact(ctx: Context, id: string): Promise<ContactRow | null> {
  const found = await ctx.client.query<ContactRow>(`SELECT ${columns} FROM contacts WHERE id = $1`, [id])
  return found.rows[0] ?? null
}

export async function contactForUpdate(ctx: Context, id: string): Promise<ContactRow | null> {
  const found = await ctx.client.query<ContactRow>(
    `SELECT ${columns} FROM contacts WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  )
  return found.rows[0] ?? null
}

/** The contact who gave this address in the service API, where the caller vouches for it. */
export async function contactByEmail(ctx: Context, email: string): Promise<ContactRow | null> {
  const found = await ctx.client.query<ContactRow>(
    `SELECT ${columns} FROM contacts WHERE address = lower($1) AND merged_into IS NULL ORDER BY created_at LIMIT 1`,
    [email],
  )
  return found.rows[0] ?? null
}

/** The same for several addresses in one go, by the address in small letters. */
export async function contactsByEmail(ctx: Context, emails: string[]): Promise<Map<string, ContactRow>> {
  const found = await ctx.client.query<ContactRow>(
    `SELECT DISTINCT ON (address) ${columns} FROM contacts
     WHERE address = ANY ($1) AND merged_into IS NULL ORDER BY address, created_at`,
    [emails.map((email) => email.toLowerCase())],
  )
  return new Map(found.rows.map((row) => [row.email?.toLowerCase() ?? '', row]))
}

/** A contact and all others who have given the same address: most often one person in several browsers. */
export async function contactsOfOneAddress(ctx: Context, id: string): Promise<string[]> {
  const found = await ctx.client.query<{ id: string }>(
    `SELECT o.id FROM contacts k JOIN contacts o ON o.address = k.address WHERE k.id = $1 AND o.id <> $1`,
    [id],
  )
  return [id, ...found.rows.map((row) => row.id)]
}

/** Adds contacts of whom only an address is known. */
export async function addContacts(ctx: Context, rows: { id: string; email: string }[]): Promise<void> {
  if (rows.length === 0) return
  await ctx.client.query(
    `INSERT INTO contacts (id, email) SELECT * FROM unnest($1::uuid[], $2::text[]) ON CONFLICT DO NOTHING`,
    [rows.map(({ id }) => id), rows.map(({ email }) => email)],
  )
}

export async function addContact(
  ctx: Context,
  row: Pick<ContactRow, 'id' | 'name' | 'email' | 'phone' | 'locale'>,
): Promise<void> {
  await ctx.client.query(
    `INSERT INTO contacts (id, name, email, phone, locale) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [row.id, row.name, row.email, row.phone, row.locale],
  )
}

export async function saveContact(ctx: Context, row: ContactRow): Promise<void> {
  await ctx.client.query(
    `UPDATE contacts SET name = $2, email = $3, phone = $4, locale = $5, consent_at = $6 WHERE id = $1`,
    [row.id, row.name, row.email, row.phone, row.locale, row.consentAt],
  )
}

export async function seen(ctx: Context, id: string, locale: string | null): Promise<ContactRow | null> {
  const found = await ctx.client.query<ContactRow>(
    `UPDATE contacts SET last_seen_at = now(), locale = coalesce($2, locale) WHERE id = $1 RETURNING ${columns}`,
    [id, locale],
  )
  return found.rows[0] ?? null
}

export async function memories(ctx: Context, contactId: string, limit: number): Promise<MemoryRow[]> {
  const found = await ctx.client.query<MemoryRow>(
    `SELECT id, kind, text, created_at AS "createdAt" FROM contact_memories WHERE contact_id = $1 ORDER BY created_at DESC LIMIT $2`,
    [contactId, limit],
  )
  return found.rows
}

/** What is remembered of a kind is replaced within one conversation, so that a summary does not pile up. */
export async function remember(
  ctx: Context,
  memory: { id: string; contactId: string; conversationId: string | null; kind: string; text: string },
): Promise<void> {
  await ctx.client.query(
    'DELETE FROM contact_memories WHERE contact_id = $1 AND kind = $2 AND conversation_id IS NOT DISTINCT FROM $3',
    [memory.contactId, memory.kind, memory.conversationId],
  )
  await ctx.client.query(
    'INSERT INTO contact_memories (id, contact_id, conversation_id, kind, text) VALUES ($1, $2, $3, $4, $5)',
    [memory.id, memory.contactId, memory.conversationId, memory.kind, memory.text],
  )
}
