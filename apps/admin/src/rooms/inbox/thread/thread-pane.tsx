import type { Conversation } from '@svar/contract'
import { useRef } from 'react'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { useActionCommands } from '../actions/use-action-commands.ts'
import { useActions } from '../actions/use-actions.ts'
import { Composer, type ComposerHandle } from '../composer/composer.tsx'
import { useOutbox } from '../composer/use-outbox.ts'
import { useContactName } from '../contact-name.ts'
import { inboxTexts } from '../texts/index.ts'
import { useMembers } from '../use-members.ts'
import { Hands } from './hands.tsx'
import { AnswerComing, TypingLine } from './in-progress.tsx'
import { MessageList } from './message-list.tsx'
import { PendingMessages } from './pending-messages.tsx'
import { ThreadHeader } from './thread-header.tsx'
import { ThreadSkeleton } from './thread-skeleton.tsx'
import { useAnswerInProgress } from './use-answer-in-progress.ts'
import { useMarkRead } from './use-mark-read.ts'
import { useMessages } from './use-messages.ts'
import { useOthersTyping, useTellTyping } from './use-typing.ts'

/** The middle pane: one conversation, and where one answers it. */
export function ThreadPane({ conversation }: { conversation: Conversation }) {
  const actions = useActions(conversation)
  const composer = useRef<ComposerHandle>(null)
  const mayAnswer = useMay('agent')
  const texts = useTexts(inboxTexts).hands
  useActionCommands(conversation, actions, (mode) => composer.current?.write(mode))
  const typing = useTellTyping(conversation.id)

  return (
    <>
      <ThreadHeader conversation={conversation} actions={actions} />
      <Thread conversation={conversation} actions={actions} />
      <footer className="mx-auto w-full max-w-3xl shrink-0 px-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-4 sm:pb-4">
        <Hands conversation={conversation} actions={actions} />
        {mayAnswer ? (
          <Composer ref={composer} conversation={conversation} typing={typing} />
        ) : (
          <p className="rounded-lg bg-sunken px-4 py-3 text-sm text-muted">{texts.watching}</p>
        )}
      </footer>
    </>
  )
}

type ThreadProps = { conversation: Conversation; actions: ReturnType<typeof useActions> }

function Thread({ conversation, actions }: ThreadProps) {
  const { id } = conversation
  const { data, error, refetch, earlier } = useMessages(id)
  const answer = useAnswerInProgress(id)
  const typists = useOthersTyping(id, useMembers().me?.id ?? null)
  const pending = useOutbox(id)
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
      onEarlier={data.hasEarlier ? () => earlier.mutate() : undefined}
      isLoadingEarlier={earlier.isPending}
      sentCount={pending.length}
    >
      <AnswerComing answer={answer} name={assistantName} />
      <PendingMessages pending={pending} actions={actions} />
      <TypingLine names={typists} customerName={name} />
    </MessageList>
  )
}
