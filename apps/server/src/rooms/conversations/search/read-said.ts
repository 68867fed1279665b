import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/search.ts'
import * as kept from '../stores/search-lines.ts'
import { placeWords } from './places.ts'
import { searchWords } from './words.ts'

const CONVERSATIONS = 300
const MESSAGES = 1000
/** So many lines are filed by the word together: one by one, each of their words would be written for each line. */
const FILED_TOGETHER = 8192
/** A transaction that began before the last look may commit after it: what was said shortly before is looked at again. */
const LOOK_BACK_MS = 120_000

/**
 * Reads what was said and not yet read, so that it can be found. Runs beside the messages and never within their
 * transactions; where it stops it goes on.
 * @param signal ends it early
 * @returns how many lines were read; null while another reads
 */
export async function readSaid(
  platform: Platform,
  tenantId: string,
  signal?: AbortSignal,
): Promise<number | null> {
  let total = 0
  for (;;) {
    const read = await inTenant(platform, tenantId, system('search'), readSome)
    if (read === null) return null
    total += read.lines
    if (!read.more || signal?.aborted) return total
  }
}

async function readSome(ctx: Context): Promise<{ lines: number; more: boolean } | null> {
  const state = await store.lockSearchState(ctx)
  if (!state) return null
  const since = state.lookedUntil && new Date(state.lookedUntil.getTime() - LOOK_BACK_MS)
  const looked = ctx.clock.now()
  const active = await store.unreadSince(ctx, since, CONVERSATIONS)
  const pending = (await store.pendingReading(ctx, CONVERSATIONS)).filter(
    ({ id }) => !active.some((one) => one.id === id),
  )
  const unread = [...active, ...pending]
  if (unread.length === 0) {
    await store.saveSearchState(ctx, { ...state, lookedUntil: looked })
    return { lines: 0, more: false }
  }
  const messages = await store.unreadMessages(ctx, unread, MESSAGES)
  const cut = messages.length >= MESSAGES
  const read = takeLines(unread, messages, state.nextLine, cut)
  await keep(ctx, read)
  const full = cut || active.length >= CONVERSATIONS || pending.length >= CONVERSATIONS
  const lookedUntil = full ? furthest(state, active, read.done, looked) : looked
  const nextLine = state.nextLine + read.lines.length
  const filedUntil = await file(ctx, { ...state, nextLine })
  await store.saveSearchState(ctx, { nextLine, filedUntil, lookedUntil })
  return { lines: read.lines.length, more: full }
}

/** As far as everything was read: nothing that lies before it is looked at again, but for the last moments. */
function furthest(
  { lookedUntil }: store.SearchState,
  active: store.Unread[],
  done: string[],
  now: Date,
): Date | null {
  const read = active.filter(({ id }) => done.includes(id)).at(-1)
  if (!read) return lookedUntil
  return new Date(Math.min(read.lastMessageAt.getTime() + LOOK_BACK_MS, now.getTime()))
}

interface Read {
  lines: kept.Line[]
  progress: store.Progress[]
  done: string[]
  dropped: number[]
}

/** Gives numbers to the headings that changed and to the messages; what was cut off is left for the next time. */
function takeLines(unread: store.Unread[], messages: store.SaidRow[], from: number, cut: boolean): Read {
  const read: Read = { lines: [], progress: [], done: [], dropped: [] }
  const of = Map.groupBy(messages, ({ conversationId }) => conversationId)
  const lastId = messages.at(-1)?.conversationId
  const reached = cut ? unread.findIndex(({ id }) => id === lastId) : unread.length
  const add = (id: string, text: string, locale: string | null) => {
    const line = from + read.lines.length
    read.lines.push({ line, id, words: [...searchWords(text, locale)] })
    return line
  }
  for (const [place, one] of unread.entries()) {
    if (place > reached) break
    let { headingLine } = one
    if (one.heading !== one.readHeading) {
      if (headingLine !== null) read.dropped.push(headingLine)
      headingLine = add(one.id, one.heading, one.locale)
    }
    const said = of.get(one.id) ?? []
    for (const message of said) add(message.id, textOf(message), message.locale ?? one.locale)
    const seq = place === reached ? (said.at(-1)?.seq ?? one.readSeq) : one.lastSeq
    read.progress.push({ conversationId: one.id, seq, heading: one.heading, headingLine })
    if (place < reached) read.done.push(one.id)
  }
  return read
}

const textOf = ({ text, authorName, files }: store.SaidRow) => [text, authorName, files].join(' ')

async function keep(ctx: Context, { lines, progress, done, dropped }: Read): Promise<void> {
  await kept.dropLines(ctx, dropped)
  await kept.addLines(ctx, lines)
  await store.saveProgress(ctx, progress)
  await store.wasRead(ctx, done)
}

/** Files the latest lines by the word when there are enough of them. @returns up to where it is filed */
async function file(ctx: Context, { nextLine, filedUntil }: store.Extent): Promise<number> {
  if (nextLine - filedUntil < FILED_TOGETHER) return filedUntil
  const lines = await kept.recentLines(ctx, filedUntil)
  const placed = placeWords(lines.map(({ line, words }) => [line, words]))
  await kept.addPlaces(ctx, placed)
  const words = [...new Set(placed.map(({ word }) => word))].filter((word) => !/\d/.test(word))
  await kept.addVocabulary(ctx, words, filedUntil)
  await kept.dropRecentLines(ctx)
  return nextLine
}
