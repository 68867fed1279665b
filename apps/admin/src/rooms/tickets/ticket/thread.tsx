import type { TicketChange, TicketComment, TicketDetails } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { Paperclip } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Avatar, Tints } from '../../../ui/avatar.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { differentTints } from '../../../ui/initials.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { ticketTexts } from '../texts/index.ts'
import type { Messages } from '../texts/nb.ts'
import { useChangeSentence } from './use-change-sentence.ts'

/** What was said and what was done, in the order of time. */
export function Thread({ ticket }: { ticket: TicketDetails }) {
  const texts = useTexts(ticketTexts)
  const entries = [
    ...ticket.comments.map((comment) => ({ at: comment.createdAt, comment, change: null })),
    ...ticket.changes.map((change) => ({ at: change.createdAt, comment: null, change })),
  ].toSorted((one, other) => one.at.localeCompare(other.at))
  const tints = differentTints(ticket.comments.map((comment) => nameOf(comment, ticket, texts)))
  return (
    <section aria-label={texts.thread}>
      {ticket.description && (
        <p className="mb-5 whitespace-pre-wrap wrap-anywhere" dir="auto">
          {ticket.description}
        </p>
      )}
      <p className="mb-4 text-sm text-muted">
        {texts.causes[ticket.cause]} · <RelativeTime at={ticket.createdAt} />
        <Talk ticket={ticket} />
      </p>
      <Tints value={tints}>
        <ol className="flex flex-col gap-3">
          {entries.map(({ comment, change }) =>
            comment ? (
              <Said key={comment.id} comment={comment} ticket={ticket} />
            ) : (
              change && <Done key={change.id} change={change} />
            ),
          )}
        </ol>
      </Tints>
    </section>
  )
}

/** What was said in the chat is not told here again: it is one press away. */
function Talk({ ticket: { conversations } }: { ticket: TicketDetails }) {
  const texts = useTexts(ticketTexts)
  const path = usePath()
  const [latest] = conversations
  if (!latest) return null
  return (
    <>
      {' · '}
      <Link to={path('inbox', latest.id)} className="font-medium text-accent-ink hover:underline">
        {texts.readConversation}
      </Link>
    </>
  )
}

function nameOf({ kind, author }: TicketComment, { customer }: TicketDetails, texts: Messages): string {
  const fallback = kind === 'customer' ? (customer.email ?? texts.unknownCustomer) : texts.you
  return author.name || fallback
}

function Said({ comment, ticket }: { comment: TicketComment; ticket: TicketDetails }) {
  const texts = useTexts(ticketTexts)
  const isNote = comment.kind === 'note'
  const isCustomer = comment.kind === 'customer'
  const name = nameOf(comment, ticket, texts)
  return (
    <li
      className={classNames(
        'rounded-xl border px-4 py-3',
        isNote ? 'border-warning-ink/30 bg-warning-soft' : 'border-line bg-canvas shadow-low',
      )}
    >
      <div className="mb-1.5 flex flex-wrap items-center gap-2 text-sm">
        <Avatar name={name} size="small" />
        <bdi className="font-medium">{name}</bdi>
        {isNote && <Badge tone="warning">{texts.noteBadge}</Badge>}
        {isCustomer && <Badge tone="accent">{texts.customerBadge}</Badge>}
        <span className={classNames('ml-auto', isNote ? 'text-ink' : 'text-muted')}>
          {comment.from && `${texts.from(comment.from)} · `}
          <RelativeTime at={comment.createdAt} />
        </span>
      </div>
      <p className="whitespace-pre-wrap wrap-anywhere" dir="auto">
        {comment.text}
      </p>
      {comment.attachments.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2">
          {comment.attachments.map((file) => (
            <li key={file.id}>
              <a
                href={file.url}
                download
                className="inline-flex items-center gap-1.5 rounded-md border border-line bg-canvas px-2 py-1 text-sm text-accent-ink hover:underline"
              >
                <Paperclip size={14} aria-hidden />
                <bdi>{file.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Done({ change }: { change: TicketChange }) {
  const texts = useTexts(ticketTexts)
  const sentence = useChangeSentence()
  return (
    <li className="px-4 text-sm wrap-anywhere text-muted">
      <bdi>{change.actor.name || texts.byItself}</bdi> · {sentence(change)} ·{' '}
      <RelativeTime at={change.createdAt} />
    </li>
  )
}
