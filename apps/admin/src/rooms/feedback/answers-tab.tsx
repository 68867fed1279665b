import type { DislikedAnswer } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ThumbsDown } from 'lucide-react'
import { usePath } from '../../shell/room-path.ts'
import { answerReasonName } from '../../texts/answer-reasons.ts'
import { useLocale } from '../../texts/current-locale.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { listClass } from '../../ui/list-class.ts'
import { plainPreview } from '../../ui/plain-preview.ts'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { dislikedQuery } from './queries.ts'
import { feedbackTexts } from './texts/index.ts'

/** Answers of the assistant that did not help, and why. */
export function AnswersTab() {
  const texts = useTexts(feedbackTexts).answers
  const { data, error, refetch } = useQuery(dislikedQuery)
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={3} />
  if (data.items.length === 0)
    return <EmptyState icon={ThumbsDown} title={texts.empty.title} text={texts.empty.text} />
  return (
    <ul className={listClass}>
      {data.items.map((answer) => (
        <AnswerRow key={answer.messageId} answer={answer} />
      ))}
    </ul>
  )
}

function AnswerRow({ answer }: { answer: DislikedAnswer }) {
  const texts = useTexts(feedbackTexts).answers
  const locale = useLocale()
  const path = usePath()
  const { customer, question, reasons, comment, conversationId, seq, at } = answer
  return (
    <li className="px-5 py-4">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-muted">
        {answer.isTaught && <Badge tone="success">{texts.taught}</Badge>}
        {reasons.map((reason) => (
          <Badge key={reason} tone="warning">
            {answerReasonName(locale, reason)}
          </Badge>
        ))}
        {reasons.length === 0 && <span>{texts.noReason}</span>}
        <span className="wrap-anywhere">{customer ?? texts.somebody}</span>
        <RelativeTime at={at} />
      </div>
      {comment && <p className="mt-2 whitespace-pre-line wrap-anywhere">{texts.words(comment)}</p>}
      <dl className="mt-2 grid gap-2 text-sm lg:grid-cols-2">
        <Said name={texts.asked} text={question} />
        <Said name={texts.answered} text={plainPreview(answer.answer)} />
      </dl>
      <Link
        to={path('inbox', conversationId, 'at', String(seq))}
        className="mt-1 inline-flex min-h-9 items-center text-sm font-medium text-accent-ink hover:underline"
      >
        {texts.read}
      </Link>
    </li>
  )
}

function Said({ name, text }: { name: string; text: string }) {
  if (!text) return null
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd className="line-clamp-3 wrap-anywhere">{text}</dd>
    </div>
  )
}
