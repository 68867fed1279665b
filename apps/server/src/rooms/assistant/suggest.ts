import type { Locale } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { conversation, history, type MessageRow } from '../conversations/index.ts'
import { suggestFaq } from '../knowledge/index.ts'

const MESSAGES = 30

/** What a person answered where the assistant could not, may be worth keeping: people see it as a suggestion and decide. */
export async function suggestFromReply(
  ctx: Context,
  conversationId: string,
  messageId: string,
): Promise<void> {
  const said = await history(ctx, conversationId, MESSAGES)
  const at = said.findIndex((message) => message.id === messageId)
  const answer = said[at]
  const question = questionBefore(said, at)
  if (!answer || !question || !isQuestion(question.text)) return
  const between = said.slice(said.indexOf(question) + 1, at)
  const isAnswered = between.some(
    ({ authorKind, body }) => authorKind === 'member' || (body.sources?.length ?? 0) > 0,
  )
  if (isAnswered || answer.text.trim().length < 20 || answer.text.length > 8000) return
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
  const said = await history(ctx, conversationId, MESSAGES)
  const at = said.findIndex((message) => message.id === messageId)
  const question = questionBefore(said, at)
  if (!question || !isMiss(said[at]) || !isQuestion(question.text)) return
  await suggestFaq(ctx, {
    question: question.text,
    answer: '',
    locale: await localeOf(ctx, conversationId, question),
    origin: 'unanswered',
    conversationId,
  })
}

/** The assistant offered a person to somebody who had asked something, and showed no source. */
const isMiss = (message: MessageRow | undefined) =>
  ['question', 'unclear'].includes(message?.trace?.intent ?? '') &&
  !message?.body.sources?.length &&
  message?.body.buttons?.some((button) => button.action === 'request_person') === true

const questionBefore = (said: MessageRow[], at: number) =>
  said.slice(0, at).findLast((message) => message.authorKind === 'visitor' && message.kind === 'text')

const isQuestion = (text: string) => text.trim().length >= 12 && text.length <= 500

async function localeOf(ctx: Context, conversationId: string, question: MessageRow): Promise<Locale> {
  return (question.locale ?? (await conversation(ctx, conversationId))?.locale ?? 'nb') as Locale
}
