import { errorTracking as contract } from '@svar/contract'
import type { Http } from '../../../platform/http/http.ts'
import * as change from './groups/change.ts'
import { errorsOfConversation, eventsOfGroup, groupDetails, searchGroups } from './groups/queries.ts'
import { countOf, summaryOf } from './groups/summary.ts'
import { openDoor } from './intake/door.ts'
import { noteAdminFault } from './own/note-admin-fault.ts'
import { noteChatFault } from './own/note-chat-fault.ts'
import { reportOwnFaults } from './own/report-own-faults.ts'
import * as keys from './projects/keys.ts'
import * as projects from './projects/projects.ts'
import { releasesAndEnvironments } from './projects/releases.ts'
import { keepSourceMap, sourceMapsOf } from './source-maps/source-maps.ts'

const ok = { ok: true } as const

export function routes(http: Http): void {
  openDoor(http)
  reportOwnFaults(http)
  http.free(contract.reportAdminFault, (call, { body }) => noteAdminFault(call, body).then(() => ok))
  http.free(contract.reportChatFault, (call, { body }) => noteChatFault(call, body).then(() => ok))
  projectRoutes(http)
  http.on(contract.errorGroups, (ctx, { query }) => searchGroups(ctx, query))
  http.on(contract.errorCount, (ctx) => countOf(ctx))
  http.on(contract.errorSummary, (ctx, { query }) => summaryOf(ctx, query.project ?? null))
  http.on(contract.errorGroup, (ctx, { params }) => groupDetails(ctx, params.id))
  http.on(contract.errorEvents, (ctx, { params, query }) => eventsOfGroup(ctx, params.id, query))
  http.on(contract.resolveError, (ctx, { params, body }) =>
    change.resolve(ctx, params.id, body.inNextRelease),
  )
  http.on(contract.ignoreError, (ctx, { params, body }) => change.ignore(ctx, params.id, body))
  http.on(contract.reopenError, (ctx, { params }) => change.reopen(ctx, params.id))
  http.on(contract.assignError, (ctx, { params, body }) => change.assign(ctx, params.id, body.memberId))
  http.on(contract.mergeErrors, (ctx, { params, body }) => change.merge(ctx, params.id, body.ids))
  http.on(contract.splitError, (ctx, { params, body }) => change.split(ctx, params.id, body.fingerprintId))
  http.on(contract.removeError, (ctx, { params }) => change.remove(ctx, params.id).then(() => ok))
  http.on(contract.errorsOfConversation, async (ctx, { params }) => ({
    items: await errorsOfConversation(ctx, params.id),
  }))
}

function projectRoutes(http: Http): void {
  http.on(contract.errorProjects, async (ctx) => ({ items: await projects.projectsOf(ctx) }))
  http.on(contract.createErrorProject, (ctx, { body }) => projects.createProject(ctx, body))
  http.on(contract.changeErrorProject, (ctx, { params, body }) =>
    projects.changeProject(ctx, params.id, body),
  )
  http.on(contract.removeErrorProject, (ctx, { params }) =>
    projects.removeProject(ctx, params.id).then(() => ok),
  )
  http.on(contract.errorReleases, (ctx, { params }) => releasesAndEnvironments(ctx, params.id))
  http.on(contract.errorKeys, async (ctx, { params }) => ({ items: await keys.keysOf(ctx, params.id) }))
  http.on(contract.createErrorKey, (ctx, { params, body }) => keys.createKey(ctx, params.id, body))
  http.on(contract.changeErrorKey, (ctx, { params, body }) => keys.changeKey(ctx, params.id, body))
  http.on(contract.removeErrorKey, (ctx, { params }) => keys.removeKey(ctx, params.id).then(() => ok))
  http.on(contract.errorSourceMaps, async (ctx, { params }) => ({
    items: await sourceMapsOf(ctx, params.id),
  }))
  http.free(contract.uploadErrorSourceMap, (call, { params, query }) => keepSourceMap(call, params.id, query))
}
