import { errorLevels, statusParts } from '@svar/contract'
import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

const about = z.object({
  groupId: z.uuid(),
  projectId: z.string(),
  projectName: z.string(),
  title: z.string().nullable(),
  culprit: z.string().nullable(),
  level: z.enum(errorLevels),
  events: z.number(),
  users: z.number(),
})

/** An error came that had not been seen before. */
export const groupCreated = eventType('monitoring.group_created', about)
/** An error came back that was resolved, or that was to be ignored only until then. */
export const groupRegressed = eventType(
  'monitoring.group_regressed',
  about.extend({ after: z.enum(['resolved', 'ignored']), release: z.string().nullable() }),
)
/** An error comes clearly more often than is usual for this hour of the day. */
export const groupRising = eventType(
  'monitoring.group_rising',
  about.extend({ thisHour: z.number(), usual: z.number() }),
)
/** An error that was to be told of only after so many has come so often. */
export const groupReached = eventType(
  'monitoring.group_reached',
  about.extend({ kind: z.enum(['new', 'regressed']) }),
)

const alert = z.object({ alertId: z.uuid(), part: z.enum(statusParts), value: z.number().nullable() })
/** Something about the installation or the workspace needs a person: the disk fills, a provider fails, letters are dead. */
export const alertRaised = eventType('monitoring.alert_raised', alert)
/** What needed a person is well again. */
export const alertCleared = eventType('monitoring.alert_cleared', alert)
