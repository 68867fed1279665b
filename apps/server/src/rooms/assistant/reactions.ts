import { on, onOnce } from '../../platform/outbox/reactions.ts'
import { conversationClosed, handedBack, messageReceived, messageSent } from '../conversations/index.ts'
import { draftReactions } from './drafts/draft-reactions.ts'
import { rememberConversation } from './remember.ts'
import { suggestFromReply, suggestUnanswered } from './suggest.ts'
import { answerConversation } from './turn/answer-conversation.ts'

export const reactions = [
  on(
    messageReceived,
    'assistant.answer',
    (platform, event, { conversationId }) => answerConversation(platform, event.tenantId, conversationId),
    // The turn keeps its own order: what is written meanwhile is answered together.
    { when: ({ status }) => status === 'bot', ordered: false },
  ),
  // What was asked while it waited for a person is answered when the assistant has it again.
  on(
    handedBack,
    'assistant.answer_after_hand_back',
    (platform, event, { conversationId }) => answerConversation(platform, event.tenantId, conversationId),
    { ordered: false },
  ),
  onOnce(
    messageSent,
    'assistant.suggest',
    (ctx, { conversationId, messageId, author }) =>
      (author === 'member' ? suggestFromReply : suggestUnanswered)(ctx, conversationId, messageId),
    { when: ({ author }) => author !== 'system' },
  ),
  onOnce(conversationClosed, 'assistant.remember', (ctx, { conversationId }) =>
    rememberConversation(ctx, conversationId),
  ),
  ...draftReactions,
]
