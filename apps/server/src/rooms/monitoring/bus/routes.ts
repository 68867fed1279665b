import { monitoring as contract } from '@svar/contract'
import type { Http } from '../../../platform/http/http.ts'
import { discardDeadJob, listDeadJobs, retryDeadJob } from './dead-jobs.ts'
import { eventStream } from './event-stream.ts'
import { eventWithOutcome, searchEvents } from './events.ts'
import { changeKeptDays, keptDaysOf } from './kept-days.ts'
import {
  discardDead,
  discardRedelivery,
  listRedeliveries,
  retryDead,
  retryRedelivery,
} from './redeliveries.ts'
import { cancelReplay, listReplays, startReplay } from './replays.ts'
import { listSubscribers, pauseSubscriber, resumeSubscriber } from './subscribers.ts'

const ok = { ok: true } as const

export function routes(http: Http): void {
  http.free(contract.stream, eventStream(http))
  http.on(contract.events, (ctx, { query }) => searchEvents(ctx, query))
  http.on(contract.event, (ctx, { params }) => eventWithOutcome(ctx, params.id))
  http.on(contract.subscribers, (ctx) => listSubscribers(ctx))
  http.on(contract.pause, (ctx, { params }) => pauseSubscriber(ctx, params.name).then(() => ok))
  http.on(contract.resume, (ctx, { params }) => resumeSubscriber(ctx, params.name).then(() => ok))
  http.on(contract.redeliveries, (ctx, { query }) => listRedeliveries(ctx, query))
  http.on(contract.retry, (ctx, { params, body }) =>
    retryRedelivery(ctx, params.id, body.payload).then(() => ok),
  )
  http.on(contract.discard, (ctx, { params }) => discardRedelivery(ctx, params.id).then(() => ok))
  http.on(contract.retryAll, (ctx, { params }) => retryDead(ctx, params.name))
  http.on(contract.discardAll, (ctx, { params }) => discardDead(ctx, params.name))
  http.on(contract.replays, (ctx) => listReplays(ctx))
  http.on(contract.startReplay, (ctx, { body }) => startReplay(ctx, body))
  http.on(contract.cancelReplay, (ctx, { params }) => cancelReplay(ctx, params.id).then(() => ok))
  http.free(contract.deadJobs, (call) => listDeadJobs(call))
  http.free(contract.retryJob, (call, { params }) => retryDeadJob(call, params))
  http.free(contract.discardJob, (call, { params }) => discardDeadJob(call, params))
  http.on(contract.eventSettings, (ctx) => keptDaysOf(ctx))
  http.on(contract.changeEventSettings, (ctx, { body }) => changeKeptDays(ctx, body.keptDays))
}
