import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

/** A contact told who they are, or a member corrected it. */
export const contactIdentified = eventType('customer.contact_identified', z.object({ contactId: z.uuid() }))
