import { webhookDisabledReasons } from '@svar/contract'
import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

const about = z.object({ endpointId: z.uuid() })

/** An endpoint was added, changed, switched on or off, or removed. */
export const endpointChanged = eventType('webhooks.endpoint_changed', about, { priority: 'urgent' })
/** Nothing is sent there any more, and why. */
export const endpointDisabled = eventType(
  'webhooks.endpoint_disabled',
  about.extend({ url: z.string(), reason: z.enum(webhookDisabledReasons) }),
)
