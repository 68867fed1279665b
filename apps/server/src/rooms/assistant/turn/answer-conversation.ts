import type { Locale } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import { randomToken } from '../../../kernel/ids.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import {
  assistantMayWrite,
  conversation as conversationOf,
  history,
  type MessageRow,
  requestPerson,
  sendMessage,
  streamAnswer,
  updateConversation,
} from '../../conversations/index.ts'
import { workspaceOf } from '../../identity/index.ts'
import { memoryLines } from '../remember.ts'
import { settingsOf } from '../settings.ts'
import * as store from '../store.ts'
import { afterOthers } from './in-turn.ts'
import { hasListeners, tellListeners } from './listeners.ts'
import { makeAnswer } from './make-answer.ts'
import { asksForPerson } from './person-wish.ts'
import { saidByPeople } from './said-by-people.ts'
import type { Answer, Question, Understood, Words } from './turn.ts'
import { watchHands } from './watch-hands.ts'

const LEASE_SECONDS = 40
/** Begins every lease of this process. */
const PROCESS = `${randomToken(6)}.`
const HISTORY = 24
const LIMIT_MS = 30_000

/**
 * Answers what a customer has written and nobody has answered. One turn at a time in a conversation, in whatever
 * process; what comes meanwhile is answered next. Run again, it says nothing twice: an answer's client id is the
 * number of the message that it answers.
 */
export function answerConversation(
  platform: Platform,
  tenantId: string,
  conversationId: string,
): Promise<void> {
  return afterOthers(platform, conversationId, () => answerAll(platform, tenantId, conversationId))
}

/** One turn in one conversation. */
interface Turn {
  platform: Platform
  tenantId: string
  conversationId: string
  lease: string
  /** What the leases of this process begin with, where no other process works here; else null. */
  alone: string | null
}

async function answerAll(platform: Platform, tenantId: string, conversationId: string): Promise<void> {
  const lease = `${PROCESS}${randomToken(12)}`
  // With the embedded database nobody else works here: another process's lease is one that was killed in its turn.
  const alone = platform.config.databaseUrl === null ? PROCESS : null
  const turn = { platform, tenantId, conversationId, lease, alone }
  for (let isOpen = true; isOpen; ) {
    const ground = await inTenant(platform, tenantId, system('assistant'), (ctx) => begin(ctx, turn))
    isOpen = ground !== null && (await answerOnce(turn, ground))
  }
}

/** Takes the turn, where there is something to answer and nobody has it. */
async function begin(ctx: Context, { conversationId, lease, alone }: Turn) {
  const answered = await store.takeTurn(ctx, conversationId, lease, LEASE_SECONDS, alone)
  if (answered === null) return null
  const ground = await gather(ctx, conversationId, answered)
  if (ground === null) await store.giveBackTurn(ctx, conversationId, lease, answered)
  return ground
}

/**
 * Gives the turn back. Who wrote while it was taken found it taken, so it is looked once more. The row of the turn is
 * held from here to the commit: who comes now waits, and finds it free.
 * @returns whether something is not answered
 */
async function end(ctx: Context, { conversationId, lease }: Turn, upTo: number): Promise<boolean> {
  await store.giveBackTurn(ctx, conversationId, lease, upTo)
  const { open } = await unanswered(ctx, conversationId, upTo)
  return open.length > 0
}

async function unanswered(ctx: Context, conversationId: string, answeredSeq: number) {
  const row = await conversationOf(ctx, conversationId)
  if (!row || !assistantMayWrite(row)) return { row, said: [], open: [] }
  const all = await history(ctx, conversationId, HISTORY)
  const said = all.filter((message) => message.kind === 'text')
  // What a person wrote answers all before it; what the assistant wrote, only what it knew of when it began.
  const lastAnswer = said.findLast((message) => message.authorKind === 'member')?.seq ?? 0
  const open = said.filter(
    (message) => message.authorKind === 'visitor' && message.seq > Math.max(answeredSeq, lastAnswer),
  )
  // Who asked for a person had one; asked again of the assistant, it would only fetch the next.
  const handedBack = all.findLast((message) => message.body.event?.type === 'handed_back')?.seq ?? 0
  const isOpen = ({ seq, text }: MessageRow) => seq > handedBack || !asksForPerson(text)
  return { row, said, open: open.filter(isOpen) }
}

type Ground = NonNullable<Awaited<ReturnType<typeof gather>>>

/** Answers, and gives the turn back. @returns whether something is not answered yet */
async function answerOnce(turn: Turn, { upTo, answered, ...input }: Ground): Promise<boolean> {
  const { platform, tenantId, conversationId } = turn
  const turnId = `${conversationId}-${upTo}`
  const stream = streamAnswer(platform, tenantId, conversationId, turnId)
  const words = wordsTo(stream, (text) => tellListeners(platform, conversationId, text))
  words.isUnseen = !isSeen(platform, tenantId, conversationId)
  stream.state('thinking')
  const hands = watchHands(platform, tenantId, conversationId)
  const signal = AbortSignal.any([hands.signal, AbortSignal.timeout(LIMIT_MS)])
  let hasSaid = false
  try {
    const made = await makeAnswer({ platform, tenantId, conversationId, ...input, words, signal })
    const { settings, question } = input
    const about = { conversationId, upTo, turnId, persona: settings.name, misses: question.misses }
    const { isSaid, isOpen } = await say(turn, { ...about, ...made })
    hasSaid = isSaid && made.answer.text !== ''
    return isOpen
  } catch (error) {
    await inTenant(platform, tenantId, { kind: 'assistant' }, (ctx) => end(ctx, turn, answered))
    throw error
  } finally {
    hands.end()
    // A turn that only fetched a person has no words to wait for.
    stream.state(hasSaid ? 'done' : 'withdrawn')
  }
}

/** As far as this process knows: words that come through another one need not be slow either. */
const isSeen = (platform: Platform, tenantId: string, conversationId: string) =>
  hasListeners(platform, conversationId) ||
  platform.live.connections(tenantId).some((connection) => connection.follows(conversationId))

type Stream = ReturnType<typeof streamAnswer>

function wordsTo(stream: Stream, tell: (text: string | null) => void): Words {
  let begun = false
  return {
    write(text: string) {
      if (!begun) stream.state('writing')
      begun = true
      stream.words(text)
      tell(text)
    },
    withdraw() {
      if (!begun) return
      begun = false
      stream.restart()
      tell(null)
    },
  }
}

async function gather(ctx: Context, conversationId: string, answeredSeq: number) {
  const { row, open, said: all } = await unanswered(ctx, conversationId, answeredSeq)
  const last = open.at(-1)
  if (!row || !last) return null
  const workspace = await workspaceOf(ctx)
  const said = all.filter(({ seq }) => seq < (open[0]?.seq ?? 0))
  const question: Question = {
    text: open.map((message) => message.text).join('\n'),
    history: said.map((message) => ({
      from: message.authorKind === 'visitor' ? ('customer' as const) : ('assistant' as const),
      text: named(message),
    })),
    localeHint: (row.locale ?? last.locale ?? workspace.locale) as Locale,
    personWasOffered:
      said.at(-1)?.body.buttons?.some((button) => button.action === 'request_person') ?? false,
    offered: said.at(-1)?.trace?.offered ?? [],
    misses: row.misses,
    memories: await memoryLines(ctx, row.contactId),
    people: saidByPeople(said),
  }
  return { question, workspace, settings: await settingsOf(ctx), upTo: last.seq, answered: answeredSeq }
}

/** What a person wrote is told apart, so that a model knows what was promised and by whom. */
export const named = ({ authorKind, authorName, text }: MessageRow) =>
  authorKind === 'member' ? `[${authorName || 'A person'} of the business wrote:] ${text}` : text

interface Said {
  conversationId: string
  upTo: number
  turnId: string
  understood: Understood
  answer: Answer
  persona: string
  misses: number
}

/** Says it and gives the turn back. Where a person took the conversation meanwhile, nothing is said. */
async function say(turn: Turn, said: Said): Promise<{ isSaid: boolean; isOpen: boolean }> {
  const within = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(turn.platform, turn.tenantId, { kind: 'assistant' }, work)
  try {
    const isOpen = await within(async (ctx) => {
      await sayAll(ctx, said)
      return end(ctx, turn, said.upTo)
    })
    return { isSaid: true, isOpen }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    // Another process, which had the turn before, has said it in other words.
    const isSaid = error.code === 'idempotency_mismatch'
    if (!isSaid && error.code !== 'state_conflict') throw error
    return { isSaid, isOpen: await within((ctx) => end(ctx, turn, said.upTo)) }
  }
}

async function sayAll(ctx: Context, said: Said): Promise<void> {
  const { answer, conversationId, understood } = said
  if (answer.text !== '') await sendMessage(ctx, messageOf(said))
  if (!answer.person) return
  await updateConversation(ctx, conversationId, { locale: understood.locale })
  await requestPerson(ctx, conversationId, answer.person)
}

function messageOf({ conversationId, upTo, turnId, understood, answer, persona, misses }: Said) {
  return {
    conversationId,
    clientId: `answer-to-${upTo}`,
    kind: 'text' as const,
    text: answer.text,
    locale: understood.locale,
    sources: answer.sources,
    buttons: answer.buttons,
    turnId,
    assistantName: persona,
    misses: answer.held ? 0 : misses + 1,
    sentiment: understood.sentiment,
    trace: {
      engine: answer.engine,
      intent: understood.intent,
      confidence: answer.confidence,
      receipts: answer.receipts,
      fallbacks: answer.fallbacks,
      ...(answer.offered.length > 0 ? { offered: answer.offered } : {}),
      durationMs: answer.timings.understandMs + answer.timings.searchMs + answer.timings.answerMs,
    },
  }
}
