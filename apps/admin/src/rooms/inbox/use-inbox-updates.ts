import type { Conversation } from '@svar/contract'
import { useLive } from '../../shell/live.ts'
import { queryClient } from '../../shell/query-client.ts'
import { contactQuery } from './queries.ts'
import { knownConversation, patchConversation, showConversation } from './show-conversation.ts'
import { useMembers } from './use-members.ts'

/** Keeps the lists, the open conversation and the counts as they are on the server. */
export function useInboxUpdates() {
  const memberId = useMembers().me?.id ?? null
  useLive('conversation', ({ conversation }) => {
    askForContact(knownConversation(conversation.id), conversation)
    showConversation(conversation, memberId)
  })
  useLive('conversation_gone', () => {
    // It is not there any more for this person: what is on screen of it is asked for again.
    queryClient.invalidateQueries({ queryKey: ['conversations'] })
  })
  useLive('presence', ({ conversationId, visitorOnline }) => {
    patchConversation(conversationId, { visitorOnline }, memberId)
  })
  useLive('read', ({ conversationId, who, seq }) => {
    if (who === 'visitor') patchConversation(conversationId, { visitorReadSeq: seq }, memberId)
  })
}

/** The frame holds the contact in short; where that or the status changed, the rest may have too. */
function askForContact(before: Conversation | undefined, now: Conversation) {
  if (!before) return
  const short = ({ contact, status }: Conversation) => JSON.stringify([contact, status])
  if (short(before) === short(now)) return
  queryClient.invalidateQueries({ queryKey: contactQuery(now.id).queryKey })
}
