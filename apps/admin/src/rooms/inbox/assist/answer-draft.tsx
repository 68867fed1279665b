import type { Conversation, Message } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { lazy, type RefObject, Suspense } from 'react'
import { useLive } from '../../../shell/live.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { useOutbox } from '../composer/use-outbox.ts'
import type { Messages } from '../thread/messages.ts'
import { answerDraftQuery } from './answer-draft-query.ts'

// It comes when there is something to say: most conversations are opened without.
const DraftCard = lazy(async () => ({ default: (await import('./draft-card.tsx')).DraftCard }))

export type AnswerDraftProps = {
  conversation: Conversation
  /** The field that it is put into. */
  field: RefObject<HTMLTextAreaElement | null>
  /** What stands in the field: the draft steps aside while somebody writes. */
  text: string
  isNote: boolean
  onText: (text: string) => void
}

/** Above the field: what the assistant would answer, for a person to use, change or refuse. */
export function AnswerDraft({ conversation, isNote, text, ...put }: AnswerDraftProps) {
  const { id, status } = conversation
  const isWithPeople = status === 'human' || status === 'waiting'
  const { data } = useQuery({ ...answerDraftQuery(id), enabled: isWithPeople })
  const askAgain = () => queryClient.invalidateQueries({ queryKey: answerDraftQuery(id).queryKey })
  useLive('answer_draft', (frame) => {
    if (frame.conversationId === id) void askAgain()
  })
  // What was told before this page listened, or while its connection was lost, it has not heard.
  useLive('followed', ({ conversationId }) => {
    if (conversationId === id && isWithPeople) void askAgain()
  })
  const draft = data?.draft
  const isToLast = useLastSaid(id) === draft?.messageId
  const isAnswering = useOutbox(id).some(({ kind }) => kind === 'text')
  if (!draft || !isToLast || isAnswering || !isWithPeople || isNote || text.trim() !== '') return null
  return (
    <Suspense>
      <DraftCard key={draft.id} draft={draft} {...put} />
    </Suspense>
  )
}

/** What the customer or a person said last: a draft to anything before it comes too late, also before the server says so. */
function useLastSaid(id: string): string | undefined {
  const { data } = useQuery<Messages>({ queryKey: ['conversations', 'messages', id], enabled: false })
  const isSaid = ({ kind, author }: Message) =>
    kind === 'text' && (author.kind === 'visitor' || author.kind === 'member')
  return data?.items.findLast(isSaid)?.id
}
