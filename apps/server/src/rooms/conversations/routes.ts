import { contract } from '@svar/contract'
import { notFound } from '../../kernel/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { issueLiveTicket } from '../../platform/live/tickets.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import * as customers from '../customers/index.ts'
import { assignRoutes } from './assign-routes.ts'
import { keepUpload, serveAttachment } from './attachments.ts'
import { close, handBack, reopen, takeOver } from './change-hands.ts'
import { countBy, listConversations } from './inbox/lists.ts'
import { mention, seeMentions } from './inbox/mentions.ts'
import { inboxRoutes } from './inbox/routes.ts'
import { snooze } from './inbox/snooze.ts'
import { snoozeOf } from './inbox/snooze-times.ts'
import type { ConversationRow } from './rows.ts'
import { memberOf, sendMessage } from './send-message.ts'
import { showConversation, showMessage } from './show.ts'
import * as store from './store.ts'
import { leaveToRead } from './stores/search.ts'
import { toldIn } from './told.ts'
import { markRead, setTags } from './update-conversation.ts'
import { visibleContact, visibleConversation } from './visible.ts'

const { conversations: c, live } = contract

export function routes(http: Http): void {
  readRoutes(http)
  writeRoutes(http)
  assignRoutes(http)
  inboxRoutes(http)
  contactRoutes(http)
  fileRoutes(http)
}

const shown = (ctx: Context, row: ConversationRow) => showConversation(ctx.platform, row)

const existing = visibleConversation

function readRoutes(http: Http) {
  http.on(live.ticket, async (ctx) => ({ ticket: await issueLiveTicket(ctx) }))
  http.on(c.list, async (ctx, { query }) => {
    const { rows, next } = await listConversations(ctx, query)
    return { items: rows.map((row) => shown(ctx, row)), next }
  })
  http.on(c.counts, (ctx) => countBy(ctx))
  http.on(c.one, async (ctx, { params }) => shown(ctx, await existing(ctx, params.id)))
  http.on(c.messages, async (ctx, { params, query }) => {
    const { id } = await existing(ctx, params.id)
    const { items, hasMore } = await store.messagesOf(ctx, id, { ...query, withNotes: true })
    return { items: items.map((row) => showMessage(ctx.platform, ctx.tenantId, row)), hasMore }
  })
  http.on(c.told, async (ctx, { params }) => ({ items: await toldIn(ctx, await existing(ctx, params.id)) }))
}

function writeRoutes(http: Http) {
  http.on(c.reply, async (ctx, { params, body }) => {
    const { mentions, ...said } = body
    const message = await sendMessage(ctx, { conversationId: params.id, ...said })
    await mention(ctx, message, mentions)
    if (message.kind === 'note') await leaveToRead(ctx, [message.conversationId])
    return showMessage(ctx.platform, ctx.tenantId, message)
  })
  http.on(c.takeOver, async (ctx, { params, body }) => shown(ctx, await takeOver(ctx, params.id, body.force)))
  http.on(c.handBack, async (ctx, { params }) => shown(ctx, await handBack(ctx, params.id)))
  http.on(c.close, async (ctx, { params }) => shown(ctx, await close(ctx, params.id, 'member')))
  http.on(c.reopen, async (ctx, { params }) => shown(ctx, await reopen(ctx, params.id)))
  http.on(c.snooze, async (ctx, { params, body }) => shown(ctx, await snooze(ctx, params.id, snoozeOf(body))))
  http.on(c.tag, async (ctx, { params, body }) => shown(ctx, await setTags(ctx, params.id, body.tags)))
  http.on(c.read, async (ctx, { params, body }) => {
    await markRead(ctx, params.id, body.seq)
    await seeMentions(ctx, params.id)
    return { ok: true as const }
  })
}

function contactRoutes(http: Http) {
  http.on(c.contact, async (ctx, { params }) => {
    const { contactId } = await existing(ctx, params.id)
    const contact = await customers.contact(ctx, contactId)
    if (!contact) throw notFound('contact')
    const memory = await customers.memories(ctx, contactId, 20)
    return {
      ...shownContact(contact),
      conversations: await store.conversationCount(ctx, contactId),
      memory: memory.map(({ text, createdAt }) => ({ text, at: createdAt.toISOString() })),
    }
  })
  http.on(c.updateContact, async (ctx, { params, body }) =>
    shownContact(await customers.identifyContact(ctx, await visibleContact(ctx, params.id), body)),
  )
}

const shownContact = ({ id, name, email, phone, locale, consentAt, createdAt }: customers.ContactRow) => ({
  id,
  name,
  email,
  phone,
  locale,
  consentAt: consentAt?.toISOString() ?? null,
  firstSeenAt: createdAt.toISOString(),
})

function fileRoutes(http: Http) {
  http.free(c.upload, (call) =>
    call.inTenant(async (ctx) => memberOf(ctx).id).then((id) => keepUpload(call, id)),
  )
  http.app.get<{ Params: { tenant: string; id: string }; Querystring: { until?: string; s?: string } }>(
    '/files/:tenant/:id',
    (request, reply) =>
      serveAttachment(
        http.platform(),
        {
          tenantId: request.params.tenant,
          id: request.params.id,
          until: request.query.until ?? '',
          signature: request.query.s ?? '',
        },
        reply,
      ),
  )
}
