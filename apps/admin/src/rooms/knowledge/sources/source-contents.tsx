import type { Document, Source } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { useSearchParam } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Tabs } from '../../../ui/tabs.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { DocumentList } from './document-list.tsx'
import { PassageList } from './passage-list.tsx'

/** What a source holds: the pages of a website, and the passages of any source. */
export function SourceContents({ source }: { source: Source }) {
  const texts = useTexts(knowledgeTexts)
  const hasPages = source.kind === 'website'
  const [given, setView] = useSearchParam('view', hasPages ? 'pages' : 'passages')
  const [documentId, setDocumentId] = useSearchParam('document')
  const navigate = useNavigate()
  const view = hasPages && given === 'pages' ? 'pages' : 'passages'

  function openDocument(document: Document) {
    const merge = (before: Record<string, unknown>) => ({
      ...before,
      document: document.id,
      view: 'passages',
    })
    void navigate({ to: '.', search: merge as never })
  }

  const passages = {
    value: 'passages',
    label: texts.source.passagesTitle,
    count: source.passages,
    content: view === 'passages' && (
      <PassageList source={source} documentId={documentId || null} onShowAll={() => setDocumentId('')} />
    ),
  }
  const pages = {
    value: 'pages',
    label: texts.source.documents,
    count: source.documents,
    content: view === 'pages' && <DocumentList source={source} onOpen={openDocument} />,
  }
  return (
    <Tabs
      label={source.title}
      value={view}
      onValueChange={setView}
      tabs={hasPages ? [pages, passages] : [passages]}
    />
  )
}
