/**
 * Monitoring: what the people who run a workspace look at when something is not as it should be.
 * It shows events, who reacts to them and what they owe, and lets a person mend, replay, pause and discard. Those events
 * belong to the bus of the platform; it never changes what has happened.
 * It owns the errors that programs send as Sentry's SDKs do: projects and keys, groups, releases and source maps. Personal
 * data is removed before an error is kept.
 */
export { errorsBetween } from './errors/groups/errors-between.ts'
export { errorsOfConversation } from './errors/groups/queries.ts'
export { groupCreated, groupRegressed, groupRising } from './events.ts'
export { startTimingOwnRoutes, timeOwnRoutes } from './performance/own-routes.ts'
export { monitoring } from './room.ts'
export { installationStatus, needsPerson } from './status/read-status.ts'
