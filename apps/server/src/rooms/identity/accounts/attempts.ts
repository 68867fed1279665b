import { AppError } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import { hashToken } from '../../../platform/secrets/secrets.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'

const WINDOW_MS = 10 * 60_000

interface Limit {
  /** What is counted within ten minutes, such as an address together with an e-mail. Stored as a hash. */
  key: string
  max: number
}

/**
 * Counts a try, in the database so that all processes count together.
 * @throws AppError `too_many_requests` where a limit is passed, also when the try would have been right
 */
export async function countAttempt(platform: Platform, limits: Limit[]): Promise<void> {
  const now = platform.clock.now()
  const counted = await asLogin(platform, (client) =>
    client.query<{ key: string; count: number; resets_at: Date }>({
      name: 'count_attempts',
      // In order of the keys, so that two tries at once cannot wait for each other.
      text: `INSERT INTO account.attempts AS a (key, count, resets_at)
             SELECT key, 1, $3::timestamptz FROM unnest($1::text[]) AS key ORDER BY key
             ON CONFLICT (key) DO UPDATE SET
               count = CASE WHEN a.resets_at <= $2 THEN 1 ELSE a.count + 1 END,
               resets_at = CASE WHEN a.resets_at <= $2 THEN excluded.resets_at ELSE a.resets_at END
             RETURNING key, count, resets_at`,
      values: [limits.map((limit) => hashToken(limit.key)), now, new Date(now.getTime() + WINDOW_MS)],
    }),
  )
  for (const row of counted.rows) {
    const limit = limits.find(({ key }) => hashToken(key) === row.key)
    if (limit && row.count > Math.round(limit.max * platform.config.limitFactor))
      throw tooMany(row.resets_at, now)
  }
}

const tooMany = (resetsAt: Date, now: Date) =>
  new AppError('too_many_requests', 'Too many tries. Wait a few minutes, then try again.', {
    retryAfterS: Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000)),
  })

/** Forgets the tries after the right one, and those whose time is over. */
export const forgetAttempts = (platform: Platform, keys: string[]) =>
  asLogin(platform, (client) =>
    client.query({
      name: 'forget_attempts',
      // Whoever is being counted right now is left alone, so that nobody waits for somebody who waits for them.
      text: `DELETE FROM account.attempts WHERE key IN (
               SELECT key FROM account.attempts WHERE key = ANY($1) OR resets_at <= $2 FOR UPDATE SKIP LOCKED)`,
      values: [keys.map(hashToken), platform.clock.now()],
    }),
  )
