import type { SaidHit } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { ConversationRow, MessageRow } from '../rows.ts'
import { showConversation, showMessage } from '../show.ts'
import * as store from '../stores/find-said.ts'
import { extentOf } from '../stores/search.ts'
import { type Candidate, candidates, type Question, readQuestion } from './ask.ts'
import { snippet } from './snippet.ts'

/** So many lines are looked at first, and twice as many each time that they were too few. */
const FIRST_LOOK = 32
/** What somebody may not see is passed over; after so many the search ends. */
const MOST_LOOKED_AT = 10_000
const MOST_CONVERSATIONS = 1000

/**
 * Finds what was said: the lines that hold all words, the best first. What was said within the last seconds may not
 * have been read yet.
 */
export async function findSaid(
  ctx: Context,
  q: string,
  wanted: store.Search,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: SaidHit[]; next: string | null }> {
  const extent = await extentOf(ctx)
  const question = await readQuestion(ctx, q, extent)
  const ordered = await candidates(ctx, question, {
    lines: extent.nextLine,
    after: readCursor(cursor),
    most: MOST_LOOKED_AT,
  })
  const found = await visibleOf(ctx, ordered, wanted, limit + 1)
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const next = found.length > limit && last ? `${last.score}.${last.line}` : null
  return { items: await show(ctx, page, question), next }
}

/** The conversations in which something was said, the best first. */
export async function conversationsSaying(ctx: Context, q: string): Promise<string[]> {
  const extent = await extentOf(ctx)
  const question = await readQuestion(ctx, q, extent)
  const ordered = await candidates(ctx, question, { lines: extent.nextLine, most: MOST_CONVERSATIONS * 5 })
  const places = ordered.map(({ line }) => line)
  const ids = new Set(await store.conversationsOfLines(ctx, places))
  return [...ids].slice(0, MOST_CONVERSATIONS)
}

function readCursor(cursor = ''): Candidate | null {
  const [score = Number.NaN, line = Number.NaN] = cursor.split('.').map(Number)
  return Number.isInteger(score) && Number.isInteger(line) ? { score, line } : null
}

type FoundAt = store.Found & Candidate

async function visibleOf(
  ctx: Context,
  ordered: Candidate[],
  wanted: store.Search,
  limit: number,
): Promise<FoundAt[]> {
  const found: FoundAt[] = []
  let at = 0
  for (let look = FIRST_LOOK; at < ordered.length && found.length < limit; look *= 2) {
    const some = ordered.slice(at, at + look)
    at += look
    const rows = await store.foundLines(
      ctx,
      some.map(({ line }) => line),
      wanted,
    )
    const byLine = new Map(rows.map((row) => [row.line, row]))
    for (const one of some) {
      const row = byLine.get(one.line)
      if (row) found.push({ ...row, ...one })
    }
  }
  return found.slice(0, limit)
}

async function show(ctx: Context, page: FoundAt[], { forms }: Question): Promise<SaidHit[]> {
  const conversations = byId(
    await store.conversationsByIds(ctx, [...new Set(page.map(({ conversationId }) => conversationId))]),
  )
  const messages = byId(
    await store.messagesByIds(
      ctx,
      page.flatMap(({ messageId }) => messageId ?? []),
    ),
  )
  return page.flatMap(({ conversationId, messageId }) => {
    const conversation = conversations.get(conversationId)
    if (!conversation) return []
    const message = messageId ? messages.get(messageId) : undefined
    return [hit(ctx, conversation, message ?? null, forms)]
  })
}

function hit(
  ctx: Context,
  conversation: ConversationRow,
  message: MessageRow | null,
  forms: ReadonlySet<string>,
): SaidHit {
  const locale = message?.locale ?? conversation.locale
  const text = message ? textOf(message) : headingOf(conversation)
  const shown = message && showMessage(ctx.platform, ctx.tenantId, message)
  return {
    conversation: showConversation(ctx.platform, conversation),
    message: shown && {
      id: shown.id,
      seq: shown.seq,
      kind: shown.kind,
      author: shown.author,
      createdAt: shown.createdAt,
    },
    snippet: snippet(text, locale, forms),
  }
}

const textOf = ({ text, body }: MessageRow) =>
  [text, ...(body.attachments ?? []).map(({ name }) => name)].filter((part) => part !== '').join(' · ')
const headingOf = ({ topic, contactName, contactEmail, contactPhone }: ConversationRow) =>
  [topic, contactName, contactEmail, contactPhone].filter((part) => part).join(' · ')
const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]))
