import type { Source } from '@svar/contract'
import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { isLocale, localeNames } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { useProblemSentence } from '../problem-sentence.ts'
import { knowledgeTexts } from '../texts/index.ts'
import { SourceProgress } from './source-progress.tsx'
import { SourceStateBadge } from './source-state-badge.tsx'

/** How a source stands: state, progress, what went wrong, when it is read next. */
export function SourceFacts({ source }: { source: Source }) {
  const texts = useTexts(knowledgeTexts)
  const sentence = useProblemSentence()
  return (
    <section className="mb-6 flex flex-col gap-4 rounded-xl border border-line bg-sunken p-4 sm:p-5">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
        <SourceStateBadge state={source.state} />
        <span>{texts.source.passages(source.passages)}</span>
        {source.locale && isLocale(source.locale) && <span>{localeNames[source.locale]}</span>}
        <Fact name={texts.source.updated}>
          <RelativeTime at={source.updatedAt} />
        </Fact>
        {source.crawl && (
          <Fact name={texts.source.next}>
            {source.nextCrawlAt ? <NextTime at={source.nextCrawlAt} /> : texts.source.never}
          </Fact>
        )}
        {source.url && <SourceLink url={source.url} />}
      </div>
      <SourceProgress source={source} />
      {source.problem && (
        <p role="status" className={source.state === 'failed' ? 'text-danger-ink' : 'text-warning-ink'}>
          {sentence(source.problem)}
        </p>
      )}
      {source.warnings.length > 0 && (
        <div className="text-sm">
          <h2 className="font-medium">{texts.source.warnings}</h2>
          <ul className="mt-1 list-disc pl-5 text-muted">
            {source.warnings.map((warning) => (
              <li key={`${warning.code} ${JSON.stringify(warning.params)}`}>{sentence(warning)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="text-muted">
      {name}: <span className="text-ink">{children}</span>
    </span>
  )
}

function SourceLink({ url }: { url: string }) {
  if (!/^https?:/.test(url)) return null
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-w-0 items-center gap-1 text-accent-ink hover:underline"
    >
      <span className="truncate">{url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</span>
      <ExternalLink size={13} aria-hidden className="shrink-0" />
    </a>
  )
}

function NextTime({ at }: { at: string }) {
  const format = useFormat()
  return <time dateTime={at}>{format.date(at)}</time>
}
