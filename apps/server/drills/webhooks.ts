import type { Drill, DrillOptions, DrillReport } from './drill.ts'
import { ownWebhooksDrill } from './world/own-webhooks.ts'
import { reportsDrill } from './world/provider-reports.ts'

export const webhooks: Drill = {
  promise: 'Webhooks count once, in order, and only when they are genuine.',
  about:
    'A thousand events, each in one to five copies, shuffled ' +
    'and mixed with stale and tampered ones, into our door for providers; and a thousand of ours, as their receiver ' +
    'reads them by Standard Webhooks. What stands in the end is as if each had come in order and once.',
  async run(options: DrillOptions): Promise<DrillReport> {
    const events = options.quick ? 300 : 1000
    const into = await reportsDrill(events, options.random)
    const out = await ownWebhooksDrill(events, options.random)
    return { figures: { ...into.figures, ...out.figures }, broken: [...into.broken, ...out.broken] }
  },
}
