import type { Faq } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { notify } from '../../../ui/notify.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { knowledgeTexts } from '../texts/index.ts'

type FaqVersionsProps = { faq: Faq; onTake: (version: { question: string; answer: string }) => void }

/** What a question and its answer were before; each can be brought back into the form. */
export function FaqVersions({ faq, onTake }: FaqVersionsProps) {
  const { questions } = useTexts(knowledgeTexts)
  const [isOpen, setIsOpen] = useState(false)
  if (faq.version <= 1) return null
  return (
    <details
      className="group border-t border-line pt-3"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-9 list-none items-center gap-1.5 text-sm font-medium text-muted hover:text-ink">
        <ChevronRight size={15} aria-hidden className="transition-transform group-open:rotate-90" />
        {questions.versions}
      </summary>
      {isOpen && <Versions faq={faq} onTake={onTake} />}
    </details>
  )
}

function Versions({ faq, onTake }: FaqVersionsProps) {
  const { questions } = useTexts(knowledgeTexts)
  const versions = useQuery({
    queryKey: ['knowledge', 'faqs', 'versions', faq.id, faq.version],
    queryFn: ({ signal }) =>
      call(api.GET('/api/knowledge/faqs/{id}/versions', { params: { path: { id: faq.id } }, signal })),
  })
  if (versions.error) return <ErrorState error={versions.error} onRetry={versions.refetch} />
  if (!versions.data) return <SkeletonRows count={2} />
  const earlier = versions.data.items.filter(({ version }) => version !== faq.version)
  if (earlier.length === 0) return <p className="text-sm text-muted">{questions.noVersions}</p>
  return (
    <ol className="mt-2 flex flex-col gap-2">
      {earlier.map((version) => (
        <li key={version.version} className="flex flex-col gap-1 rounded-lg border border-line p-3.5">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p className="text-sm text-muted">
              {questions.version(version.version)} · <RelativeTime at={version.savedAt} />{' '}
              {version.savedBy && questions.by(version.savedBy)}
            </p>
            <Button
              size="small"
              onClick={() => {
                onTake({ question: version.question, answer: version.answer })
                notify({ title: questions.taken(version.version) })
              }}
            >
              {questions.takeVersion}
            </Button>
          </div>
          <p className="font-medium wrap-anywhere">{version.question}</p>
          <p className="text-sm whitespace-pre-line wrap-anywhere">{version.answer}</p>
        </li>
      ))}
    </ol>
  )
}
