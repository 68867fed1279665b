import type { Locale } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { conversation, history, type MessageRow, messageOf } from '../conversations/index.ts'
import { suggestFaq } from '../knowledge/index.ts'

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
  if (!answer || !isMiss(answer)) return
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
