import type { StatusPart } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { tell } from '../../delivery/index.ts'
import { workspaceOf } from '../../identity/index.ts'
import { troubleWords } from './trouble-words.ts'

/** Somebody is told what needs a person, and what they can do, also when nobody looks at the status page. */
export async function tellTrouble(ctx: Context, alertId: string, part: StatusPart): Promise<void> {
  const { slug } = await workspaceOf(ctx)
  const link = `${ctx.platform.config.url}/admin/w/${slug}/status`
  await tell(ctx, {
    kind: 'system',
    key: `alert:${alertId}`,
    template: 'system_alert',
    params: (locale) => {
      const { what, mend } = troubleWords[locale][part]
      return { what, detail: mend, link }
    },
  })
}
