import { createHash, randomBytes } from 'node:crypto'
import type { ErrorUploadToken } from '@svar/contract'
import { AppError } from '../../../../kernel/errors.ts'
import type { Platform } from '../../../../platform/platform.ts'
import type { Context } from '../../../../platform/tenancy/context.ts'
import { project } from '../../stores/errors-projects.ts'
import * as store from '../../stores/errors-uploads.ts'

const MOST_TOKENS = 20
const TOKEN = /^Bearer\s+(svar_upload_[\w-]{43})$/i

/** Oldest first; the tokens themselves are told once only. @throws AppError `not_found` */
export async function tokensOf(ctx: Context, projectId: string): Promise<ErrorUploadToken[]> {
  await project(ctx, projectId)
  return (await store.tokensOf(ctx, projectId)).map(show)
}

/**
 * A token with which a build uploads source maps of one project and nothing else.
 * @throws AppError `not_found`, `conflict` where there are too many
 */
export async function createToken(ctx: Context, projectId: string, name: string) {
  if ((await tokensOf(ctx, projectId)).length >= MOST_TOKENS)
    throw new AppError('conflict', `A project has at most ${MOST_TOKENS} tokens. Remove one first.`)
  const token = `svar_upload_${randomBytes(32).toString('base64url')}`
  const row = { id: ctx.newId(), name: name.trim(), lastUsedAt: null, createdAt: ctx.clock.now() }
  await store.addToken(ctx, projectId, row, hashOf(token))
  return { ...show(row), token }
}

/** @throws AppError `not_found` */
export const removeToken = (ctx: Context, id: string): Promise<void> => store.removeToken(ctx, id)

/** Whose token a request brings. @throws AppError `token_invalid` */
export async function bearer(platform: Platform, header: string | undefined): Promise<store.KnownToken> {
  const [, token] = TOKEN.exec(header ?? '') ?? []
  const known = token ? await store.tokenByHash(platform, hashOf(token)) : null
  if (!known) throw new AppError('token_invalid', 'This upload token is not known here, or was removed.')
  return known
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

const show = ({ lastUsedAt, createdAt, ...row }: store.TokenRow): ErrorUploadToken => ({
  ...row,
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
})
