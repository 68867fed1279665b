import type { ChatState } from './state.ts'

const forgottenAfterMs = 30 * 60_000

/**
 * Whether a message by rule would come in the middle of a conversation: a person has it or is awaited, or something was
 * said to the assistant in the last half hour. While the chat is still being fetched nobody knows, and nothing is said.
 */
export function isTalking({ phase, conversation, messages, outgoing }: ChatState, now: number): boolean {
  if (phase === 'starting' || outgoing.length > 0) return true
  if (!conversation || conversation.status === 'closed') return false
  const last = messages.at(-1)
  return conversation.status !== 'bot' || (!!last && now - Date.parse(last.createdAt) < forgottenAfterMs)
}
