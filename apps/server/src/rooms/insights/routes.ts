import { insights as contract } from '@svar/contract'
import type { Call, Http } from '../../platform/http/http.ts'
import { sendExport } from './export/send-export.ts'
import { keepFacts } from './facts/keep-facts.ts'
import { countLater } from './jobs.ts'
import { momentNow } from './report/moment.ts'
import { reportOf } from './report/report.ts'

/** So many changed conversations are counted while somebody waits for the figures; more of them later. */
const AT_ONCE = 1000

export function routes(http: Http): void {
  http.on(contract.insightsNow, (ctx, { query }) => momentNow(ctx, query))
  http.free(contract.insightsReport, async (call, { query }) => {
    await upToDate(call)
    return call.inTenant((ctx) => reportOf(ctx, query))
  })
  http.free(contract.exportInsights, async (call, { query }) => {
    await upToDate(call)
    return sendExport(call, query)
  })
}

async function upToDate({ platform, tenantId }: Call): Promise<void> {
  if (!(await keepFacts(platform, tenantId, AT_ONCE))) await countLater(platform, tenantId)
}
