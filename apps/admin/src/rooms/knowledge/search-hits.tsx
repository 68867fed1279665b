import type { Passage } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { usePath } from '../../shell/room-path.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { plainPassage } from '../../ui/plain-passage.ts'
import { PassagePlace } from './passage-place.tsx'
import { knowledgeTexts } from './texts/index.ts'

type Hit = { passage: Passage; score: number; similarity: number | null; matched: string[] }

/** The passages that fit a question, best first, each with how well it fits and by which words. */
export function SearchHits({ hits }: { hits: Hit[] }) {
  const best = Math.max(...hits.map(({ score }) => score), 0)
  return (
    <ol className="flex flex-col divide-y divide-line rounded-lg border border-line bg-canvas">
      {hits.map((hit) => (
        <HitRow key={hit.passage.id} hit={hit} share={best > 0 ? hit.score / best : 0} />
      ))}
    </ol>
  )
}

function HitRow({ hit, share }: { hit: Hit; share: number }) {
  const texts = useTexts(knowledgeTexts)
  const format = useFormat()
  const path = usePath()
  const { passage, matched, score, similarity } = hit
  return (
    <li className="flex flex-col gap-1 px-4 py-3">
      <div className="flex items-center justify-between gap-4">
        {passage.sourceId ? (
          <Link
            to={path('knowledge', 'sources', passage.sourceId)}
            className="min-w-0 truncate font-medium hover:underline"
          >
            {passage.title}
          </Link>
        ) : (
          <span className="min-w-0 truncate font-medium">{passage.title}</span>
        )}
        <span className="flex shrink-0 items-center gap-2 text-sm text-muted tabular-nums">
          <span className="sr-only">{texts.try.score}</span>
          <span aria-hidden className="h-1.5 w-16 overflow-hidden rounded-full bg-pressed">
            <span
              className="block h-full rounded-full bg-accent"
              style={{ width: `${Math.round(share * 100)}%` }}
            />
          </span>
          {format.number(Math.round(score * 100) / 100)}
          {similarity !== null && (
            <span>{texts.try.similarity(format.number(Math.round(similarity * 100) / 100))}</span>
          )}
        </span>
      </div>
      <PassagePlace passage={passage} />
      <p className="line-clamp-3 text-sm wrap-anywhere">{plainPassage(passage.text)}</p>
      {matched.length > 0 && <p className="text-sm text-muted">{texts.try.matched(matched.join(', '))}</p>}
    </li>
  )
}
