import type { Faq } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { RichText } from '../../../ui/rich-text.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { currentFaq } from './use-faqs.ts'

type FaqConflictProps = { faq: Faq; onKeepMine: () => void; onTakeTheirs: (theirs: Faq) => void }

/** Somebody saved in between: shows what, and asks which is to stay. */
export function FaqConflict({ faq, onKeepMine, onTakeTheirs }: FaqConflictProps) {
  const { questions } = useTexts(knowledgeTexts)
  const { data: theirs } = useQuery({
    queryKey: ['knowledge', 'faqs', 'current', faq.id, faq.version],
    queryFn: () => currentFaq(faq),
    staleTime: 0,
  })
  return (
    <section role="alert" className="flex flex-col gap-3 rounded-xl bg-warning-soft p-4">
      <div className="flex gap-2.5 text-warning-ink">
        <TriangleAlert size={18} aria-hidden className="mt-0.5 shrink-0" />
        <div>
          <h3 className="font-semibold">{questions.conflictTitle}</h3>
          <p className="text-sm">{theirs === null ? questions.conflictGone : questions.conflictText}</p>
        </div>
      </div>
      {theirs && (
        <div className="flex flex-col gap-1 rounded-lg bg-canvas p-3.5">
          <p className="text-sm text-muted">
            {questions.theirs} · <RelativeTime at={theirs.updatedAt} />{' '}
            {theirs.updatedBy && questions.by(theirs.updatedBy)}
          </p>
          <p className="font-medium wrap-anywhere">{theirs.question}</p>
          <RichText text={theirs.answer} />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {theirs && (
          <Button size="small" onClick={() => onTakeTheirs(theirs)}>
            {questions.takeTheirs}
          </Button>
        )}
        <Button size="small" onClick={onKeepMine}>
          {questions.keepMine}
        </Button>
      </div>
    </section>
  )
}
