import type { CannedResponse } from '@svar/contract'
import { Plus, Search, Zap } from 'lucide-react'
import { useState } from 'react'
import { useSearchParam } from '../../shell/room-path.ts'
import { useWorkspace } from '../../shell/session.ts'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ResponseDialog } from './response-dialog.tsx'
import { ResponseRow } from './response-row.tsx'
import { shownOf } from './shown.ts'
import { cannedTexts } from './texts/index.ts'
import { useResponses } from './use-responses.ts'

/** The answers that are written in advance: found, written, changed. */
export function Room() {
  const texts = useTexts(cannedTexts)
  const responses = useResponses()
  const [editing, setEditing] = useState<CannedResponse | 'new' | null>(null)
  usePageTitle(texts.title, useWorkspace().name)
  const add = (
    <Button variant="primary" icon={Plus} onClick={() => setEditing('new')}>
      {texts.add}
    </Button>
  )
  const items = responses.data?.items
  return (
    <Page>
      <PageHeader title={texts.title} text={texts.text} actions={items && items.length > 0 && add} />
      {responses.error && !items && (
        <ErrorState error={responses.error} onRetry={() => void responses.refetch()} />
      )}
      {!responses.error && !items && <SkeletonRows count={5} />}
      {items?.length === 0 && (
        <EmptyState icon={Zap} title={texts.emptyTitle} text={texts.emptyText} action={add} />
      )}
      {items && items.length > 0 && <Listed items={items} onOpen={setEditing} />}
      {editing && (
        <ResponseDialog response={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />
      )}
    </Page>
  )
}

const scopes = ['any', 'everyone', 'team', 'mine'] as const

type ListedProps = { items: CannedResponse[]; onOpen: (response: CannedResponse) => void }

function Listed({ items, onOpen }: ListedProps) {
  const texts = useTexts(cannedTexts)
  const [q, setQ] = useSearchParam('q')
  const [given, setScope] = useSearchParam('scope', 'any')
  const scope = scopes.find((known) => known === given) ?? 'any'
  const shown = shownOf(items, q, scope)
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <TextField
          label={texts.search}
          labelHidden
          placeholder={texts.search}
          icon={Search}
          type="search"
          value={q}
          onValueChange={setQ}
          className="min-w-52 flex-1"
        />
        <SegmentedControl
          label={texts.whose}
          value={scope}
          onValueChange={setScope}
          options={scopes.map((value) => ({ value, label: texts.scopes[value] }))}
        />
      </div>
      {shown.length === 0 ? (
        <p className="py-10 text-center text-muted">{texts.nothing}</p>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {shown.map((response) => (
              <ResponseRow key={response.id} response={response} onOpen={() => onOpen(response)} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
