import { outgoingMail } from '@svar/contract'
import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

export const mailStateChanged = eventType(
  'delivery.mail_state_changed',
  z.object({ mailId: z.uuid(), state: outgoingMail.shape.state }),
)
