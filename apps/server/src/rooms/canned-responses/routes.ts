import { cannedResponses as contract } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { addResponse } from './actions/add-response.ts'
import { changeResponse } from './actions/change-response.ts'
import { fillIn } from './actions/fill-in.ts'
import { removeResponse } from './actions/remove-response.ts'
import { responsesOf } from './queries.ts'

export function routes(http: Http): void {
  http.on(contract.cannedResponses, async (ctx) => ({ items: await responsesOf(ctx) }))
  http.on(contract.addCannedResponse, (ctx, { body }) => addResponse(ctx, body))
  http.on(contract.changeCannedResponse, (ctx, { params, body }) => changeResponse(ctx, params.id, body))
  http.on(contract.removeCannedResponse, async (ctx, { params }) => {
    await removeResponse(ctx, params.id)
    return { ok: true } as const
  })
  http.on(contract.fillCannedResponse, (ctx, { params, body }) => fillIn(ctx, params.id, body))
}
