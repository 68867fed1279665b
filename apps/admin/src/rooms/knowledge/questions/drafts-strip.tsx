import { useQuery } from '@tanstack/react-query'
import { FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { RehearsalDialog } from './rehearsal-dialog.tsx'

/** Drafts wait: try them on what customers asked, before they are published. */
export function DraftsStrip() {
  const { questions } = useTexts(knowledgeTexts)
  const [isOpen, setIsOpen] = useState(false)
  const { data } = useQuery({
    queryKey: ['knowledge', 'faqs', 'drafts'],
    queryFn: ({ signal }) =>
      call(api.GET('/api/knowledge/faqs', { params: { query: { status: 'draft', limit: 50 } }, signal })),
  })
  const drafts = data?.items ?? []
  if (drafts.length === 0 && !isOpen) return null
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-xl bg-accent-soft px-4 py-3">
      <p className="flex items-center gap-2.5 text-sm text-accent-ink">
        <FlaskConical size={17} aria-hidden className="shrink-0" />
        <span>
          <strong className="font-semibold">{questions.drafts(drafts.length)}.</strong> {questions.draftsText}
        </span>
      </p>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {questions.rehearse}
      </Button>
      {isOpen && <RehearsalDialog drafts={drafts} onClose={() => setIsOpen(false)} />}
    </div>
  )
}
