import { FilePlus2, Plus, Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useSearchParam } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { useCommands } from '../../../ui/commands.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { listClass } from '../../../ui/list-class.ts'
import { MoreButton } from '../../../ui/more-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { usePaged } from '../use-paged.ts'
import { AddSourceDialog } from './add-source-dialog.tsx'
import { SourceRow } from './source-row.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'

/** Everything that was brought in: files, websites, texts. Files may be dropped anywhere on it. */
export function SourcesTab() {
  const texts = useTexts(knowledgeTexts)
  const mayWrite = useMay('agent')
  const [adding, setAdding] = useState<File[] | null>(null)
  const { isOver, handlers } = useDroppedFiles(mayWrite ? setAdding : undefined)
  const add = () => setAdding([])
  useCommands(
    mayWrite
      ? [{ id: 'knowledge.add', label: texts.source.addTitle, group: texts.title, icon: Plus, onSelect: add }]
      : [],
  )
  return (
    <section aria-label={texts.source.list} className="relative" {...handlers}>
      <SourceList onAdd={mayWrite ? add : undefined} />
      {isOver && (
        <div className="pointer-events-none absolute inset-0 z-10 grid min-h-32 place-items-center rounded-xl border-2 border-dashed border-accent bg-accent-soft text-base font-medium text-accent-ink">
          {texts.source.dropHere}
        </div>
      )}
      {adding && <AddSourceDialog files={adding} onClose={() => setAdding(null)} />}
    </section>
  )
}

function SourceList({ onAdd }: { onAdd: (() => void) | undefined }) {
  const texts = useTexts(knowledgeTexts)
  const [words, setWords] = useSearchParam('q')
  const q = useDeferredValue(words.trim()) || undefined
  const sources = usePaged(['knowledge', 'sources', q], (cursor, signal) =>
    call(api.GET('/api/knowledge/sources', { params: { query: { q, cursor } }, signal })),
  )
  const addButton = onAdd && (
    <Button variant="primary" icon={Plus} onClick={onAdd}>
      {texts.source.add}
    </Button>
  )
  if (sources.items?.length === 0 && !q && !words) {
    const { emptyTitle, emptyText } = texts.source
    return <EmptyState icon={FilePlus2} title={emptyTitle} text={emptyText} action={addButton} />
  }
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <TextField
          className="min-w-48 flex-1 max-sm:basis-full"
          label={texts.source.search}
          labelHidden
          placeholder={texts.source.search}
          icon={Search}
          type="search"
          value={words}
          onValueChange={setWords}
          maxLength={200}
        />
        {addButton}
      </div>
      {sources.error && <ErrorState error={sources.error} onRetry={sources.refetch} />}
      {!sources.error && !sources.items && <SkeletonRows count={4} />}
      {sources.items?.length === 0 && (
        <EmptyState icon={Search} title={texts.questions.noMatchTitle} text={texts.source.noMatchText} />
      )}
      {sources.items && sources.items.length > 0 && (
        <ul className={listClass}>
          {sources.items.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </ul>
      )}
      <MoreButton more={sources.more} busy={sources.isLoadingMore} />
    </>
  )
}
