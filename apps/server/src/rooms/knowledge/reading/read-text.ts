import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/sources.ts'
import type { SourceRow } from '../tables.ts'
import { keepDocument } from './keep-document.ts'
import type { Reading } from './reading.ts'

/** Cuts a text into passages and says that it is ready. */
export async function keepText(ctx: Context, source: SourceRow, text: string): Promise<SourceRow> {
  await keepDocument(ctx, source, { address: '', title: source.title, url: source.url, sections: [{ text }] })
  await store.changeSource(ctx, source.id, { state: 'ready', problem: null, progress: null })
  return store.countSource(ctx, source.id)
}

/** A text too long to be cut while its sender waits. */
export async function readText(reading: Reading): Promise<void> {
  await reading.finish(async (ctx, source) => {
    await keepDocument(ctx, source, {
      address: '',
      title: source.title,
      url: source.url,
      sections: [{ text: await store.contentOf(ctx, source.id) }],
    })
    return { state: 'ready' }
  })
}
