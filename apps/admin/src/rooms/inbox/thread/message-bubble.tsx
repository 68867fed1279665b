import type { Message } from '@svar/contract'
import { Sparkles, ThumbsDown, ThumbsUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { AssistantAvatar, Avatar } from '../../../ui/avatar.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { RichText } from '../../../ui/rich-text.tsx'
import { TeachMenu } from '../assist/teach-menu.tsx'
import { inboxTexts } from '../texts/index.ts'
import { Attachments } from './attachments.tsx'
import { OfferedButtons } from './offered-buttons.tsx'
import { Sources } from './sources.tsx'
import { Why } from './why.tsx'

type FrameProps = {
  side: 'theirs' | 'ours'
  name: string
  /** After the name: the time, or how far it has come. */
  aside: ReactNode
  /** Whether the one before is by the same author, so that the name need not be said again. */
  continues?: boolean
  isAssistant?: boolean
  children: ReactNode
}

/** Avatar, name and time around what was said: customers at the left, we at the right. */
export function MessageFrame({ side, name, aside, continues, isAssistant, children }: FrameProps) {
  const isOurs = side === 'ours'
  return (
    <div
      data-side={side}
      className={classNames('flex gap-3', isOurs && 'flex-row-reverse', continues ? 'mt-1' : 'mt-4')}
    >
      <span className="w-8 shrink-0">
        {!continues && (isAssistant ? <AssistantAvatar /> : <Avatar name={name} />)}
      </span>
      <div
        className={classNames(
          'flex min-w-0 max-w-[85%] flex-col gap-1',
          isOurs ? 'items-end' : 'items-start',
        )}
      >
        <p
          className={classNames(
            'flex max-w-full items-center gap-1 text-xs text-muted',
            continues && 'sr-only',
          )}
        >
          <bdi className="min-w-0 truncate">{name}</bdi>
          {isAssistant && <AssistantMark />}
          <span aria-hidden>·</span>
          {aside}
        </p>
        {children}
      </div>
    </div>
  )
}

function AssistantMark() {
  const texts = useTexts(inboxTexts).thread
  return (
    <>
      <span aria-hidden>·</span>
      <Sparkles size={11} aria-hidden className="text-accent-ink" />
      <span>{texts.aiMark}</span>
    </>
  )
}

const tones = {
  theirs: 'bg-bubble',
  ours: 'bg-accent-soft',
  note: 'border border-dashed border-warning bg-warning-soft text-warning-ink',
}

/** The words themselves on their ground. */
export function Bubble({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) {
  return (
    <div className={classNames('min-w-0 max-w-full rounded-xl px-3.5 py-2 wrap-anywhere', tones[tone])}>
      {children}
    </div>
  )
}

type MessageBubbleProps = {
  message: Message
  customerName: string
  continues: boolean
  /** Whether the next one is by the same author, in the same breath. */
  isFollowed: boolean
  isSeen: boolean
}

/** One message, with all that belongs to it. */
export function MessageBubble(props: MessageBubbleProps) {
  const { message, customerName, continues, isFollowed, isSeen } = props
  const texts = useTexts(inboxTexts)
  const format = useFormat()
  const { kind, author } = message
  const isCustomer = author.kind === 'visitor'
  const ourName = author.name || (author.kind === 'member' ? texts.someone : texts.assistant)
  const time = <time dateTime={message.createdAt}>{format.time(message.createdAt)}</time>
  return (
    <MessageFrame
      side={isCustomer ? 'theirs' : 'ours'}
      name={isCustomer ? customerName : ourName}
      aside={time}
      continues={continues}
      isAssistant={author.kind === 'assistant'}
    >
      {message.text.trim() !== '' && (
        <Bubble tone={kind === 'note' ? 'note' : isCustomer ? 'theirs' : 'ours'}>
          {kind === 'note' && <p className="text-xs font-semibold">{texts.thread.note}</p>}
          {/* What customers type is shown as they typed it. */}
          {isCustomer ? (
            <p className="whitespace-pre-wrap">{message.text}</p>
          ) : (
            <RichText text={message.text} />
          )}
        </Bubble>
      )}
      <Attachments attachments={message.attachments} />
      <OfferedButtons buttons={message.buttons} />
      <Underneath message={message} isFollowed={isFollowed} />
      {isSeen && <p className="text-xs text-muted">{texts.thread.seen}</p>}
    </MessageFrame>
  )
}

/** What members see under an answer: its sources, its reasons, and what the customer thought of it. */
function Underneath({ message, isFollowed }: Pick<MessageBubbleProps, 'message' | 'isFollowed'>) {
  const texts = useTexts(inboxTexts).thread
  const { sources, trace, feedback } = message
  if (message.author.kind === 'visitor' && !feedback) return null
  // A button that shows only where one points must not hold a line free.
  if (!feedback && !trace && sources.length === 0)
    return (
      <div
        className={classNames(
          'flex justify-end self-stretch pointer-fine:relative pointer-fine:-mt-1 pointer-fine:h-0',
          // Fingers see it under the last of several, and under the one that they touch.
          isFollowed && 'pointer-coarse:not-group-focus-within/message:hidden',
        )}
      >
        <TeachMenu message={message} floats />
      </div>
    )
  const Thumb = feedback === 'up' ? ThumbsUp : ThumbsDown
  return (
    <div className="flex max-w-full flex-wrap items-center justify-end gap-x-3 gap-y-1">
      <TeachMenu message={message} />
      {feedback && (
        <span className={feedback === 'up' ? 'text-success-ink' : 'text-danger-ink'}>
          <Thumb size={14} aria-hidden />
          <span className="sr-only">{feedback === 'up' ? texts.thumbUp : texts.thumbDown}</span>
        </span>
      )}
      {trace && <Why trace={trace} />}
      <Sources sources={sources} />
    </div>
  )
}
