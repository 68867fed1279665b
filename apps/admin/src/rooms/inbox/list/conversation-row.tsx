import type { Conversation } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { Clock, Sparkles, UserRound } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { plainPreview } from '../../../ui/plain-preview.ts'
import { useContactName } from '../contact-name.ts'
import { shortDuration } from '../short-duration.ts'
import { inboxTexts } from '../texts/index.ts'

/** All rows have one height, so that a long list can be laid out without measuring. */
export const rowHeight = 78

type ConversationRowProps = { conversation: Conversation; isOpen: boolean; now: number }

/** One conversation in the list: who, about what, since when, and who has it. */
export function ConversationRow({ conversation, isOpen, now }: ConversationRowProps) {
  const texts = useTexts(inboxTexts).list
  const name = useContactName(conversation)
  const path = usePath()
  const isUnread = conversation.unread > 0
  const preview = plainPreview(conversation.preview)
  return (
    <Link
      to={path('inbox', conversation.id)}
      search={true as never}
      activeOptions={{ includeSearch: false }}
      className={classNames(
        'mx-1.5 flex h-[76px] gap-3 rounded-lg px-2.5 py-2 outline-offset-[-2px] transition-colors',
        isOpen ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <ContactAvatar name={name} isOnline={conversation.visitorOnline} />
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="flex items-baseline gap-2">
          <span
            className={classNames(
              'min-w-0 flex-1 truncate text-sm',
              isUnread ? 'font-semibold' : 'font-medium',
            )}
          >
            {name}
            {conversation.visitorOnline && <span className="sr-only">, {texts.online}</span>}
          </span>
          <Ago at={conversation.lastMessageAt} now={now} />
        </span>
        <span className={classNames('truncate text-sm', isUnread ? 'text-ink' : 'text-muted')}>
          {conversation.subject || preview || texts.noWords}
        </span>
        <span className="flex items-center gap-1.5">
          <span className="min-w-0 flex-1 truncate text-sm text-muted">
            {conversation.subject ? preview : ''}
          </span>
          <HolderBadge conversation={conversation} now={now} />
          {isUnread && <UnreadDot count={conversation.unread} />}
        </span>
      </span>
    </Link>
  )
}

function ContactAvatar({ name, isOnline }: { name: string; isOnline: boolean }) {
  return (
    <span className="relative mt-0.5 h-fit shrink-0">
      <Avatar name={name} />
      {isOnline && (
        <span
          aria-hidden
          className="absolute -right-px -bottom-px size-2.5 rounded-full border-2 border-canvas bg-success"
        />
      )}
    </span>
  )
}

function UnreadDot({ count }: { count: number }) {
  const texts = useTexts(inboxTexts).list
  return (
    <span className="size-2 shrink-0 rounded-full bg-accent">
      <span className="sr-only">{texts.unread(count)}</span>
    </span>
  )
}

function HolderBadge({ conversation, now }: { conversation: Conversation; now: number }) {
  const texts = useTexts(inboxTexts)
  const locale = useLocale()
  const { status, waitingSince, assignee } = conversation
  if (status === 'waiting') {
    const waited = waitingSince ? shortDuration(locale, now - Date.parse(waitingSince)) : null
    return (
      <Badge tone="warning" icon={Clock}>
        {waited ? texts.list.waitedFor(waited) : texts.views.waiting}
      </Badge>
    )
  }
  if (status === 'bot') {
    return (
      <Badge tone="accent" icon={Sparkles}>
        {texts.list.ai}
      </Badge>
    )
  }
  if (status !== 'human' || !assignee) return null
  return <Badge icon={UserRound}>{assignee.name.split(/\s+/)[0]}</Badge>
}

/** "2 min", "3 t"; older than a week, the date. */
function Ago({ at, now }: { at: string; now: number }) {
  const texts = useTexts(inboxTexts).list
  const locale = useLocale()
  const format = useFormat()
  const span = now - Date.parse(at)
  const isOld = span > 7 * 86_400_000
  return (
    <time dateTime={at} title={format.dateTime(at)} className="shrink-0 text-xs text-muted tabular-nums">
      {isOld ? format.date(at) : (shortDuration(locale, span) ?? texts.now)}
    </time>
  )
}
