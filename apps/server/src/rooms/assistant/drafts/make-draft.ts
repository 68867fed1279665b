import type { Locale } from '@svar/contract'
import { purposeOf } from '@svar/language'
import { system } from '../../../kernel/actor.ts'
import { spareTurn } from '../../../kernel/spare-turn.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { conversation as conversationOf, history, type MessageRow } from '../../conversations/index.ts'
import { workspaceOf } from '../../identity/index.ts'
import { memoryLines } from '../remember.ts'
import { settingsOf } from '../settings.ts'
import * as store from '../stores/drafts.ts'
import { named } from '../turn/answer-conversation.ts'
import { makeAnswer } from '../turn/make-answer.ts'
import type { Answer, Question, Words } from '../turn/turn.ts'
import { tellDraft } from './tell.ts'

const HISTORY = 24
/** Of what nobody has answered, so many of the last messages are what it is about now. */
const ASKED_AT_MOST = 6
const LIMIT_MS = 30_000
/** Customers are served first; an agent who reads what they wrote needs no less. */
const PUT_OFF_AT_MOST_MS = 1_000
const unseen: Words = { write: () => {}, withdraw: () => {}, isUnseen: true }

/**
 * Keeps what the assistant would answer to a customer whom a person has, where the knowledge holds an answer. A
 * message has one draft at most, so run again it adds none.
 */
export async function makeDraft(platform: Platform, tenantId: string, conversationId: string): Promise<void> {
  const within = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(platform, tenantId, system('assistant'), work)
  await spareTurn(PUT_OFF_AT_MOST_MS)
  const ground = await within((ctx) => gather(ctx, conversationId))
  if (!ground) return
  const { last, asked, ...input } = ground
  const made = await answerTo(platform, tenantId, conversationId, { ...input, asked })
  if (!made) return
  const { question, locale, answer } = made
  await within(async (ctx) => {
    const { text, engine, sources, receipts } = answer
    const { id: messageId, seq } = last
    const about = { conversationId, messageId, seq, question, locale }
    // What the customer wrote meanwhile is answered by the draft that it asked for itself.
    if ((await unanswered(ctx, conversationId))?.open.at(-1)?.id !== messageId) return
    const row = { id: ctx.newId(), ...about, engine, text, sources, receipts, createdAt: ctx.clock.now() }
    if (await store.addDraft(ctx, row)) tellDraft(ctx, conversationId)
  })
}

type Ground = Omit<NonNullable<Awaited<ReturnType<typeof gather>>>, 'last'>

/** The last message by itself; where that says nothing, together with what was not answered before it. */
async function answerTo(
  platform: Platform,
  tenantId: string,
  conversationId: string,
  { asked, said, ...input }: Ground,
) {
  const signal = AbortSignal.timeout(LIMIT_MS)
  for (const count of new Set([1, asked.length])) {
    const open = asked.slice(-count)
    const text = open.map((message) => message.text).join('\n')
    const before = said.filter(({ seq }) => seq < (open[0]?.seq ?? 0))
    const question: Question = { ...input.question, text, history: before.map(turnOf) }
    const about = { ...input, platform, tenantId, conversationId, question, words: unseen, signal }
    const { understood, answer } = await makeAnswer(about)
    if (saysSomething(answer)) return { question: text, locale: understood.locale, answer }
  }
  return null
}

const turnOf = (message: MessageRow) => ({
  from: message.authorKind === 'visitor' ? ('customer' as const) : ('assistant' as const),
  text: named(message),
})

/** An answer that rests on something: pleasantries a person has better ones of. */
const saysSomething = ({ text, held, sources, receipts }: Answer): boolean =>
  text.trim() !== '' && held && (sources.length > 0 || receipts.some(({ evidence }) => evidence === 'tool'))

/** What was said, and of it what the customer wrote since a person did; null where no person has it or is waited for. */
async function unanswered(ctx: Context, conversationId: string) {
  const row = await conversationOf(ctx, conversationId)
  if (!row || (row.status !== 'human' && row.status !== 'waiting')) return null
  const said = (await history(ctx, conversationId, HISTORY)).filter(({ kind }) => kind === 'text')
  const answered = said.findLast(({ authorKind }) => authorKind === 'member')?.seq ?? 0
  return { row, said, open: said.filter(({ authorKind, seq }) => authorKind === 'visitor' && seq > answered) }
}

/** The assistant answered, and did not offer a person instead. */
const isAnswer = ({ authorKind, body }: MessageRow): boolean =>
  authorKind === 'assistant' && !body.buttons?.some(({ action }) => action === 'request_person')

async function gather(ctx: Context, conversationId: string) {
  const waiting = await unanswered(ctx, conversationId)
  const last = waiting?.open.at(-1)
  if (!waiting || !last || (await store.hasDraft(ctx, last.id))) return null
  const { row, said, open } = waiting
  // What the assistant could answer is answered; who asked for a person has asked for that only.
  const found = said.findLast(isAnswer)?.seq ?? 0
  const asked = open
    .slice(-ASKED_AT_MOST)
    .filter(({ seq, text }) => seq > found && purposeOf(text) !== 'wants_person')
  if (asked.length === 0) return null
  const workspace = await workspaceOf(ctx)
  const question = {
    localeHint: (row.locale ?? last.locale ?? workspace.locale) as Locale,
    personWasOffered: false,
    offered: [],
    misses: 0,
    memories: await memoryLines(ctx, row.contactId),
  }
  return { question, asked, said, workspace, settings: await settingsOf(ctx), last }
}
