import type { AnswerThumb } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { ThumbsDown } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { answerReasonName } from '../../../texts/answer-reasons.ts'
import { useLocale } from '../../../texts/current-locale.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { assistTexts } from './texts/index.ts'

/** Answers that did not help, and why; each leads to itself. */
export function DislikedAnswers({ id, thumbs }: { id: string; thumbs: AnswerThumb[] }) {
  const texts = useTexts(assistTexts).moods
  const locale = useLocale()
  const path = usePath()
  return (
    <ul className="mt-1 flex flex-col gap-1 text-sm">
      {thumbs.map(({ messageId, seq, reasons, comment }) => (
        <li key={messageId}>
          <Link
            to={path('inbox', id, 'at', String(seq))}
            className="inline-flex min-h-6 items-center gap-1.5 hover:underline"
          >
            <ThumbsDown size={14} aria-hidden className="shrink-0 text-danger-ink" />
            {reasons.map((reason) => answerReasonName(locale, reason)).join(' · ') || texts.thumbDown}
          </Link>
          {comment && <p className="wrap-anywhere text-muted">{texts.words(comment)}</p>}
        </li>
      ))}
    </ul>
  )
}
