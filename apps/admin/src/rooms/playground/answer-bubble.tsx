import type { Citation } from '@svar/contract'
import { ExternalLink, FileText } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { playgroundTexts } from './texts/index.ts'
import type { Exchange } from './use-sitting.ts'

/** The answer as the customer sees it, word by word while it is written, with its sources. */
export function AnswerBubble({ exchange }: { exchange: Exchange }) {
  const texts = useTexts(playgroundTexts)
  const { answer, state, words } = exchange
  if (state === 'asking' && !words) return <Thinking />
  if (!answer && !words) return null
  const text = answer ? answer.answer.text || texts.toPerson : words
  return (
    <div aria-busy={state === 'asking'} className="flex max-w-[92%] flex-col gap-2 self-start">
      <div className="rounded-2xl rounded-bl-md bg-bubble px-4 py-2.5">
        <RichText text={text} />
      </div>
      {answer && answer.answer.offered.length > 0 && (
        <ul aria-label={texts.offered} className="flex flex-wrap gap-1.5">
          {answer.answer.offered.map(({ passageId, label }) => (
            <li key={passageId} className={`${chip} wrap-anywhere`}>
              {label}
            </li>
          ))}
        </ul>
      )}
      {answer && answer.answer.sources.length > 0 && (
        <ul aria-label={texts.sources} className="flex flex-wrap gap-1.5">
          {answer.answer.sources.map((source) => (
            <li key={source.passageId} className="min-w-0">
              <SourceChip source={source} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const chip =
  'inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-lg border border-line px-2.5 text-sm text-muted'

function SourceChip({ source }: { source: Citation }) {
  const texts = useTexts(playgroundTexts)
  const name = source.page === null ? source.title : `${source.title}, ${texts.page(source.page)}`
  const content = (
    <>
      <FileText size={14} aria-hidden className="shrink-0" />
      <span className="truncate">{name}</span>
    </>
  )
  if (!source.url || !/^https?:/.test(source.url)) {
    return (
      <span className={chip} title={source.quote}>
        {content}
      </span>
    )
  }
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noreferrer"
      title={source.quote}
      className={`${chip} hover:bg-hover hover:text-ink`}
    >
      {content}
      <ExternalLink size={12} aria-hidden className="shrink-0" />
    </a>
  )
}

const delays = ['', '[animation-delay:150ms]', '[animation-delay:300ms]']

function Thinking() {
  const texts = useTexts(playgroundTexts)
  return (
    <div role="status" className="flex gap-1.5 self-start rounded-2xl rounded-bl-md bg-bubble px-4 py-3.5">
      <span className="sr-only">{texts.thinking}</span>
      {delays.map((delay) => (
        <span key={delay} aria-hidden className={`size-2 animate-pulse rounded-full bg-faint ${delay}`} />
      ))}
    </div>
  )
}
