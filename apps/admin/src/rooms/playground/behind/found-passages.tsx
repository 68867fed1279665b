import type { PlaygroundAnswer } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { Check, MessageCircleQuestionMark } from 'lucide-react'
import { useId } from 'react'
import { usePath } from '../../../shell/room-path.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { plainPassage } from '../../../ui/plain-passage.ts'
import { playgroundTexts } from '../texts/index.ts'
import { BehindSection } from './behind-section.tsx'

type Found = PlaygroundAnswer['passages'][number]

/** The passages that were found, best first; those that the answer rests on, or asks back about, are marked. */
export function FoundPassages({ answer: { passages, meaning, answer } }: { answer: PlaygroundAnswer }) {
  const offered = new Set(answer.offered.map(({ passageId }) => passageId))
  const texts = useTexts(playgroundTexts)
  const best = Math.max(...passages.map(({ score }) => score), 0)
  return (
    <BehindSection title={texts.found} aside={texts.foundCount(passages.length)}>
      {meaning !== 'off' && meaning !== 'used' && (
        <p className="text-sm text-warning-ink">{texts.meaningMissing[meaning]}</p>
      )}
      {passages.length === 0 && <p className="text-sm text-muted">{texts.foundNothing}</p>}
      <ol className="flex flex-col gap-2">
        {passages.map((found) => (
          <PassageCard
            key={found.passage.id}
            found={found}
            isOffered={offered.has(found.passage.id)}
            share={best > 0 ? found.score / best : 0}
          />
        ))}
      </ol>
    </BehindSection>
  )
}

type Card = { found: Found; isOffered: boolean; share: number }

function PassageCard({ found, isOffered, share }: Card) {
  const texts = useTexts(playgroundTexts)
  const format = useFormat()
  const titleId = useId()
  const { passage, score, similarity, matched, used } = found
  return (
    <li
      aria-labelledby={titleId}
      className={classNames(
        'flex flex-col gap-1.5 rounded-xl border bg-canvas px-3.5 py-3 shadow-low',
        used ? 'border-accent' : 'border-line',
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <PassageTitle id={titleId} passage={passage} />
        {used && (
          <Badge tone="accent" icon={Check}>
            {texts.used}
          </Badge>
        )}
        {isOffered && <Badge icon={MessageCircleQuestionMark}>{texts.offered}</Badge>}
      </div>
      <div className="flex items-center gap-2.5 text-sm text-muted tabular-nums">
        <span className="sr-only">{texts.score}</span>
        <span aria-hidden className="h-1.5 flex-1 overflow-hidden rounded-full bg-pressed">
          <span
            className={classNames(
              'block h-full origin-left rounded-full transition-[width]',
              used ? 'bg-accent' : 'bg-faint',
            )}
            style={{ width: `${Math.round(share * 100)}%` }}
          />
        </span>
        {format.number(Math.round(score * 100) / 100)}
        {similarity !== null && (
          <span>{texts.similarity(format.number(Math.round(similarity * 100) / 100))}</span>
        )}
      </div>
      <p className="line-clamp-4 text-sm wrap-anywhere">{plainPassage(passage.text)}</p>
      {matched.length > 0 && <p className="text-sm text-muted">{texts.matched(matched.join(', '))}</p>}
    </li>
  )
}

function PassageTitle({ id, passage }: { id: string; passage: Found['passage'] }) {
  const texts = useTexts(playgroundTexts)
  const path = usePath()
  const page = passage.page === null ? [] : [texts.page(passage.page)]
  const title = [passage.title, ...passage.heading.filter((part) => part !== passage.title), ...page].join(
    ' › ',
  )
  if (!passage.sourceId) {
    return (
      <span id={id} className="min-w-0 text-sm font-medium wrap-anywhere">
        {title}
      </span>
    )
  }
  return (
    <Link
      id={id}
      to={path('knowledge', 'sources', passage.sourceId)}
      className="min-w-0 text-sm font-medium wrap-anywhere hover:underline"
    >
      {title}
    </Link>
  )
}
