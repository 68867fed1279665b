import { performance as contract } from '@svar/contract'
import type { Http } from '../../../platform/http/http.ts'
import { names, overview } from './queries.ts'

export function routes(http: Http): void {
  http.on(contract.performanceOverview, (ctx, { query }) => overview(ctx, query))
  http.on(contract.performanceNames, (ctx, { query }) => names(ctx, query))
}
