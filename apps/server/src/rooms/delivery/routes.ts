import { delivery as contract } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { mailsOf, mailWithText } from './queries.ts'

export function routes(http: Http): void {
  http.on(contract.mails, (ctx, { query }) => mailsOf(ctx, query))
  http.on(contract.mail, (ctx, { params }) => mailWithText(ctx, params.id))
}
