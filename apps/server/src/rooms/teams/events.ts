import { presence } from '@svar/contract'
import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

/** Somebody at the desk is online, busy or away now. */
export const presenceChanged = eventType(
  'team.presence_changed',
  z.object({ memberId: z.uuid(), presence, byHand: z.boolean() }),
)
/** Somebody is away for good, or for so long that what they have in hand is passed on. */
export const memberLeft = eventType('team.member_left', z.object({ memberId: z.uuid() }), {
  priority: 'urgent',
})
/** A team was made, changed or removed. */
export const teamChanged = eventType(
  'team.changed',
  z.object({ teamId: z.uuid(), what: z.enum(['made', 'changed', 'removed']) }),
)
/** How conversations are given out was changed, or what a member may have of them. */
export const rulesChanged = eventType('team.rules_changed', z.object({ memberId: z.uuid().nullable() }))
