import { eq } from 'drizzle-orm'
import { system } from '../../kernel/actor.ts'
import type { SendFailure } from '../../kernel/ports.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { deliveryProviders, type ProviderRow } from './tables.ts'

/** That an account still takes what it is given is written no more often than this. */
const AGAIN_MS = 60_000

/** What was noted last of each account, so that a thousand mails are not a thousand notes. */
const noted = new WeakMap<Platform, Map<string, { trouble: string | null; atMs: number }>>()

/**
 * Notes that an account took something, or what it said when it did not. What is the recipient's fault, and what
 * only asks for patience, says nothing of the account.
 */
export async function noteHealth(platform: Platform, row: ProviderRow, failure: SendFailure | null) {
  if (failure && !isTheAccounts(row, failure)) return
  const trouble = failure ? failure.message.slice(0, 500) : null
  const ofPlatform = noted.get(platform) ?? new Map<string, { trouble: string | null; atMs: number }>()
  noted.set(platform, ofPlatform)
  // With other keys it is another account.
  const key = `${row.id}:${row.sealed}`
  const now = platform.clock.now()
  const before = ofPlatform.get(key) ?? { trouble: row.trouble, atMs: row.takenAt?.getTime() ?? 0 }
  const isNews = before.trouble !== trouble || now.getTime() - before.atMs >= AGAIN_MS
  if (!isNews) return
  ofPlatform.set(key, { trouble, atMs: now.getTime() })
  const since = before.trouble === null || !row.troubleAt ? now : row.troubleAt
  const change = trouble === null ? { trouble, troubleAt: null, takenAt: now } : { trouble, troubleAt: since }
  try {
    await inTenant(platform, row.tenantId, system('delivery'), (ctx) =>
      ctx.db.update(deliveryProviders).set(change).where(eq(deliveryProviders.id, row.id)),
    )
  } catch (error) {
    // What became of the mail matters more than this note.
    platform.log.warn({ err: error }, 'the health of an account could not be noted')
  }
}

/** A Slack address has one recipient only: where it is gone for good, the account is. */
const isTheAccounts = (
  { kind }: ProviderRow,
  { permanent, retryAfterS, ofRecipient }: SendFailure,
): boolean => typeof retryAfterS !== 'number' && !ofRecipient && (permanent !== true || kind === 'slack')
