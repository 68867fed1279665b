import { contract, providerKinds } from '@svar/contract'
import { hasRole } from '../../kernel/actor.ts'
import { must } from '../../kernel/errors.ts'
import { streamReply, wantsStream } from '../../platform/http/event-stream.ts'
import type { Call, Http } from '../../platform/http/http.ts'
import { assistRoutes } from './assist-routes.ts'
import { addModel, orderModels, removeModel, showModel, updateModel } from './models/manage.ts'
import { tryModel } from './models/try-model.ts'
import { type Asked, askAssistant } from './playground.ts'
import { rehearse } from './rehearse.ts'
import { settingsOf, updateSettings } from './settings.ts'
import * as store from './store.ts'

const { assistant: a } = contract
const ok = { ok: true } as const

export function routes(http: Http): void {
  http.on(a.settings, (ctx) => settingsOf(ctx))
  http.on(a.updateSettings, async (ctx, { body }) => {
    must(hasRole(ctx.actor, 'admin'))
    return updateSettings(ctx, body)
  })
  modelRoutes(http)
  assistRoutes(http)
  http.free(a.ask, (call, { body }) => ask(call, body))
  http.free(a.rehearse, ({ platform, tenantId }, { body }) =>
    rehearse(platform, tenantId, body.faqIds, body.limit),
  )
}

function modelRoutes(http: Http) {
  http.on(a.models, async (ctx) => {
    const defaults = ctx.platform.config.providerDefaults
    const items = (await store.models(ctx)).map(showModel)
    return {
      items,
      defaults: providerKinds.filter((kind) => kind !== 'compatible' && defaults[kind] !== null),
    }
  })
  http.on(a.addModel, (ctx, { body }) => addModel(ctx, body))
  http.on(a.updateModel, (ctx, { params, body }) => updateModel(ctx, params.id, body))
  http.on(a.removeModel, async (ctx, { params }) => {
    await removeModel(ctx, params.id)
    return ok
  })
  http.on(a.orderModels, async (ctx, { body }) => {
    await orderModels(ctx, body.ids)
    return ok
  })
  http.free(a.testModel, (call, { body }) => tryModel(call, body))
}

/** As JSON, or with the words as they come where the caller takes events. */
function ask(call: Call, asked: Asked) {
  const { platform, tenantId, request } = call
  if (!wantsStream(request)) return askAssistant(platform, tenantId, asked)
  return streamReply(call, (send) => {
    const words = { write: (text: string) => send('delta', { text }), withdraw: () => send('withdrawn', {}) }
    return askAssistant(platform, tenantId, { ...asked, words })
  })
}
