import type { ScheduledMessage } from '@svar/contract'
import { hasRole, system } from '../../../kernel/actor.ts'
import { AppError, must, notFound } from '../../../kernel/errors.ts'
import { enqueue } from '../../../platform/jobs/jobs.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { listTenants } from '../../identity/index.ts'
import { lockOne, memberOf } from '../send-message.ts'
import { holdSecondsOf } from '../stores/desk.ts'
import * as store from '../stores/scheduled.ts'
import { visibleId } from '../visible.ts'
import { tellUnsent } from './composer.ts'
import { sendDue } from './job-types.ts'
import { changedMeanwhile, memberIdOf } from './member.ts'
import { sendNow } from './send-scheduled.ts'

const DAY_MS = 24 * 3600 * 1000
const LATEST_MS = 366 * DAY_MS

interface New {
  clientId: string
  text: string
  attachmentIds: string[]
  sendAt: string | null
  cancelOnReply: boolean
  thenClose: boolean
}

/**
 * Has a message sent at a time, or after the seconds for which its member can take it back; with none, at once.
 * The same client id again gives what was made of it the first time.
 */
export async function schedule(ctx: Context, id: string, given: New): Promise<ScheduledMessage> {
  must(hasRole(ctx.actor, 'agent'))
  const conversation = await lockOne(ctx, await visibleId(ctx, id))
  const row = await newRow(ctx, conversation.id, given)
  if (!(await store.addScheduled(ctx, row, conversation.lastSeq)))
    return again(await store.scheduledBy(ctx, conversation.id, given.clientId), given)
  if (row.sendAt <= row.createdAt) return shown(await sendNow(ctx, row))
  sendLater(ctx, row)
  tellUnsent(ctx, conversation.id, row.memberId, 'scheduled')
  return shown(row)
}

function again(before: store.ScheduledRow | null, { text }: New): ScheduledMessage {
  if (before?.text !== text)
    throw new AppError('idempotency_mismatch', 'This client id was used for another message. Use a new one.')
  return shown(before)
}

async function newRow(ctx: Context, conversationId: string, given: New): Promise<store.ScheduledRow> {
  const now = ctx.clock.now()
  const member = memberOf(ctx)
  if (given.text.trim() === '' && given.attachmentIds.length === 0)
    throw new AppError('validation_failed', 'Write something, or attach a file.')
  const held = given.sendAt === null
  const sendAt = held
    ? new Date(now.getTime() + 1000 * (await holdSecondsOf(ctx, member.id)))
    : timeToCome(ctx, given.sendAt as string)
  const { clientId, text, attachmentIds, cancelOnReply, thenClose } = given
  const plain = { state: 'waiting' as const, reason: null, messageId: null, answered: false }
  const who = { memberId: member.id, actor: ctx.actor }
  return {
    id: ctx.newId(),
    conversationId,
    ...who,
    ...plain,
    ...{ clientId, text, attachmentIds, cancelOnReply, thenClose, held, sendAt },
    createdAt: now,
  }
}

function timeToCome(ctx: Context, given: string): Date {
  const at = new Date(given)
  const ahead = at.getTime() - ctx.clock.now().getTime()
  if (ahead <= 0 || ahead > LATEST_MS)
    throw new AppError('validation_failed', 'Choose a time to come, within a year.')
  return at
}

function sendLater(ctx: Context, { id, sendAt }: Pick<store.ScheduledRow, 'id' | 'sendAt'>): void {
  enqueue(ctx, sendDue, { id }, { startAfter: sendAt, key: `send:${id}:${sendAt.getTime()}` })
}

/** Of one conversation, else one's own. */
export async function listScheduled(ctx: Context, conversationId?: string): Promise<ScheduledMessage[]> {
  const of = conversationId
    ? { conversationId: await visibleId(ctx, conversationId) }
    : { memberId: memberIdOf(ctx) }
  return (await store.scheduledOf(ctx, of)).map(shown)
}

type Changes = { text?: string | undefined; sendAt?: string | undefined; cancelOnReply?: boolean | undefined }

/** Only its author: it goes out under their name. @throws AppError `state_conflict` when it was sent or taken back meanwhile */
export async function changeScheduled(ctx: Context, id: string, changes: Changes): Promise<ScheduledMessage> {
  const row = await waiting(ctx, id)
  must(isOwn(ctx, row), 'Only who wrote this message can change it.')
  row.text = changes.text ?? row.text
  row.cancelOnReply = changes.cancelOnReply ?? row.cancelOnReply
  if (changes.sendAt) row.sendAt = timeToCome(ctx, changes.sendAt)
  await store.saveScheduled(ctx, row)
  sendLater(ctx, row)
  tellUnsent(ctx, row.conversationId, row.memberId, 'scheduled')
  return shown(row)
}

/**
 * Takes a message back: one's own, and admins those of others, as somebody must when that person is away.
 * @throws AppError `state_conflict` when it was sent meanwhile
 */
export async function cancelScheduled(ctx: Context, id: string): Promise<ScheduledMessage> {
  const row = await waiting(ctx, id)
  must(isOwn(ctx, row) || hasRole(ctx.actor, 'admin'))
  Object.assign(row, { state: 'cancelled', reason: isOwn(ctx, row) ? 'by_member' : 'by_admin' })
  await store.saveScheduled(ctx, row)
  tellUnsent(ctx, row.conversationId, row.memberId, 'scheduled')
  return shown(row)
}

async function waiting(ctx: Context, id: string): Promise<store.ScheduledRow> {
  must(hasRole(ctx.actor, 'agent'))
  const row = await store.lockScheduled(ctx, id)
  if (!row) throw notFound('message')
  await visibleId(ctx, row.conversationId)
  if (shown(row).state !== 'waiting') throw changedMeanwhile('This message was sent or taken back already.')
  return row
}

const isOwn = (ctx: Context, row: store.ScheduledRow) => row.memberId === memberIdOf(ctx)

/** One that an answer takes back is taken back by it at once, whenever that is noted. */
function shown(row: store.ScheduledRow): ScheduledMessage {
  const { actor: _, clientId: __, answered, ...message } = row
  const over = row.state === 'waiting' && row.cancelOnReply && answered
  return {
    ...message,
    ...(over ? { state: 'cancelled' as const, reason: 'customer_wrote' } : {}),
    sendAt: row.sendAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  }
}

/** What was due while nobody ran is sent when a process starts. */
export async function sendOverdue(platform: Platform): Promise<void> {
  for (const { tenantId } of await listTenants(platform)) {
    await inTenant(platform, tenantId, system('scheduled'), async (ctx) => {
      const soon = new Date(ctx.clock.now().getTime() + DAY_MS)
      for (const row of await store.dueIds(ctx, soon)) sendLater(ctx, row)
    })
  }
}
