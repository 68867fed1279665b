import type { Review } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ClipboardCheck } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
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
type Box = RefObject<HTMLDivElement | null>
type Place = { review: Review; place: number }

/** Conversations that a person is to look at again, or has. */
export function QueueTab({ state }: QueueProps) {
  const queue = useRef<HTMLDivElement>(null)
  return (
    <div ref={queue} tabIndex={-1} className="outline-none">
      <Queue state={state} box={queue} />
    </div>
  )
}

function Queue({ state, box }: QueueProps & { box: Box }) {
  const texts = useTexts(feedbackTexts).queue
  const { data, error, refetch } = useQuery(reviewsQuery(state))
  const [open, setOpen] = useState<Place | null>(null)
  const goOn = useGoOn(box, data?.items)
  const dialog = open && (
    <ReviewDialog review={open.review} onClose={() => setOpen(null)} onDecided={() => goOn(open)} />
  )
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

/**
 * Whoever is done with one goes on with what stands in its place; after the last, with what is told instead. That can
 * only be said when it has left the list, which may be before its dialog has closed or after.
 * @returns to be called with the one that was decided on
 */
function useGoOn(box: Box, items: Review[] | undefined): (from: Place) => void {
  const [left, setLeft] = useState<Place | null>(null)
  useEffect(() => {
    if (!left || !items || items.some(({ id }) => id === left.review.id)) return
    setLeft(null)
    // The dialog gives the focus back to where it came from first, which is there no longer.
    requestAnimationFrame(() => {
      const buttons = box.current?.querySelectorAll('button') ?? []
      const next = buttons[Math.min(left.place, buttons.length - 1)] ?? box.current
      next?.focus()
    })
  }, [left, items, box])
  return setLeft
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
