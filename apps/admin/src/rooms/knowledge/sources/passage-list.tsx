import type { Source } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { PassagePlace } from '../passage-place.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { usePaged } from '../use-paged.ts'

type PassageListProps = { source: Source; documentId: string | null; onShowAll: () => void }

/** The passages that answers are taken from, of a whole source or of one of its pages. */
export function PassageList({ source, documentId, onShowAll }: PassageListProps) {
  const texts = useTexts(knowledgeTexts)
  const passages = usePaged(['knowledge', 'passages', source.id, documentId], (cursor, signal) =>
    call(
      api.GET('/api/knowledge/sources/{id}/passages', {
        params: { path: { id: source.id }, query: { cursor, documentId: documentId ?? undefined } },
        signal,
      }),
    ),
  )
  if (passages.error) return <ErrorState error={passages.error} onRetry={passages.refetch} />
  if (!passages.items) return <SkeletonRows count={4} />
  const [first] = passages.items
  return (
    <>
      {documentId && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
          <p className="min-w-0 truncate text-sm text-muted">
            {first && texts.source.passagesOf(first.title)}
          </p>
          <Button size="small" onClick={onShowAll}>
            {texts.source.allPassages}
          </Button>
        </div>
      )}
      {!first && <p className="py-8 text-center text-muted">{texts.source.noPassages}</p>}
      <ol className="flex flex-col gap-3">
        {passages.items.map((passage) => (
          <li key={passage.id} className="rounded-xl border border-line px-4 py-3">
            {passage.title !== source.title && <p className="font-medium wrap-anywhere">{passage.title}</p>}
            <PassagePlace passage={passage} />
            <p className="mt-1 whitespace-pre-line wrap-anywhere">{passage.text}</p>
          </li>
        ))}
      </ol>
      <MoreButton more={passages.more} busy={passages.isLoadingMore} />
    </>
  )
}
