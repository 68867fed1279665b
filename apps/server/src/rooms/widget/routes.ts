import { contract } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { readerLocale } from '../../platform/http/reader-locale.ts'
import {
  close,
  forVisitor,
  freshConversation,
  keepUpload,
  receiveMessage,
  requestPerson,
  resumeAssistant,
  showMessage,
  showToVisitor,
  tellContactGiven,
  updateConversation,
} from '../conversations/index.ts'
import { identifyContact } from '../customers/index.ts'
import { rateAnswer, takeCsat } from '../feedback/index.ts'
import { setBrandColor } from '../identity/index.ts'
import { suggestQuestions } from '../knowledge/index.ts'
import { widgetLook } from './look.ts'
import { ensureWidget, withTextColour } from './settings.ts'
import { mayAskForTranscript, sendTranscript } from './transcript.ts'
import { beginVisit, currentConversation, ownConversation, visitorMessages, visitorOf } from './visit.ts'

const { widget: w } = contract
const ok = { ok: true } as const

export function routes(http: Http): void {
  settingsRoutes(http)
  visitRoutes(http)
  writeRoutes(http)
  personRoutes(http)
  feedbackRoutes(http)
}

function settingsRoutes(http: Http) {
  http.on(w.settings, async (ctx) => {
    const { settings, publicKey } = await ensureWidget(ctx)
    return { ...withTextColour(settings), publicKey }
  })
  http.on(w.updateSettings, async (ctx, { body }) => {
    const { settings, publicKey } = await ensureWidget(ctx, body)
    // Mails of the business carry the colour that its customers know.
    if (body.colour) await setBrandColor(ctx, body.colour)
    return { ...withTextColour(settings), publicKey }
  })
  http.on(w.look, (ctx, { query }) => widgetLook(ctx, query.locale))
}

function visitRoutes(http: Http) {
  http.free(w.session, (call, { body }) => beginVisit(call, body))
  http.on(w.messages, async (ctx, { query }) => {
    const { conversation, messages, hasMore } = await visitorMessages(ctx, await ownConversation(ctx), query)
    return { conversation, items: messages, hasMore }
  })
  http.free(w.suggestions, async ({ platform, tenantId, request }, { query }) => {
    const locale = query.locale ?? readerLocale(request.headers['accept-language'])
    return {
      items: query.q.trim().length < 2 ? [] : await suggestQuestions(platform, tenantId, query.q, locale, 4),
    }
  })
}

function writeRoutes(http: Http) {
  http.free(w.send, async ({ platform, tenantId, actor }, { body }) => {
    const { conversation, message } = await receiveMessage(platform, tenantId, {
      ...body,
      contactId: actor.kind === 'visitor' ? actor.contactId : '',
      contactName: null,
      channel: 'web',
      locale: body.locale ?? null,
      page: body.page ?? null,
    })
    return {
      conversation: showToVisitor(conversation),
      message: forVisitor(showMessage(platform, tenantId, message)),
    }
  })
  http.free(w.upload, (call) => keepUpload(call, call.actor.kind === 'visitor' ? call.actor.contactId : ''))
}

function personRoutes(http: Http) {
  http.on(w.requestPerson, async (ctx, { body }) => {
    const row = await ownConversation(ctx)
    const beginning = {
      contactId: visitorOf(ctx),
      channel: 'web' as const,
      locale: body.locale ?? null,
      page: null,
    }
    const conversation = row ?? (await freshConversation(ctx, beginning))
    return showToVisitor(await requestPerson(ctx, conversation.id, 'customer_asked'))
  })
  http.on(w.returnToAssistant, async (ctx) => {
    const row = await currentConversation(ctx)
    return showToVisitor(await resumeAssistant(ctx, row.id))
  })
  http.on(w.newConversation, async (ctx) => {
    const row = await ownConversation(ctx)
    if (row) await close(ctx, row.id, 'visitor')
    return ok
  })
  http.on(w.identify, async (ctx, { body }) => {
    const row = await ownConversation(ctx)
    const { name, email, phone } = await identifyContact(ctx, visitorOf(ctx), body)
    // Saved again, so that everybody who has it open sees who it is.
    if (row && email === row.contactEmail) await updateConversation(ctx, row.id, {})
    else if (row) await tellContactGiven(ctx, row.id)
    return { name, email, phone }
  })
}

function feedbackRoutes(http: Http) {
  http.on(w.feedback, async (ctx, { params, body }) => {
    const row = await currentConversation(ctx)
    await rateAnswer(ctx, row.id, params.id, body)
    return ok
  })
  http.on(w.csat, async (ctx, { body }) => {
    const row = await currentConversation(ctx)
    await takeCsat(ctx, row.id, body)
    return ok
  })
  http.free(w.transcript, async (call, { body }) => {
    await mayAskForTranscript(call, body.email)
    return call.inTenant(async (ctx) => {
      await sendTranscript(ctx, await currentConversation(ctx), body.email, body.locale)
      return ok
    })
  })
}
