import { system } from '../../kernel/actor.ts'
import { on } from '../../platform/outbox/reactions.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { conversationClosed, handedBack, messageReceived, messageSent } from '../conversations/index.ts'
import { rememberConversation } from './remember.ts'
import { suggestFromReply, suggestUnanswered } from './suggest.ts'
import { answerConversation } from './turn/answer-conversation.ts'

export const reactions = [
  on(
    messageReceived,
    'assistant.answer',
    (platform, event, { conversationId }) => answerConversation(platform, event.tenantId, conversationId),
    ({ status }) => status === 'bot',
  ),
  // What was asked while it waited for a person is answered when the assistant has it again.
  on(handedBack, 'assistant.answer_after_hand_back', (platform, event, { conversationId }) =>
    answerConversation(platform, event.tenantId, conversationId),
  ),
  on(
    messageSent,
    'assistant.suggest',
    async (platform, event, { conversationId, messageId, author }) => {
      const suggest = author === 'member' ? suggestFromReply : suggestUnanswered
      await inTenant(platform, event.tenantId, system('suggest'), (ctx) =>
        suggest(ctx, conversationId, messageId),
      )
    },
    ({ author }) => author !== 'system',
  ),
  on(conversationClosed, 'assistant.remember', async (platform, event, { conversationId }) => {
    await inTenant(platform, event.tenantId, system('remember'), (ctx) =>
      rememberConversation(ctx, conversationId),
    )
  }),
]
