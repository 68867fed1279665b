import type { ServerFrame, SiteVisitor } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import type { LiveConnection } from '../../../platform/live/live.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import type { Visibility } from '../../teams/index.ts'
import { showVisitor } from '../show.ts'
import * as store from '../stores/presence.ts'
import { goneBefore } from './here.ts'

const MOST_IN_A_FRAME = 100
const MOST_KNOWN = 200
/** What another process wrote a moment ago may be seen only now. */
const OVERLAP_MS = 3000

export type Watcher = { visibility: Visibility; until: number }
export type Watchers = Map<LiveConnection, Watcher>

interface News {
  rows: store.VisitorRow[]
  known: Map<string, store.KnownVisitor>
  gone: string[]
  total: number
  isPartial: boolean
}

/** Looks at what changed since it last looked, and tells those who watch. One per workspace, while anybody does. */
export function createLookout(platform: Platform, tenantId: string, watchers: Watchers) {
  let looked = platform.clock.now()
  let total = -1
  const told = new Map<LiveConnection, Map<string, string>>()
  return async function look(): Promise<void> {
    const now = platform.clock.now()
    const news = await inTenant(platform, tenantId, system('visitors'), (ctx) => newsSince(ctx, looked, now))
    looked = now
    for (const connection of told.keys()) if (!watchers.has(connection)) told.delete(connection)
    for (const [connection, { visibility }] of watchers) {
      const before = told.get(connection) ?? new Map<string, string>()
      told.set(connection, before)
      const frame = frameOf(news, visibility, before)
      if (frame.seen.length || frame.gone.length || frame.isPartial || news.total !== total)
        connection.send(frame)
    }
    total = news.total
  }
}

async function newsSince(ctx: Context, since: Date, now: Date): Promise<News> {
  const here = goneBefore(now)
  const from = new Date(since.getTime() - OVERLAP_MS)
  const changed = await store.changedSince(ctx, here, from, MOST_IN_A_FRAME + 1)
  // What becomes of a conversation changes nothing in the visitor's own row.
  const inChat = await store.withContact(ctx, here, MOST_KNOWN)
  const rows = [...new Map([...inChat, ...changed].map((row) => [row.id, row])).values()]
  return {
    rows,
    known: await store.knownVisitors(
      ctx,
      rows.flatMap(({ contactId }) => contactId ?? []),
    ),
    gone: await store.goneBetween(ctx, goneBefore(from), here),
    total: await store.countHere(ctx, here),
    isPartial: changed.length > MOST_IN_A_FRAME,
  }
}

/** What this one was not told yet. */
function frameOf(
  news: News,
  visibility: Visibility,
  told: Map<string, string>,
): ServerFrame & { t: 'visitors' } {
  const seen: SiteVisitor[] = []
  for (const row of news.rows) {
    const visitor = showVisitor(row, news.known.get(row.contactId ?? ''), visibility)
    const text = JSON.stringify(visitor)
    if (told.get(row.id) === text) continue
    told.set(row.id, text)
    seen.push(visitor)
  }
  const gone = news.gone.filter((id) => told.get(id) !== '')
  // They were told of; nobody has to hear it again while the look-outs overlap.
  for (const id of gone) told.set(id, '')
  if (told.size > 20_000) told.clear()
  return { t: 'visitors', total: news.total, seen, gone, isPartial: news.isPartial }
}
