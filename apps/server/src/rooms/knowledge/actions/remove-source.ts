import { must } from '../../../kernel/errors.ts'
import { enqueue } from '../../../platform/jobs/jobs.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { tellSourceRemoved } from '../live.ts'
import { mayWrite } from '../policy.ts'
import { forgetFileJob } from '../reading/read-later.ts'
import * as documents from '../stores/documents.ts'
import { replacePassages } from '../stores/passages.ts'
import * as store from '../stores/sources.ts'

/**
 * Removes a source with all that was read from it. A job that reads it ends when it wants to write the next time.
 * @throws AppError `forbidden`, `not_found`
 */
export async function removeSource(ctx: Context, id: string): Promise<void> {
  must(mayWrite(ctx.actor))
  const source = await store.lockSource(ctx, id)
  await replacePassages(ctx, { sourceId: id }, [])
  await documents.removeDocumentsOf(ctx, id)
  await store.removeSourceRow(ctx, id)
  if (source.fileId) enqueue(ctx, forgetFileJob, { fileId: source.fileId })
  tellSourceRemoved(ctx, id)
}
