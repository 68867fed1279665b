import type { Locale } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { conversation, history, type MessageRow, messageOf } from '../conversations/index.ts'
import { suggestFaq, withdrawUnanswered } from '../knowledge/index.ts'
import { chosenOf } from './turn/did-you-mean.ts'

const MESSAGES = 30

/** What a person answered where the assistant could not, may be worth keeping: people see it as a suggestion and decide. */
export async function suggestFromReply(
  ctx: Context,
  conversationId: string,
  messageId: string,
): Promise<void> {
  const answer = await messageOf(ctx, messageId)
  if (answer?.kind !== 'text' || answer.text.trim().length < 20 || answer.text.length > 8000) return
  const said = await history(ctx, conversationId, MESSAGES, answer.seq)
  const question = lastQuestion(said)
  if (!question || !isQuestion(question.text)) return
  const between = said.slice(said.indexOf(question) + 1)
  const isAnswered = between.some(
    ({ authorKind, body }) => authorKind === 'member' || (body.sources?.length ?? 0) > 0,
  )
  if (isAnswered) return
  await suggestFaq(ctx, {
    question: question.text,
    answer: answer.text,
    locale: await localeOf(ctx, conversationId, question),
    origin: 'human_reply',
    conversationId,
  })
}

/** A question to which the knowledge held no answer; how often it comes is counted with it. */
export async function suggestUnanswered(
  ctx: Context,
  conversationId: string,
  messageId: string,
): Promise<void> {
  const answer = await messageOf(ctx, messageId)
  if (!answer) return
  if (!isMiss(answer)) return withdrawMeant(ctx, conversationId, answer)
  const question = lastQuestion(await history(ctx, conversationId, MESSAGES, answer.seq))
  if (!question || !isQuestion(question.text)) return
  await suggestFaq(ctx, {
    question: question.text,
    answer: '',
    locale: await localeOf(ctx, conversationId, question),
    origin: 'unanswered',
    conversationId,
  })
}

/** The customer chose what was meant, of what was asked back: the question before it is a gap no more. */
async function withdrawMeant(ctx: Context, conversationId: string, answer: MessageRow): Promise<void> {
  if (!answer.body.sources?.length) return
  const said = await history(ctx, conversationId, MESSAGES, answer.seq)
  const asked = said.findLastIndex(({ trace }) => trace?.offered)
  const chosen = said.slice(asked + 1).filter(({ kind }) => kind === 'text')
  const [only] = chosen
  const offered = said[asked]?.trace?.offered ?? []
  if (!only || chosen.length > 1 || !chosenOf({ text: only.text, offered })) return
  const question = lastQuestion(said.slice(0, asked))
  if (question)
    await withdrawUnanswered(ctx, {
      question: question.text,
      locale: await localeOf(ctx, conversationId, question),
    })
}

/** The assistant offered a person to somebody who had asked something, and showed no source. */
const isMiss = (message: MessageRow) =>
  ['question', 'unclear'].includes(message.trace?.intent ?? '') &&
  !message.body.sources?.length &&
  message.body.buttons?.some((button) => button.action === 'request_person') === true

const lastQuestion = (said: MessageRow[]) =>
  said.findLast((message) => message.authorKind === 'visitor' && message.kind === 'text')

const isQuestion = (text: string) => text.trim().length >= 12 && text.length <= 500

async function localeOf(ctx: Context, conversationId: string, question: MessageRow): Promise<Locale> {
  return (question.locale ?? (await conversation(ctx, conversationId))?.locale ?? 'nb') as Locale
}
