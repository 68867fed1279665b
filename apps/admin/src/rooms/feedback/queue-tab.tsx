import type { Review } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ClipboardCheck } from 'lucide-react'
import { useRef, useState } from 'react'
import { usePath } from '../../shell/room-path.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { listClass } from '../../ui/list-class.ts'
import { plainPreview } from '../../ui/plain-preview.ts'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { reviewsQuery } from './queries.ts'
import { ReviewDialog } from './review-dialog.tsx'
import { feedbackTexts } from './texts/index.ts'

type QueueProps = { state: 'waiting' | 'done' }

/** Conversations that a person is to look at again, or has. */
export function QueueTab({ state }: QueueProps) {
  const queue = useRef<HTMLDivElement>(null)
  // Whoever is done with one goes on with what stands in its place; after the last, with what is told instead.
  const goOn = (place: number) =>
    requestAnimationFrame(() => {
      const buttons = queue.current?.querySelectorAll('button') ?? []
      const next = buttons[Math.min(place, buttons.length - 1)] ?? queue.current
      next?.focus()
    })
  return (
    <div ref={queue} tabIndex={-1} className="outline-none">
      <Queue state={state} onClosed={goOn} />
    </div>
  )
}

function Queue({ state, onClosed }: QueueProps & { onClosed: (place: number) => void }) {
  const texts = useTexts(feedbackTexts).queue
  const { data, error, refetch } = useQuery(reviewsQuery(state))
  const [open, setOpen] = useState<{ review: Review; place: number } | null>(null)
  const close = () => {
    setOpen(null)
    if (open) onClosed(open.place)
  }
  const dialog = open && <ReviewDialog review={open.review} onClose={close} />
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={3} />
  if (data.items.length === 0) {
    const empty = texts.empty[state]
    return <EmptyState icon={ClipboardCheck} title={empty.title} text={empty.text} />
  }
  return (
    <>
      <ul className={listClass}>
        {data.items.map((review, place) => (
          <ReviewRow key={review.id} review={review} onOpen={() => setOpen({ review, place })} />
        ))}
      </ul>
      {dialog}
    </>
  )
}

function ReviewRow({ review, onOpen }: { review: Review; onOpen: () => void }) {
  const all = useTexts(feedbackTexts)
  const texts = all.queue
  const format = useFormat()
  const path = usePath()
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 px-5 py-4">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="line-clamp-2 font-medium wrap-anywhere">{plainPreview(review.preview)}</h2>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-muted">
          <Badge tone={review.why === 'sample' ? 'neutral' : 'warning'}>{texts.why[review.why]}</Badge>
          {review.moods.map((mood) => (
            <Badge key={mood}>{all.moods[mood]}</Badge>
          ))}
          <bdi className="wrap-anywhere">{review.customer ?? texts.somebody}</bdi>
          {review.csat !== null && <span>{texts.csat(format.number(review.csat))}</span>}
          {review.score !== null && <span>{texts.score(format.number(review.score))}</span>}
          {review.reviewedBy && <span>{review.reviewedBy}</span>}
          <RelativeTime at={review.reviewedAt ?? review.createdAt} />
        </p>
        {review.comment && <p className="mt-2 whitespace-pre-line wrap-anywhere">{review.comment}</p>}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Link to={path('inbox', review.conversationId)} className={linkClass}>
          {texts.read}
        </Link>
        <Button onClick={onOpen}>{review.state === 'waiting' ? texts.review : texts.change}</Button>
      </div>
    </li>
  )
}

const linkClass =
  'inline-flex min-h-9 items-center px-2 text-sm font-medium text-accent-ink max-sm:pl-0 hover:underline'
