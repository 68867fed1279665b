import type { Document, Source } from '@svar/contract'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { useProblemSentence } from '../problem-sentence.ts'
import { knowledgeTexts } from '../texts/index.ts'
import { usePaged } from '../use-paged.ts'
import { SourceStateBadge } from './source-state-badge.tsx'

type DocumentListProps = { source: Source; onOpen: (document: Document) => void }

/** The pages of a source, each with how it went. */
export function DocumentList({ source, onOpen }: DocumentListProps) {
  const texts = useTexts(knowledgeTexts)
  const [state, setState] = useState<'all' | 'failed'>('all')
  const documents = usePaged(['knowledge', 'documents', source.id, state], (cursor, signal) =>
    call(
      api.GET('/api/knowledge/sources/{id}/documents', {
        params: { path: { id: source.id }, query: { cursor, state: state === 'all' ? undefined : state } },
        signal,
      }),
    ),
  )
  if (documents.error) return <ErrorState error={documents.error} onRetry={documents.refetch} />
  return (
    <>
      {source.failedPages > 0 && (
        <div className="mb-4">
          <SegmentedControl
            label={texts.source.documents}
            value={state}
            onValueChange={setState}
            options={[
              { value: 'all', label: texts.source.allStates },
              { value: 'failed', label: texts.source.onlyFailed },
            ]}
          />
        </div>
      )}
      {!documents.items && <SkeletonRows count={4} />}
      {documents.items?.length === 0 && (
        <p className="py-8 text-center text-muted">{texts.source.noDocuments}</p>
      )}
      <ul className="divide-y divide-line">
        {documents.items?.map((document) => (
          <DocumentRow key={document.id} document={document} onOpen={() => onOpen(document)} />
        ))}
      </ul>
      <MoreButton more={documents.more} busy={documents.isLoadingMore} />
    </>
  )
}

function DocumentRow({ document, onOpen }: { document: Document; onOpen: () => void }) {
  const texts = useTexts(knowledgeTexts)
  const sentence = useProblemSentence()
  const address = document.url?.replace(/^https?:\/\//, '')
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="truncate font-medium">{document.title || address}</p>
        {document.title && address && <p className="truncate text-sm text-muted">{address}</p>}
        {document.problem && <p className="text-sm text-danger-ink">{sentence(document.problem)}</p>}
      </div>
      <SourceStateBadge state={document.state} />
      {document.passages > 0 && (
        <Button size="small" variant="quiet" onClick={onOpen}>
          {texts.source.passages(document.passages)}
        </Button>
      )}
    </li>
  )
}
