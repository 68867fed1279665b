import type { Passage } from '@svar/contract'
import { ExternalLink } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { knowledgeTexts } from './texts/index.ts'

/** Where a passage stands: headings, page, and a link that leads right to it. */
export function PassagePlace({ passage }: { passage: Passage }) {
  const texts = useTexts(knowledgeTexts)
  const headings = passage.heading.filter((heading) => heading !== passage.title)
  const page = passage.page === null ? [] : [texts.source.page(passage.page)]
  const place = [...headings, ...page].join(' › ')
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-3 text-sm text-muted">
      {place && <span className="min-w-0 wrap-anywhere">{place}</span>}
      {passage.url && /^https?:/.test(passage.url) && (
        <a
          href={passage.url}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-6 items-center gap-1 text-accent-ink hover:underline"
        >
          {texts.source.showOnPage}
          <ExternalLink size={13} aria-hidden />
        </a>
      )}
    </span>
  )
}
