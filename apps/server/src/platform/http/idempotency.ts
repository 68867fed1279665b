import { createHash } from 'node:crypto'
import { AppError } from '../../kernel/errors.ts'
import type { Context } from '../tenancy/context.ts'

const MAX_KEY_LENGTH = 200

/**
 * Runs a mutation once per `Idempotency-Key`: the key, the effect and the answer commit together,
 * so a retry gets the first answer. The same key with another request is refused. An answer may show a secret this
 * once, so it is kept encrypted.
 */
export async function once<T>(
  ctx: Context,
  key: string,
  request: unknown,
  work: () => Promise<T>,
): Promise<T> {
  if (key.length > MAX_KEY_LENGTH)
    throw new AppError('bad_request', `An Idempotency-Key has at most ${MAX_KEY_LENGTH} characters.`)
  const scoped = `${ownerOf(ctx)}:${key}`
  const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest('hex')
  // A second request with the same key waits here until the first has committed.
  const added = await ctx.client.query(
    'INSERT INTO idempotency_keys (key, fingerprint) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
    [scoped, fingerprint],
  )
  if (added.rowCount === 0) return answerOfFirst<T>(ctx, scoped, fingerprint)
  const answer = await work()
  await ctx.client.query('UPDATE idempotency_keys SET response = $2 WHERE key = $1', [
    scoped,
    JSON.stringify(ctx.platform.secrets.encrypt(JSON.stringify(answer ?? null), ctx.tenantId)),
  ])
  return answer
}

async function answerOfFirst<T>(ctx: Context, key: string, fingerprint: string): Promise<T> {
  const known = await ctx.client.query('SELECT fingerprint, response FROM idempotency_keys WHERE key = $1', [
    key,
  ])
  if (known.rows[0]?.fingerprint !== fingerprint) {
    throw new AppError(
      'idempotency_mismatch',
      'This Idempotency-Key was used for another request. Use a new key.',
    )
  }
  const { response } = known.rows[0]
  // What was kept before answers were encrypted is still answered with.
  return typeof response === 'string'
    ? JSON.parse(ctx.platform.secrets.decrypt(response, ctx.tenantId))
    : response
}

const ownerOf = ({ actor }: Context) => {
  if (actor.kind === 'member') return actor.memberId
  if (actor.kind === 'api_key') return actor.id
  return actor.kind === 'visitor' ? actor.contactId : actor.kind
}
