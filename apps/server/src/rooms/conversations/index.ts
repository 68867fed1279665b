/**
 * Conversations: what was said between a business and its customers, in order, and who has each conversation.
 * It owns conversations, messages, attachments, presence and the hand-over between assistant and people.
 * All that is said enters by receiveMessage (customers) and sendMessage (members, the assistant).
 * It never answers by itself and knows no channel: rooms after it hear its events.
 */
import type { Room } from '../../platform/room.ts'
import { inboxJobs, inboxReactions } from './inbox/inbox-jobs.ts'
import { sendOverdue } from './inbox/scheduled.ts'
import { jobs, remindOfWaiting } from './jobs.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { keepReading, searchJobs, searchReactions } from './search/keep-reading.ts'

export const conversations: Room = {
  routes,
  reactions: [...reactions, ...inboxReactions, ...searchReactions],
  jobs: [...jobs, ...inboxJobs, ...searchJobs],
  async start(platform) {
    await remindOfWaiting(platform)
    await sendOverdue(platform)
    await keepReading(platform)
  },
}

export { assignTeam, pullNext } from './assign-by-hand.ts'
export { keepUpload, uploadForm } from './attachments.ts'
export { assign, close, handBack, reopen, resumeAssistant, takeOver } from './change-hands.ts'
export {
  conversationClosed,
  conversationReopened,
  conversationSplit,
  conversationsMerged,
  feedbackGiven,
  handedBack,
  memberMentioned,
  messageReceived,
  messageSent,
  personRequested,
  scheduledMessageFailed,
  takenOver,
} from './events.ts'
export { assistantMayWrite } from './hand-over.ts'
export { customersWords, history, messageOf } from './history.ts'
export { liveDesk as liveConversations } from './live-desk.ts'
export { freshConversation, isOver } from './new-conversation.ts'
export { isOnline } from './presence.ts'
export { receiveMessage } from './receive-message.ts'
export type { Acknowledged, Received } from './received.ts'
export { type Reason, requestPerson } from './request-person.ts'
export type { ConversationRow, Draft, MessageRow } from './rows.ts'
export { readSaid } from './search/read-said.ts'
export { type SendMessageInput, sendMessage } from './send-message.ts'
export { forVisitor, showConversation, showMessage, showToVisitor } from './show.ts'
export { conversation, latestOf, messagesOf } from './store.ts'
export { createValues, onlyVisible } from './stores/conditions.ts'
export { recentQuestions } from './stores/inbox.ts'
export { streamAnswer } from './stream-answer.ts'
export { tellContactGiven } from './tell-contact-given.ts'
export { giveFeedback, markRead, setTags, updateConversation } from './update-conversation.ts'
export { isVisible, visibleConversation } from './visible.ts'
