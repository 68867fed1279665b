import { contract as all } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { alertChoicesOf, changeAlertChoices } from './alerts/choices.ts'
import { tryAlertChannel } from './alerts/trial.ts'
import { heardBounceMessage } from './heard.ts'
import { logoDoor } from './look/logo-door.ts'
import { changeLook, lookOf } from './look/look.ts'
import { lookIntoMailbox } from './mailbox/look.ts'
import { forgetMailbox, mailboxOf, setMailbox } from './mailbox/mailbox.ts'
import { addProvider, changeProvider, orderProviders, providersOf, removeProvider } from './providers.ts'
import { pushKeyOf, subscribeToPush, unsubscribeFromPush } from './push.ts'
import { mailsOf, mailWithText } from './queries.ts'
import { readingRoutes } from './reading/routes.ts'
import { renewPush } from './renew-push.ts'
import { sendAgain } from './send-again.ts'
import { changeSettings, settingsOf } from './settings.ts'
import { addSuppression, removeSuppression, suppressionsOf } from './suppression.ts'
import { changeTexts, preview, templatesOf, templateTextsOf } from './template-texts.ts'
import { tryProvider } from './try-provider.ts'
import { tryTemplate } from './try-template.ts'
import { unsubscribeRoutes } from './unsubscribe/routes.ts'
import { webhookRoutes } from './webhooks.ts'

const contract = all.delivery

export function routes(http: Http): void {
  http.on(contract.mails, (ctx, { query }) => mailsOf(ctx, query))
  http.on(contract.mail, (ctx, { params }) => mailWithText(ctx, params.id))
  http.on(contract.sendMailsAgain, (ctx, { body }) => sendAgain(ctx, body.ids))
  http.on(contract.deliverySettings, (ctx) => settingsOf(ctx))
  http.on(contract.changeDeliverySettings, (ctx, { body }) => changeSettings(ctx, body))
  http.on(contract.suppressions, (ctx, { query }) => suppressionsOf(ctx, query.search))
  http.on(contract.addSuppression, (ctx, { body }) => addSuppression(ctx, body))
  http.on(contract.removeSuppression, (ctx, { params }) => removeSuppression(ctx, params.address))
  http.on(contract.reportBounce, (ctx, { body }) => heardBounceMessage(ctx, body.message))
  http.on(contract.mailbox, (ctx) => mailboxOf(ctx))
  http.on(contract.setMailbox, (ctx, { body }) => setMailbox(ctx, body))
  http.on(contract.removeMailbox, (ctx) => forgetMailbox(ctx))
  http.free(contract.lookIntoMailbox, async (call) => ({
    error: await lookIntoMailbox(call.platform, await call.inTenant(async (ctx) => ctx.tenantId)),
  }))
  http.on(contract.mailLook, (ctx) => lookOf(ctx))
  http.on(contract.changeMailLook, (ctx, { body }) => changeLook(ctx, body))
  logoDoor(http)
  unsubscribeRoutes(http)
  http.on(contract.deliveryProviders, (ctx) => providersOf(ctx))
  http.on(contract.addDeliveryProvider, (ctx, { body }) => addProvider(ctx, body))
  http.on(contract.changeDeliveryProvider, (ctx, { params, body }) => changeProvider(ctx, params.id, body))
  http.on(contract.orderDeliveryProviders, (ctx, { body }) => orderProviders(ctx, body.ids))
  http.on(contract.removeDeliveryProvider, (ctx, { params }) => removeProvider(ctx, params.id))
  http.free(contract.tryDeliveryProvider, (call, { params, body }) => tryProvider(call, params.id, body.to))
  http.on(contract.pushKey, async (ctx) => pushKeyOf(ctx.platform))
  http.on(contract.subscribeToPush, (ctx, { body }, { sessionId }) => subscribeToPush(ctx, body, sessionId))
  http.free(contract.renewPush, (call, { body }) => renewPush(call, body.endpoint))
  http.on(contract.unsubscribeFromPush, (ctx, { body }) => unsubscribeFromPush(ctx, body.endpoint))
  http.on(contract.alertChoices, (ctx) => alertChoicesOf(ctx))
  http.on(contract.changeAlertChoices, (ctx, { body }) => changeAlertChoices(ctx, body))
  http.free(contract.tryAlertChannel, (call, { body }) => tryAlertChannel(call, body.channel))
  http.on(contract.mailTemplates, (ctx) => templatesOf(ctx))
  http.on(contract.mailTemplate, (ctx, { params }) => templateTextsOf(ctx, params))
  http.on(contract.changeMailTemplate, (ctx, { params, body }) => changeTexts(ctx, params, body))
  http.on(contract.previewMailTemplate, (ctx, { params, body }) => preview(ctx, params, body))
  http.on(contract.tryMailTemplate, (ctx, { params, body }) => tryTemplate(ctx, params, body))
  webhookRoutes(http)
  readingRoutes(http)
}
