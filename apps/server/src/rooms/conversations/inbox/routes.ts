import { contract } from '@svar/contract'
import type { Http } from '../../../platform/http/http.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { findSaid } from '../search/find-said.ts'
import { showConversation } from '../show.ts'
import { bulk } from './bulk.ts'
import { draftIn, dropDraft, holdSeconds, keepDraft, listDrafts, setHoldSeconds } from './composer.ts'
import { countInbox, searchOf } from './lists.ts'
import { merge, type Rearranged, split } from './rearrange.ts'
import { changeFilter, removeFilter, saveFilter, visibleFilters } from './saved-filters.ts'
import { cancelScheduled, changeScheduled, listScheduled, schedule } from './scheduled.ts'
import { addTag, changeTag, listTags, mergeTag, removeTag } from './tags.ts'
import { undoBulk } from './undo-bulk.ts'
import { listRearrangements, undoRearrangement } from './undo-rearrange.ts'

const { inbox } = contract
const done = { ok: true as const }

export function inboxRoutes(http: Http): void {
  findRoutes(http)
  tagRoutes(http)
  changeRoutes(http)
  writingRoutes(http)
}

function findRoutes(http: Http) {
  http.on(inbox.counts, (ctx) => countInbox(ctx))
  http.on(inbox.search, async (ctx, { query: { q, cursor, limit, ...given } }) =>
    findSaid(ctx, q, await searchOf(ctx, given), { cursor, limit }),
  )
  http.on(inbox.filters, async (ctx) => ({ items: await visibleFilters(ctx) }))
  http.on(inbox.saveFilter, (ctx, { body }) => saveFilter(ctx, body))
  http.on(inbox.changeFilter, (ctx, { params, body }) => changeFilter(ctx, params.id, body))
  http.on(inbox.removeFilter, (ctx, { params }) => removeFilter(ctx, params.id).then(() => done))
}

function tagRoutes(http: Http) {
  http.on(inbox.tags, async (ctx) => ({ items: await listTags(ctx) }))
  http.on(inbox.addTag, (ctx, { body }) => addTag(ctx, body))
  http.on(inbox.changeTag, (ctx, { params, body }) => changeTag(ctx, params.id, body))
  http.on(inbox.mergeTag, (ctx, { params, body }) => mergeTag(ctx, params.id, body.into))
  http.on(inbox.removeTag, (ctx, { params }) => removeTag(ctx, params.id).then(() => done))
}

const shown = (ctx: Context, { conversation, rearrangement }: Rearranged) => ({
  conversation: showConversation(ctx.platform, conversation),
  rearrangement,
})

function changeRoutes(http: Http) {
  http.on(inbox.bulk, (ctx, { body }) => bulk(ctx, body))
  http.on(inbox.undo, (ctx, { body }) => undoBulk(ctx, body.token))
  http.on(inbox.merge, async (ctx, { params, body }) => shown(ctx, await merge(ctx, params.id, body.with)))
  http.on(inbox.split, async (ctx, { params, body }) => shown(ctx, await split(ctx, params.id, body.fromSeq)))
  http.on(inbox.rearrangements, async (ctx, { params }) => ({
    items: await listRearrangements(ctx, params.id),
  }))
  http.on(inbox.undoRearrangement, async (ctx, { params }) => {
    const { kept, other } = await undoRearrangement(ctx, params.id)
    return { kept: showConversation(ctx.platform, kept), other: showConversation(ctx.platform, other) }
  })
}

function writingRoutes(http: Http) {
  http.on(inbox.scheduled, async (ctx, { query }) => ({
    items: await listScheduled(ctx, query.conversationId),
  }))
  http.on(inbox.schedule, (ctx, { params, body }) => schedule(ctx, params.id, body))
  http.on(inbox.changeScheduled, (ctx, { params, body }) => changeScheduled(ctx, params.id, body))
  http.on(inbox.cancelScheduled, (ctx, { params }) => cancelScheduled(ctx, params.id))
  http.on(inbox.drafts, async (ctx) => ({ items: await listDrafts(ctx) }))
  http.on(inbox.draft, async (ctx, { params }) => ({ draft: await draftIn(ctx, params.id) }))
  http.on(inbox.keepDraft, (ctx, { params, body }) => keepDraft(ctx, params.id, body))
  http.on(inbox.dropDraft, (ctx, { params }) => dropDraft(ctx, params.id).then(() => done))
  http.on(inbox.settings, async (ctx) => ({ holdSeconds: await holdSeconds(ctx) }))
  http.on(inbox.changeSettings, async (ctx, { body }) => {
    if (body.holdSeconds !== undefined) await setHoldSeconds(ctx, body.holdSeconds)
    return { holdSeconds: await holdSeconds(ctx) }
  })
}
