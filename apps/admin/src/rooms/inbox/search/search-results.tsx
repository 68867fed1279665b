import type { SaidHit } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { SearchX } from 'lucide-react'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { useContactName } from '../contact-name.ts'
import { inboxTexts } from '../texts/index.ts'
import { hitPath } from './hit-path.ts'
import type { useSearch } from './use-search.ts'

type SearchResultsProps = { q: string; search: ReturnType<typeof useSearch>; openPath: string }

/** What was found, message by message, with the words marked; each leads to where it was said. */
export function SearchResults({ q, search, openPath }: SearchResultsProps) {
  const texts = useTexts(inboxTexts).desk.search
  const more = useTexts(inboxTexts).list.more
  const { hits, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = search
  if (error && !hits) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!hits) return <SkeletonRows />
  if (hits.length === 0)
    return <EmptyState icon={SearchX} title={texts.nothing(q)} text={texts.nothingHint} />
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <p role="status" className="px-4 pt-2 text-xs text-muted">
        {hasNextPage ? texts.foundMore(hits.length) : texts.found(hits.length)}
      </p>
      <ul aria-label={texts.results} className="py-1.5">
        {hits.map((hit) => (
          <li key={`${hit.conversation.id} ${hit.message?.seq ?? ''}`}>
            <Hit hit={hit} isOpen={hitPath(hit).join('/') === openPath} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <div className="flex justify-center pb-3">
          <Button variant="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {more}
          </Button>
        </div>
      )}
    </div>
  )
}

function Hit({ hit, isOpen }: { hit: SaidHit; isOpen: boolean }) {
  const texts = useTexts(inboxTexts)
  const path = usePath()
  const { conversation, message, snippet } = hit
  const name = useContactName(conversation)
  const who = message?.author.kind === 'visitor' ? name : message?.author.name
  const where = message ? (message.kind === 'note' ? texts.desk.search.note : who) : null
  return (
    <Link
      to={path('inbox', ...hitPath(hit))}
      search={true as never}
      activeOptions={{ includeSearch: false }}
      className={classNames(
        'mx-1.5 flex flex-col gap-0.5 rounded-lg px-2.5 py-2 outline-offset-[-2px]',
        isOpen ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <span className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate text-sm font-medium">{name}</span>
        <RelativeTime
          at={message?.createdAt ?? conversation.lastMessageAt}
          className="shrink-0 text-xs text-muted"
        />
      </span>
      <span className="truncate text-xs text-muted">
        {where ?? texts.desk.search.inSubject}
        {conversation.subject && ` · ${conversation.subject}`}
      </span>
      <span className="line-clamp-2 text-sm wrap-anywhere text-ink">
        <Snippet parts={snippet} />
      </span>
    </Link>
  )
}

function Snippet({ parts }: { parts: SaidHit['snippet'] }) {
  let at = 0
  return parts.map(({ text, hit }) => {
    at += text.length
    return hit ? (
      <mark key={at} className="rounded-sm bg-warning-soft font-medium text-warning-ink">
        {text}
      </mark>
    ) : (
      <span key={at}>{text}</span>
    )
  })
}
