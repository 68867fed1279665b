import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Problem, Source } from '@svar/contract'
import type { CrawlEvent, Frontier } from '../../../platform/crawl/index.ts'
import * as store from '../stores/sources.ts'
import type { Reading } from './reading.ts'

const packed = promisify(gzip)
const unpacked = promisify(gunzip)

/** One crawl of a website; when it was cut off, the next run goes on with the same one. */
export interface Crawl {
  reading: Reading
  /** Pages carry it, so that those which it did not meet are known at its end. */
  id: string
  /** Where it stood when it was cut off. */
  frontier: Frontier | null
  /** The first thing that went wrong. */
  problem: Problem | null
  /** Pages may be there that could not be read just now. */
  isIncomplete: boolean
}

/** Goes on with the crawl that was cut off, or begins a new one. */
export async function beginCrawl(reading: Reading): Promise<Crawl> {
  const { source } = reading
  const kept = await reading.write((ctx) => store.frontierOf(ctx, source.id))
  const going = { reading, problem: null, isIncomplete: false }
  if (kept && source.crawlId) {
    const frontier = JSON.parse((await unpacked(kept)).toString()) as Frontier
    return { ...going, id: source.crawlId, frontier }
  }
  const id = await reading.write(async (ctx) => {
    const crawlId = ctx.newId()
    await store.changeSource(ctx, source.id, { crawlId })
    return crawlId
  })
  return { ...going, id, frontier: null }
}

export const pack = (frontier: Frontier): Promise<Buffer> => packed(JSON.stringify(frontier), { level: 1 })

/** How far it is, of what it knows of by now. */
export function progressOf(
  { frontier }: CrawlEvent,
  current: string,
  maxPages: number,
): NonNullable<Source['progress']> {
  const { fetched, skipped, failed } = frontier.counts
  const done = fetched + skipped + failed
  return {
    done,
    total: Math.max(done, Math.min(done + frontier.queue.length, skipped + failed + maxPages)),
    current,
  }
}
