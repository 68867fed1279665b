import { errorUploads as contract } from '@svar/contract'
import type { Http } from '../../../../platform/http/http.ts'
import { openUploadDoors } from './doors.ts'
import { createToken, removeToken, tokensOf } from './tokens.ts'

const ok = { ok: true } as const

export function routes(http: Http): void {
  openUploadDoors(http)
  http.on(contract.errorUploadTokens, async (ctx, { params }) => ({ items: await tokensOf(ctx, params.id) }))
  http.on(contract.createErrorUploadToken, (ctx, { params, body }) => createToken(ctx, params.id, body.name))
  http.on(contract.removeErrorUploadToken, (ctx, { params }) => removeToken(ctx, params.id).then(() => ok))
}
