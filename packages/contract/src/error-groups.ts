import { z } from 'zod'
import { id, timestamp } from './shared.ts'

export const errorStates = ['unresolved', 'resolved', 'ignored'] as const
export const errorLevels = ['fatal', 'error', 'warning', 'info', 'debug'] as const

const after = z.number().int().min(1).max(1_000_000)
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Of which errors of a project people are told, when, and who. */
export const errorAlerts = z.object({
  new: z.object({ on: z.boolean(), after: after.describe('Told when it has come so often') }),
  regressed: z.object({
    on: z.boolean(),
    after: after.describe('Told when it has come so often since it was resolved or ignored'),
  }),
  rising: z.object({
    on: z.boolean(),
    times: z.number().min(1.5).max(1000).describe('So many times what is usual for the hour'),
    least: z.number().int().min(2).max(1_000_000).describe('Fewer in an hour are never too many'),
  }),
  quietHours: z
    .object({ from: wallTime, to: wallTime })
    .nullable()
    .describe("In the workspace's time zone; what happens meanwhile is told when they end"),
  memberIds: z
    .array(id)
    .min(1)
    .max(100)
    .nullable()
    .describe('Who is told; null: everybody, as each has chosen'),
})
export type ErrorAlerts = z.infer<typeof errorAlerts>

/** A program that sends its errors here. */
export const errorProject = z.object({
  id: z.string().describe('A number; stands at the end of the DSN'),
  name: z.string(),
  removeMailAddresses: z.boolean(),
  removeIpAddresses: z.boolean(),
  allowedOrigins: z.array(z.string()).describe('From which pages browsers may send; `*` is all'),
  unresolved: z.number().int(),
  isOwn: z.boolean().describe('Where Svar reports its own errors'),
  lastReleaseAt: timestamp.nullable().describe('When one of its releases was last heard of or deployed'),
  lastTimedAt: timestamp.nullable().describe('When something of it was last timed, to the minute or hour'),
  alerts: errorAlerts,
  createdAt: timestamp,
})
export type ErrorProject = z.infer<typeof errorProject>

export const errorKey = z.object({
  id,
  name: z.string(),
  dsn: z.string().describe('What an SDK is given: `https://KEY@host/PROJECT`'),
  eventsPerMinute: z.number().int(),
  mostSentBytes: z.number().int().describe('Of one request, as it comes over the wire'),
  mostUnpackedBytes: z.number().int(),
  sampleRate: z
    .number()
    .describe('The share of events that is kept, 0 to 1; each counts as those that it stands for'),
  disabledAt: timestamp.nullable(),
  createdAt: timestamp,
  snippets: z.object({ node: z.string(), browser: z.string() }).describe('Ready to be put into a program'),
})
export type ErrorKey = z.infer<typeof errorKey>

/** Errors that are one and the same. */
export const errorGroup = z.object({
  id,
  projectId: z.string(),
  title: z.string().nullable().describe('null: the event says nothing'),
  culprit: z.string().nullable().describe('Where it happened'),
  level: z.enum(errorLevels),
  platform: z.string(),
  groupedBy: z.enum(['sdk', 'exception', 'message', 'nothing']),
  state: z.enum(errorStates),
  resolvedAt: timestamp.nullable(),
  inNextRelease: z.boolean(),
  ignoredUntil: timestamp.nullable(),
  ignoredUntilEvents: z.number().int().nullable(),
  ignoredUntilUsers: z.number().int().nullable(),
  regressedAt: timestamp.nullable().describe('When it came back after it was resolved'),
  assignee: z.object({ id, name: z.string() }).nullable(),
  events: z.number().int(),
  users: z.number().int(),
  firstSeenAt: timestamp,
  lastSeenAt: timestamp,
  firstRelease: z.string().nullable(),
  lastRelease: z.string().nullable(),
  trend: z
    .array(z.number().int())
    .describe('Events per hour of the last seven days, 168 of them, the current one last'),
})
export type ErrorGroup = z.infer<typeof errorGroup>

/** As programs and hashes make them: of no version. */
export const looseId = z.guid()

const object = z.record(z.string(), z.unknown())
const frame = z.object({
  function: z.string().nullable(),
  module: z.string().nullable(),
  file: z.string().nullable(),
  line: z.number().nullable(),
  column: z.number().nullable(),
  inApp: z.boolean(),
  before: z.array(z.string()),
  at: z.string().nullable(),
  after: z.array(z.string()),
  variables: object.nullable().describe('What the variables of the call held, where the SDK tells it'),
})

/** One event as it was kept: personal data removed, frames as they stand in the source. */
export const errorEvent = z.object({
  id: looseId,
  occurredAt: timestamp,
  receivedAt: timestamp,
  timeCorrected: z.enum(['future', 'past', 'unreadable']).nullable(),
  level: z.enum(errorLevels),
  message: z.string().nullable(),
  environment: z.string(),
  release: z.string().nullable(),
  transaction: z.string().nullable(),
  exceptions: z.array(
    z.object({
      type: z.string().nullable(),
      value: z.string().nullable(),
      handled: z.boolean().nullable(),
      frames: z.array(frame),
    }),
  ),
  breadcrumbs: z.array(
    z.object({
      at: timestamp.nullable(),
      category: z.string().nullable(),
      level: z.enum(errorLevels),
      message: z.string().nullable(),
      data: object,
    }),
  ),
  tags: z.record(z.string(), z.string()),
  user: object,
  request: object.nullable(),
  contexts: object,
  extra: object,
  sdk: z.object({ name: z.string().nullable(), version: z.string().nullable() }),
  conversationId: looseId.nullable(),
  traceId: z.string().nullable(),
  unmapped: z
    .array(z.object({ file: z.string(), why: z.enum(['no_build', 'no_map', 'other_build']) }))
    .describe(
      'Built files without their source: the event names neither a release nor a debug id, nothing was uploaded for it, or of another build',
    ),
  trimmed: z.record(z.string(), z.number()).describe('How much was left out, by what it was'),
})
export type ErrorEvent = z.infer<typeof errorEvent>

/** A release that began to run somewhere, as `sentry-cli releases deploys` tells it. */
export const errorDeploy = z.object({
  id: z.string(),
  projectId: z.string(),
  version: z.string(),
  environment: z.string(),
  name: z.string().nullable(),
  url: z.string().nullable().describe('What the tool said; not checked'),
  startedAt: timestamp.nullable(),
  finishedAt: timestamp,
})
export type ErrorDeploy = z.infer<typeof errorDeploy>

/** A release of a project: when it was first met, what came with it, and where it runs. */
export const errorRelease = z.object({
  version: z.string(),
  firstSeenAt: timestamp,
  lastSeenAt: timestamp,
  releasedAt: timestamp.nullable(),
  events: z.number().int(),
  newErrors: z.number().int().describe('Errors that were first met in it'),
  deploys: z.array(errorDeploy).describe('The latest first'),
})
export type ErrorRelease = z.infer<typeof errorRelease>

/** Where a project runs, by what its events say. */
export const errorEnvironment = z.object({
  name: z.string(),
  events: z.number().int(),
  unresolved: z.number().int().describe('Unresolved errors that were met there'),
  lastSeenAt: timestamp,
})
export type ErrorEnvironment = z.infer<typeof errorEnvironment>

export const errorGroupDetails = errorGroup.extend({
  latestEvent: errorEvent.nullable(),
  firstEvent: errorEvent.nullable().describe('The first that was kept'),
  tags: z.array(
    z.object({
      name: z.string(),
      values: z.array(z.object({ value: z.string(), events: z.number().int() })),
    }),
  ),
  releases: z.array(
    z.object({
      version: z.string(),
      events: z.number().int(),
      lastSeenAt: timestamp,
      deploys: z.array(errorDeploy).describe('The latest first'),
    }),
  ),
  deploys: z.array(errorDeploy).describe('Of its project in the last seven days, the latest first'),
  fingerprints: z
    .array(
      z.object({
        id: looseId,
        title: z.string().nullable(),
        culprit: z.string().nullable(),
        events: z.number().int(),
        lastSeenAt: timestamp,
      }),
    )
    .describe('More than one after a merge; each can be split off'),
  conversations: z
    .array(
      z.object({
        id,
        contactName: z.string().nullable(),
        times: z.number().int(),
        lastAt: timestamp,
      }),
    )
    .describe('Of people who met it and have written, the latest first'),
})
export type ErrorGroupDetails = z.infer<typeof errorGroupDetails>

/** The last seven days of a workspace or of one project, and what its list can be narrowed to. */
export const errorSummary = z.object({
  trend: z.array(z.number().int()).describe('Events per hour of the last seven days, the current one last'),
  top: z
    .array(
      z.object({
        id,
        title: z.string().nullable(),
        culprit: z.string().nullable(),
        events: z.number().int().describe('In these seven days'),
      }),
    )
    .describe('The five that came most often in these seven days'),
  environments: z.array(z.string()),
  releases: z.array(z.string()).describe('The latest first'),
  deploys: z.array(errorDeploy).describe('Of these seven days, the latest first'),
})
export type ErrorSummary = z.infer<typeof errorSummary>

/** An error that somebody met before or while they wrote. */
export const errorOfConversation = z.object({
  groupId: id,
  title: z.string().nullable(),
  culprit: z.string().nullable(),
  level: z.enum(errorLevels),
  state: z.enum(errorStates),
  times: z.number().int(),
  firstAt: timestamp,
  lastAt: timestamp,
})
export type ErrorOfConversation = z.infer<typeof errorOfConversation>
