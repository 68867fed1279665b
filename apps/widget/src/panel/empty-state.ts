import type { ChatState } from '../chat/state.ts'

/** What is known before anything has been said. */
export const emptyState: ChatState = {
  phase: 'idle',
  conversation: null,
  messages: [],
  hasMore: false,
  outgoing: [],
  turn: null,
  typing: null,
  connected: true,
  contact: { name: null, email: null },
  contactAsked: false,
  contactSkipped: false,
  read: 0,
}
