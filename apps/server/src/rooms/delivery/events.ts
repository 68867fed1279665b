import { type OutgoingMail, outgoingMail } from '@svar/contract'
import { z } from 'zod'
import { emit, eventType } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'

/** A mail went out, waits, failed, or came back. */
export const mailStateChanged = eventType(
  'delivery.mail_state_changed',
  z.object({ mailId: z.uuid(), state: outgoingMail.shape.state }),
)

export const announce = (ctx: Context, mailId: string, state: OutgoingMail['state']) =>
  emit(ctx, mailStateChanged, mailId, { mailId, state })
