import type { Conversation } from '@svar/contract'
import { MessageCircle } from 'lucide-react'
import { useRef } from 'react'
import { useOpened } from '../../../shell/recent.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { useActionCommands } from '../actions/use-action-commands.ts'
import { useActions } from '../actions/use-actions.ts'
import { Composer, type ComposerHandle } from '../composer/composer.tsx'
import { useOutbox } from '../composer/use-outbox.ts'
import { useContactName } from '../contact-name.ts'
import { HeldActs } from '../offline/held.tsx'
import { inboxTexts } from '../texts/index.ts'
import { ScheduledMessages } from '../unsent/scheduled-messages.tsx'
import { useHeldNotice } from '../unsent/use-held-notice.ts'
import { useScheduled } from '../unsent/use-scheduled.ts'
import { useMembers } from '../use-members.ts'
import { Collision } from './collision.tsx'
import { Hands } from './hands.tsx'
import { AnswerComing, TypingLine } from './in-progress.tsx'
import { MessageList } from './message-list.tsx'
import { PendingMessages } from './pending-messages.tsx'
import { ThreadHeader } from './thread-header.tsx'
import { ThreadSkeleton } from './thread-skeleton.tsx'
import { useAnswerInProgress } from './use-answer-in-progress.ts'
import { useAttend } from './use-attending.ts'
import { useMarkRead } from './use-mark-read.ts'
import { useMessages } from './use-messages.ts'
import { useOthersTyping, useTellTyping } from './use-typing.ts'

type ThreadPaneProps = { conversation: Conversation; atSeq: number | undefined }

/** The middle pane: one conversation, and where one answers it. */
export function ThreadPane({ conversation, atSeq }: ThreadPaneProps) {
  const actions = useActions(conversation)
  const composer = useRef<ComposerHandle>(null)
  const mayAnswer = useMay('agent')
  const texts = useTexts(inboxTexts).hands
  const path = usePath()
  useOpened({
    to: path('inbox', conversation.id),
    label: useContactName(conversation),
    icon: MessageCircle,
  })
  useActionCommands(conversation, actions, (mode) => composer.current?.write(mode))
  const typing = useTellTyping(conversation.id)
  const tellWriting = useAttend(conversation.id)
  useHeldNotice()

  return (
    <>
      <ThreadHeader conversation={conversation} actions={actions} />
      <Thread conversation={conversation} actions={actions} atSeq={atSeq} />
      <footer className="mx-auto w-full max-w-3xl shrink-0 px-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-4 sm:pb-4">
        <Collision conversationId={conversation.id} />
        <Hands conversation={conversation} actions={actions} />
        {mayAnswer ? (
          <Composer ref={composer} {...{ conversation, actions, typing }} onWriting={tellWriting} />
        ) : (
          <p className="rounded-lg bg-sunken px-4 py-3 text-sm text-muted">{texts.watching}</p>
        )}
      </footer>
    </>
  )
}

type ThreadProps = ThreadPaneProps & { actions: ReturnType<typeof useActions> }

function Thread({ conversation, actions, atSeq }: ThreadProps) {
  const { id } = conversation
  const { data, error, refetch, earlier } = useMessages(id)
  const answer = useAnswerInProgress(id)
  const typists = useOthersTyping(id, useMembers().me?.id ?? null)
  const pending = useOutbox(id)
  const scheduled = useScheduled(id)
  const name = useContactName(conversation)
  useMarkRead(id, data?.items.at(-1)?.seq ?? 0, conversation.unread)

  if (error && !data) {
    return (
      <div className="min-h-0 flex-1 overflow-y-auto">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (!data) return <ThreadSkeleton />
  const assistantName = data.items.findLast(({ author }) => author.kind === 'assistant')?.author.name
  return (
    <MessageList
      conversation={conversation}
      items={data.items}
      atSeq={atSeq}
      onEarlier={data.hasEarlier ? () => earlier.mutate() : undefined}
      isLoadingEarlier={earlier.isPending}
      sentCount={pending.length + scheduled.filter(({ held }) => held).length}
    >
      <AnswerComing answer={answer} name={assistantName} />
      <ScheduledMessages messages={scheduled} />
      <PendingMessages pending={pending} actions={actions} />
      <HeldActs id={id} />
      <TypingLine names={typists} customerName={name} />
    </MessageList>
  )
}
