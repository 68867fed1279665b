import { AppError } from '../../../kernel/errors.ts'
import { randomToken } from '../../../kernel/ids.ts'
import type { Platform } from '../../../platform/platform.ts'
import { hashToken } from '../../../platform/secrets/secrets.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'
import { hasOwner } from '../directory.ts'

const LIFETIME_MS = 24 * 60 * 60_000

/** A one-time link's token for who sets up the installation; null as soon as somebody owns a workspace. */
export async function issueOwnerLink(platform: Platform): Promise<string | null> {
  if (await hasOwner(platform)) return null
  const token = randomToken()
  const expiresAt = new Date(platform.clock.now().getTime() + LIFETIME_MS)
  await asLogin(platform, (client) =>
    client.query('INSERT INTO account.owner_links (token_hash, expires_at) VALUES ($1, $2)', [
      hashToken(token),
      expiresAt,
    ]),
  )
  return token
}

export async function ownerLinkHolds(platform: Platform, token: string): Promise<boolean> {
  const found = await asLogin(platform, (client) =>
    client.query(
      'SELECT 1 FROM account.owner_links WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2',
      [hashToken(token), platform.clock.now()],
    ),
  )
  return found.rowCount === 1 && !(await hasOwner(platform))
}

/**
 * Takes the link, and with it every other one that is open: of all who try at once, one wins.
 * @throws AppError `link_used`
 */
export async function takeOwnerLink(platform: Platform, token: string): Promise<void> {
  const taken = await asLogin(platform, (client) =>
    client.query(
      `UPDATE account.owner_links SET used_at = $2
       WHERE used_at IS NULL AND EXISTS (
         SELECT 1 FROM account.owner_links WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2)
       RETURNING token_hash`,
      [hashToken(token), platform.clock.now()],
    ),
  )
  const won = taken.rows.some((row) => row.token_hash === hashToken(token))
  if (!won || (await hasOwner(platform))) {
    throw new AppError(
      'link_used',
      'This link was used or is too old. Start Svar again for a new one, or sign in.',
    )
  }
}

/** Opens the link again when what it was taken for did not succeed. */
export const giveBackOwnerLink = (platform: Platform, token: string) =>
  asLogin(platform, (client) =>
    client.query('UPDATE account.owner_links SET used_at = NULL WHERE token_hash = $1', [hashToken(token)]),
  )
