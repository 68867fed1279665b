import type { Citation } from '@svar/contract'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { classNames } from '../../../ui/class-names.ts'
import { inboxTexts } from '../texts/index.ts'

/** Where an answer comes from: a count that opens to the passages themselves. */
export function Sources({ sources }: { sources: Citation[] }) {
  const texts = useTexts(inboxTexts).thread
  const [isOpen, setOpen] = useState(false)
  if (sources.length === 0) return null
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-6 items-center gap-1 rounded-md text-xs text-muted hover:text-ink pointer-coarse:py-2"
      >
        <ChevronRight
          size={13}
          aria-hidden
          className={classNames('transition-transform', isOpen && 'rotate-90')}
        />
        {texts.sources(sources.length)}
      </button>
      {isOpen && (
        <ul className="flex basis-full flex-col gap-2 rounded-lg border border-line bg-canvas p-3 text-left">
          {sources.map((source) => (
            <Source key={`${source.passageId} ${source.quote}`} source={source} />
          ))}
        </ul>
      )}
    </>
  )
}

function Source({ source }: { source: Citation }) {
  const texts = useTexts(inboxTexts).thread
  const format = useFormat()
  const isWeb = source.url !== null && /^https?:/.test(source.url)
  return (
    <li className="text-sm wrap-anywhere">
      <p className="font-medium">
        {isWeb && source.url ? (
          <a
            href={source.url}
            target="_blank"
            rel="noreferrer"
            className="text-accent-ink underline-offset-2 hover:underline"
          >
            {source.title}
          </a>
        ) : (
          source.title
        )}
        {source.page !== null && (
          <span className="font-normal text-muted"> · {texts.page(format.number(source.page))}</span>
        )}
      </p>
      {source.quote && <blockquote className="mt-0.5 text-muted">{source.quote}</blockquote>}
    </li>
  )
}
