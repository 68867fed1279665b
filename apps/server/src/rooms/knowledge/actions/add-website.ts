import type { crawlOptions, Locale, Source } from '@svar/contract'
import type { z } from 'zod'
import { AppError, must } from '../../../kernel/errors.ts'
import { crawlUrl } from '../../../platform/crawl/index.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { tellSource } from '../live.ts'
import { mayWrite } from '../policy.ts'
import { readLater } from '../reading/read-later.ts'
import { showSource } from '../show.ts'
import * as store from '../stores/sources.ts'

export interface WebsiteInput {
  url: string
  crawl?: z.input<typeof crawlOptions>
  locale?: Locale | null
}

/**
 * Adds a website; a job reads it page by page.
 * @throws AppError `forbidden`; `bad_request` for what is no web page's address; `conflict` where it is there already
 */
export async function addWebsiteSource(
  ctx: Context,
  { url, crawl = {}, locale = null }: WebsiteInput,
): Promise<Source> {
  must(mayWrite(ctx.actor))
  const address = crawlUrl(url)
  if (!address)
    throw new AppError('bad_request', 'Write the address as https://example.com, without a user name.')
  const { maxPages = 200, maxDepth = 4, everyDays = 7 } = crawl
  const source = await store.addSource(ctx, {
    id: ctx.newId(),
    kind: 'website',
    title: titleOf(address),
    url: address,
    locale,
    crawl: { maxPages, maxDepth, everyDays },
  })
  if (!source) throw new AppError('conflict', 'This website is a source already. Have it read again instead.')
  readLater(ctx, source)
  tellSource(ctx, source)
  return showSource(source)
}

/** `example.com/help`, as people say it. */
function titleOf(address: string): string {
  const { host, pathname } = new URL(address)
  return `${host.replace(/^www\./, '')}${pathname}`.replace(/\/$/, '').slice(0, 300)
}
