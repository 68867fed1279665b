import type { Source } from '@svar/contract'
import { must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { tellSource } from '../live.ts'
import { mayWrite } from '../policy.ts'
import { readLater } from '../reading/read-later.ts'
import { showSource } from '../show.ts'
import * as store from '../stores/sources.ts'

/** Has a source read again; what it gave before stays until then. One that is being read is left to it. */
export async function refreshSource(ctx: Context, id: string): Promise<Source> {
  must(mayWrite(ctx.actor))
  const found = await store.lockSource(ctx, id)
  if (found.state === 'working') return showSource(found)
  const source = await store.changeSource(ctx, id, { state: 'waiting', attempts: 0 })
  readLater(ctx, source)
  tellSource(ctx, source)
  return showSource(source)
}
