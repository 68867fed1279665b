import { visitors as contract } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { addMessage, changeMessage, removeMessage } from './actions/change-message.ts'
import { changeSettings } from './actions/change-settings.ts'
import { startChat } from './actions/start-chat.ts'
import { takeUp } from './actions/take-up.ts'
import { takeSign } from './presence/take-sign.ts'
import { countHappening } from './proactive/count.ts'
import { messagesByRule, visitOfConversation, visitorsNow } from './queries.ts'
import { presenceMode } from './store.ts'

const ok = { ok: true } as const

export function routes(http: Http): void {
  http.on(contract.visitors, (ctx, { query }) => visitorsNow(ctx, query))
  http.on(contract.visitOfConversation, (ctx, { params }) => visitOfConversation(ctx, params.id))
  http.on(contract.startChat, async (ctx, { params, body }) => ({
    conversationId: await startChat(ctx, params.id, body),
  }))
  http.on(contract.visitorSettings, async (ctx) => ({ mode: await presenceMode(ctx) }))
  http.on(contract.changeVisitorSettings, (ctx, { body }) => changeSettings(ctx, body.mode))
  proactiveRoutes(http)
  widgetRoutes(http)
}

function proactiveRoutes(http: Http) {
  http.on(contract.proactiveMessages, async (ctx) => ({ items: await messagesByRule(ctx) }))
  http.on(contract.addProactiveMessage, (ctx, { body }) => addMessage(ctx, body))
  http.on(contract.changeProactiveMessage, (ctx, { params, body }) => changeMessage(ctx, params.id, body))
  http.on(contract.removeProactiveMessage, async (ctx, { params }) => {
    await removeMessage(ctx, params.id)
    return ok
  })
}

function widgetRoutes(http: Http) {
  http.free(contract.presence, (call, { body }) => takeSign(call, body))
  http.free(contract.proactiveHappened, async ({ platform, tenantId }, { params, body }) => {
    await countHappening(platform, tenantId, { id: params.id, what: body.what })
    return ok
  })
  http.free(contract.takeUpProactive, async (call, { params, body }) => {
    await takeUp(call, params.id, body.locale)
    return ok
  })
}
