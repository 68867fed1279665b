import { system } from '../../kernel/actor.ts'
import { on, onOnce } from '../../platform/outbox/reactions.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { messageReceived, messageSent, personRequested, takenOver } from '../conversations/index.ts'
import { contactIdentified } from '../customers/index.ts'
import { workspaceChanged } from '../identity/index.ts'
import { rulesChanged, teamChanged } from '../teams/index.ts'
import { followAssignee, followCustomer, followReply } from './conversation/follow.ts'
import { ticketCommented, ticketOpened, ticketPromiseBroken, ticketPromiseNear } from './events.ts'
import { mailLateReceipts, mailReceipt } from './mail/mail-customer.ts'
import { tellOfComment, tellOfPromise } from './notify.ts'
import { openForKeyword, openForMood, openForUnsolved } from './rules/open-by-rule.ts'
import { watchWait } from './rules/open-for-long-wait.ts'
import { openForWaiting } from './rules/open-for-waiting.ts'
import { mayHave, rulesFor } from './rules/rules-cache.ts'
import { noteChange } from './sla/follow-terms.ts'

const actor = system('tickets')

export const reactions = [
  onOnce(personRequested, 'tickets.open', async (ctx, { conversationId, reason }) => {
    await watchWait(ctx, conversationId)
    if (await openForUnsolved(ctx, conversationId, reason)) return
    await openForWaiting(ctx, conversationId)
  }),
  on(
    messageReceived,
    'tickets.open_for_keyword',
    async (platform, { tenantId }, { conversationId, seq }) => {
      if (!(await rulesFor(platform, tenantId)).keywords) return
      await inTenant(platform, tenantId, actor, (ctx) => openForKeyword(ctx, conversationId, seq))
    },
    { when: (_, tenantId) => mayHave('keywords', tenantId) },
  ),
  on(
    messageSent,
    'tickets.open_for_mood',
    async (platform, { tenantId }, { conversationId }) => {
      if (!(await rulesFor(platform, tenantId)).mood) return
      await inTenant(platform, tenantId, actor, (ctx) => openForMood(ctx, conversationId))
    },
    { when: ({ author }, tenantId) => author === 'assistant' && mayHave('mood', tenantId) },
  ),
  onOnce(messageSent, 'tickets.follow_reply', (ctx, { conversationId }) => followReply(ctx, conversationId), {
    when: ({ author }) => author === 'member',
  }),
  // Whom the assistant answers waits for nobody: its talks cost nothing here.
  on(
    messageReceived,
    'tickets.follow_customer',
    (platform, { tenantId }, { conversationId }) =>
      inTenant(platform, tenantId, actor, (ctx) => followCustomer(ctx, conversationId)),
    // Several messages in a row are waited upon as one.
    { when: ({ status }) => status === 'human', quiet: { ms: 2000, atMostMs: 20_000 } },
  ),
  onOnce(takenOver, 'tickets.follow_assignee', (ctx, { conversationId, memberId }) =>
    followAssignee(ctx, conversationId, memberId),
  ),
  onOnce(ticketOpened, 'tickets.mail_receipt', (ctx, { ticketId }) => mailReceipt(ctx, ticketId), {
    when: ({ isMailed }) => isMailed === true,
    // Few at once: who opens many tickets at once shall not wait for their mails.
    concurrency: 2,
  }),
  onOnce(contactIdentified, 'tickets.mail_late_receipts', (ctx, { contactId }) =>
    mailLateReceipts(ctx, contactId),
  ),
  onOnce(ticketCommented, 'tickets.tell_of_comment', (ctx, { ticketId }) => tellOfComment(ctx, ticketId), {
    when: ({ kind }) => kind === 'customer',
  }),
  onOnce(ticketPromiseNear, 'tickets.tell_of_promise_near', (ctx, { ticketId, target }, { id }) =>
    tellOfPromise(ctx, { ticketId, target, state: 'near', eventId: id }),
  ),
  onOnce(ticketPromiseBroken, 'tickets.tell_of_promise_broken', (ctx, { ticketId, target }, { id }) =>
    tellOfPromise(ctx, { ticketId, target, state: 'broken', eventId: id }),
  ),
  // Hours, holidays, a time zone: when the time of tickets counts.
  ...[workspaceChanged, teamChanged, rulesChanged].map((kind) =>
    on<unknown>(kind, `tickets.follow_${kind.type.split('.')[1]}`, (platform, { tenantId }) =>
      inTenant(platform, tenantId, actor, noteChange),
    ),
  ),
]
