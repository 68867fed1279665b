/**
 * The contract: what the server, the admin, the widget and third parties agree on.
 * One description per route, one shape per thing, one code per error. It holds no logic and does no I/O.
 */
import { assist } from './assist.ts'
import { assistant } from './assistant.ts'
import { cannedResponses } from './canned-responses.ts'
import { conversations } from './conversations-routes.ts'
import { customerService } from './customer-service.ts'
import { delivery } from './delivery-routes.ts'
import { errorTracking } from './error-tracking.ts'
import { errorUploads } from './error-uploads.ts'
import { feedback } from './feedback.ts'
import { identity } from './identity-routes.ts'
import { inbox } from './inbox-routes.ts'
import { insights } from './insights.ts'
import { knowledge } from './knowledge-routes.ts'
import { live } from './live.ts'
import { monitoring } from './monitoring.ts'
import { performance } from './performance.ts'
import type { PathsOf } from './route.ts'
import { systemStatus } from './status.ts'
import { teams } from './teams-routes.ts'
import { tickets } from './tickets-routes.ts'
import { visitors } from './visitors.ts'
import { webhooks } from './webhooks.ts'
import { widget } from './widget.ts'

export const contract = {
  identity,
  delivery,
  teams,
  knowledge,
  conversations,
  inbox,
  tickets,
  cannedResponses,
  assistant,
  assist,
  feedback,
  visitors,
  widget,
  insights,
  live,
  monitoring,
  errorTracking,
  errorUploads,
  performance,
  systemStatus,
  webhooks,
  customerService,
}

type Contract = typeof contract
/** For `createClient<Paths>()` of openapi-fetch. */
export type Paths = PathsOf<Contract['identity']> &
  PathsOf<Contract['delivery']> &
  PathsOf<Contract['teams']> &
  PathsOf<Contract['knowledge']> &
  PathsOf<Contract['conversations']> &
  PathsOf<Contract['inbox']> &
  PathsOf<Contract['tickets']> &
  PathsOf<Contract['cannedResponses']> &
  PathsOf<Contract['assistant']> &
  PathsOf<Contract['assist']> &
  PathsOf<Contract['feedback']> &
  PathsOf<Contract['visitors']> &
  PathsOf<Contract['widget']> &
  PathsOf<Contract['insights']> &
  PathsOf<Contract['live']> &
  PathsOf<Contract['webhooks']> &
  PathsOf<Contract['monitoring']> &
  PathsOf<Contract['errorTracking']> &
  PathsOf<Contract['errorUploads']> &
  PathsOf<Contract['performance']> &
  PathsOf<Contract['systemStatus']> &
  PathsOf<Contract['customerService']>

export * from './assist.ts'
export * from './assistant.ts'
export * from './canned-responses.ts'
export * from './conversations.ts'
export * from './customer-service.ts'
export * from './dead-jobs.ts'
export * from './delivery.ts'
export * from './delivery-alerts.ts'
export * from './delivery-look.ts'
export * from './embeddings.ts'
export * from './error-groups.ts'
export * from './error-tracking.ts'
export * from './error-uploads.ts'
export * from './errors.ts'
export * from './feedback.ts'
export * from './identity.ts'
export * from './inbox.ts'
export * from './insights.ts'
export * from './knowledge.ts'
export * from './live.ts'
export * from './monitoring.ts'
export { openApiDocument } from './openapi.ts'
export * from './performance.ts'
export * from './route.ts'
export * from './shared.ts'
export * from './status.ts'
export * from './teams.ts'
export * from './tickets.ts'
export * from './visitors.ts'
export * from './webhooks.ts'
export * from './widget.ts'
