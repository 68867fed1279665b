import { contract } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { refuseDraft, settleHint, takeDraft } from './drafts/decide.ts'
import { draftOf, figuresOf, hintsOf } from './drafts/queries.ts'
import { removeTest } from './stores/kept-tests.ts'
import { testsOf } from './training/queries.ts'
import { runTests } from './training/run-tests.ts'
import { teach } from './training/teach.ts'

const { assist: a } = contract
const ok = { ok: true } as const

export function assistRoutes(http: Http): void {
  http.on(a.draft, async (ctx, { params }) => ({ draft: await draftOf(ctx, params.id) }))
  http.on(a.takeDraft, (ctx, { params }) => takeDraft(ctx, params.id).then(() => ok))
  http.on(a.refuseDraft, (ctx, { params, body }) => refuseDraft(ctx, params.id, body).then(() => ok))
  http.on(a.draftFigures, (ctx, { query }) => figuresOf(ctx, query.days))
  http.on(a.hints, async (ctx) => ({ items: await hintsOf(ctx) }))
  http.on(a.settleHint, (ctx, { params }) => settleHint(ctx, params.id).then(() => ok))
  http.free(a.teach, (call, { body }) => teach(call, body))
  http.on(a.tests, (ctx) => testsOf(ctx))
  http.free(a.runTests, ({ platform, tenantId }) => runTests(platform, tenantId))
  http.on(a.removeTest, (ctx, { params }) => removeTest(ctx, params.id).then(() => ok))
}
