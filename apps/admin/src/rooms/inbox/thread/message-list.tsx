import type { Conversation, Message } from '@svar/contract'
import { ArrowDown } from 'lucide-react'
import { Fragment, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Tints } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { differentTints } from '../../../ui/initials.ts'
import { useContactName } from '../contact-name.ts'
import { inboxTexts } from '../texts/index.ts'
import { DayDivider, dayOf } from './day-divider.tsx'
import { EventLine } from './event-line.tsx'
import { MessageBubble } from './message-bubble.tsx'
import { useAnchoredScroll } from './use-anchored-scroll.ts'
import { useJump } from './use-jump.ts'

const sameBreathMs = 5 * 60_000
/** So near the top of what is there, earlier messages are fetched without being asked for. */
const nearTopPx = 600

type MessageListProps = {
  conversation: Conversation
  items: Message[]
  /** The message that is looked for. */
  atSeq: number | undefined
  onEarlier: (() => void) | undefined
  isLoadingEarlier: boolean
  /** How many of one's own messages are on their way: sending one leads to the end. */
  sentCount: number
  /** What stands after the messages: those on their way, and who is typing. */
  children: ReactNode
}

/** The messages in order, by day; it stays where its reader is. */
export function MessageList(props: MessageListProps) {
  const { conversation, items, atSeq, onEarlier, isLoadingEarlier, sentCount, children } = props
  const texts = useTexts(inboxTexts).thread
  const box = useRef<HTMLElement>(null)
  const { hasNew, toEnd, onScroll } = useAnchoredScroll(
    box,
    items[0]?.seq ?? 0,
    items.at(-1)?.seq ?? 0,
    atSeq === undefined,
  )
  const customerName = useContactName(conversation)
  const tints = useMemo(() => {
    const ours = items.flatMap(({ author }) => (author.kind === 'member' ? [author.name] : []))
    return differentTints([customerName, ...ours])
  }, [customerName, items])
  useJump(box, atSeq, items[0]?.seq ?? 0, onEarlier, isLoadingEarlier)

  useEffect(() => {
    if (sentCount > 0) toEnd()
  }, [sentCount, toEnd])

  const scrolled = () => {
    onScroll()
    if (onEarlier && !isLoadingEarlier && (box.current?.scrollTop ?? nearTopPx) < nearTopPx) onEarlier()
  }

  return (
    <div className="relative min-h-0 flex-1">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section ref={box} tabIndex={0} aria-label={texts.messages} onScroll={scrolled} className={scrollClass}>
        <div className="mx-auto flex max-w-3xl flex-col px-4 pt-2 pb-5 sm:px-6">
          {onEarlier && (
            <Button variant="quiet" busy={isLoadingEarlier} onClick={onEarlier} className="mx-auto mt-2">
              {texts.earlier}
            </Button>
          )}
          <Tints value={tints}>
            <Messages conversation={conversation} items={items} />
            {children}
          </Tints>
        </div>
      </section>
      {hasNew && (
        <Button
          variant="primary"
          size="small"
          icon={ArrowDown}
          onClick={toEnd}
          className="absolute! bottom-3 left-1/2 -translate-x-1/2 rounded-full! shadow-popup!"
        >
          {texts.newMessages}
        </Button>
      )}
    </div>
  )
}

// Our own anchoring; the browser's would correct the same thing twice.
const scrollClass = 'h-full overflow-y-auto outline-offset-[-3px] [overflow-anchor:none]'

// Marked for a moment when a search led here.
const foundClass =
  'group/message -mx-3 rounded-xl px-3 outline-none transition-colors duration-700 data-found:bg-warning-soft'

function Messages({ conversation, items }: Pick<MessageListProps, 'conversation' | 'items'>) {
  const name = useContactName(conversation)
  const seenSeq = items.findLast(
    ({ seq, author, kind }) =>
      seq <= conversation.visitorReadSeq && kind === 'text' && author.kind !== 'visitor',
  )?.seq
  const lastOurs = items.findLast(({ author, kind }) => kind === 'text' && author.kind !== 'visitor')?.seq
  return items.map((message, index) => {
    const before = items[index - 1]
    const after = items[index + 1]
    const isNewDay = !before || dayOf(before.createdAt) !== dayOf(message.createdAt)
    return (
      <Fragment key={message.seq}>
        {isNewDay && <DayDivider at={message.createdAt} />}
        {message.kind === 'event' ? (
          <EventLine message={message} />
        ) : (
          <div data-seq={message.seq} tabIndex={-1} className={foundClass}>
            <MessageBubble
              message={message}
              customerName={name}
              continues={!isNewDay && continuesFrom(before, message)}
              isFollowed={after !== undefined && continuesFrom(message, after)}
              isSeen={message.seq === seenSeq && seenSeq === lastOurs}
            />
          </div>
        )}
      </Fragment>
    )
  })
}

/** Said by the same author in the same breath. */
function continuesFrom(before: Message | undefined, message: Message): boolean {
  if (!before || before.kind !== message.kind) return false
  const isSame = before.author.kind === message.author.kind && before.author.id === message.author.id
  return isSame && Date.parse(message.createdAt) - Date.parse(before.createdAt) < sameBreathMs
}
