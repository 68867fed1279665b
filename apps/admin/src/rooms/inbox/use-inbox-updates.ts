import type { Conversation } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { useLive } from '../../shell/live.ts'
import { queryClient } from '../../shell/query-client.ts'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { notify } from '../../ui/notify.ts'
import { askForCountsSoon } from './counts-query.ts'
import { contactQuery } from './queries.ts'
import { knownConversation, patchConversation, showConversation } from './show-conversation.ts'
import { tagsQuery } from './tags/use-tags.ts'
import { inboxTexts } from './texts/index.ts'
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
  useDeskUpdates(memberId)
  useLive('presence', ({ conversationId, visitorOnline }) => {
    patchConversation(conversationId, { visitorOnline }, memberId)
  })
  useLive('read', ({ conversationId, who, seq }) => {
    if (who === 'visitor') patchConversation(conversationId, { visitorReadSeq: seq }, memberId)
  })
}

/** What others change beside the conversations themselves, and who calls one. */
function useDeskUpdates(memberId: string | null) {
  const texts = useTexts(inboxTexts).desk
  const navigate = useNavigate()
  const path = usePath()
  const sources = { tags: tagsQuery.queryKey, filters: ['conversations', 'filters'], teams: ['teams'] }
  useLive('changed', ({ what }) => {
    if (what !== 'tags' && what !== 'filters' && what !== 'teams') return
    void queryClient.invalidateQueries({ queryKey: sources[what] })
    askForCountsSoon()
  })
  const call = (title: string, conversationId: string) => {
    const onSelect = () => void navigate({ to: path('inbox', conversationId), search: true as never })
    notify({ title, action: { label: texts.show, onSelect } })
  }
  useLive('transferred', (frame) => {
    if (frame.memberId !== memberId) return
    const { received, given } = texts.transfer
    call(frame.byName ? received(frame.byName, frame.count) : given, frame.conversationId)
  })
  useLive('mentioned', (frame) => {
    if (frame.memberId !== memberId) return
    call(texts.mentioned(frame.byName), frame.conversationId)
    void queryClient.invalidateQueries({ queryKey: ['conversations', 'list'] })
    askForCountsSoon()
  })
  useLive('rearranged', ({ conversationId, into }) => {
    void queryClient.invalidateQueries({ queryKey: ['conversations', 'list'] })
    if (into && into !== conversationId && location.pathname.includes(conversationId))
      void navigate({ to: path('inbox', into), search: true as never })
  })
}

/** The frame holds the contact in short; where that or the status changed, the rest may have too. */
function askForContact(before: Conversation | undefined, now: Conversation) {
  if (!before) return
  const short = ({ contact, status }: Conversation) => JSON.stringify([contact, status])
  if (short(before) === short(now)) return
  queryClient.invalidateQueries({ queryKey: contactQuery(now.id).queryKey })
}
