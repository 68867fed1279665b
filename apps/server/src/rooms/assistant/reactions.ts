import type { Locale } from '@svar/language'
import { system } from '../../kernel/actor.ts'
import { on } from '../../platform/outbox/reactions.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { conversation, history, messageReceived, messageSent } from '../conversations/index.ts'
import { suggestFaq } from '../knowledge/index.ts'
import { answerConversation } from './turn/answer-conversation.ts'

export const reactions = [
  on(messageReceived, 'assistant.answer', async (platform, event, { conversationId, status }) => {
    if (status === 'bot') await answerConversation(platform, event.tenantId, conversationId)
  }),
  /** What a person answered may be worth keeping: they see it as a suggestion and decide. */
  on(messageSent, 'assistant.suggest', async (platform, event, { conversationId, messageId, author }) => {
    if (author !== 'member') return
    await inTenant(platform, event.tenantId, system('suggest'), async (ctx) => {
      const said = await history(ctx, conversationId, 30)
      const at = said.findIndex((message) => message.id === messageId)
      const answer = said[at]
      const question = said
        .slice(0, at)
        .findLast((message) => message.authorKind === 'visitor' && message.kind === 'text')
      if (!answer || !question || !isWorthKeeping(question.text, answer.text)) return
      const row = await conversation(ctx, conversationId)
      const locale = (question.locale ?? row?.locale ?? 'nb') as Locale
      await suggestFaq(ctx, {
        question: question.text,
        answer: answer.text,
        locale,
        origin: 'human_reply',
        conversationId,
      })
    })
  }),
]

const isWorthKeeping = (question: string, answer: string) =>
  question.trim().length >= 12 &&
  question.length <= 500 &&
  answer.trim().length >= 20 &&
  answer.length <= 8000
